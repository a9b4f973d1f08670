import { expect, it } from 'vitest';
import { codeOf } from '../../src/files/errors.js';

it('only the errors of the system have a code; any other is thrown on', () => {
  expect(codeOf(Object.assign(new Error('no room'), { code: 'ENOSPC' }))).toBe('ENOSPC');
  for (const other of [new Error('a mistake'), Object.assign(new Error('a number'), { code: 5 }), 'a text'])
    expect(() => codeOf(other)).toThrow(other instanceof Error ? other.message : other);
});
