import { expect, it } from 'vitest';
import { placeOf } from '../../src/model/gates.js';

it('a gate stands in its file, and one that a flag asks for nowhere', () => {
  const place = { file: 'egov-assess.yaml', line: 3, col: 3 };
  expect(placeOf({ from: { kind: 'file', place } })).toBe(place);
  expect(placeOf({ from: { kind: 'flag', flag: '--at-least' } })).toBeNull();
});
