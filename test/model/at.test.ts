import { expect, it } from 'vitest';
import { at, given } from '../../src/model/at.js';

it('a value that must be there is handed over; its absence is a mistake of the program', () => {
  expect(at(new Map([['a', 1]]), 'a')).toBe(1);
  expect(() => at(new Map([['a', 1]]), 'b')).toThrow('nothing is known under "b"');
  expect(given(0)).toBe(0);
  expect(() => given(null)).toThrow('not scored');
});
