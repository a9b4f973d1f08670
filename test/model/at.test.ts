import { expect, it } from 'vitest';
import { at, entry, given } from '../../src/model/at.js';
import { nth } from '../../src/model/nth.js';

it('a value that must be there is handed over; its absence is a mistake of the program', () => {
  expect(at(new Map([['a', 1]]), 'a')).toBe(1);
  expect(() => at(new Map([['a', 1]]), 'b')).toThrow('nothing is known under "b"');
  expect(entry({ a: 1 }, 'a')).toBe(1);
  expect(() => entry({ a: 1 }, 'b')).toThrow('nothing is known under "b"');
  expect([nth([1, 2], 0), nth([1, 2], -1)]).toEqual([1, 2]);
  expect(() => nth([], 0)).toThrow('nothing is at 0 of 0');
  expect(given(0)).toBe(0);
  expect(() => given(null)).toThrow('has none');
});
