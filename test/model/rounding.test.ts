import { expect, test } from 'vitest';
import { decimalsOf, rounded } from '../../src/model/rounding.js';

test('a half goes away from zero, and noise in the last bits is no half', () => {
  expect([2.595, -2.595, 1.005, 0.285].map((n) => rounded(n, 2))).toEqual([2.6, -2.6, 1.01, 0.29]);
  expect(rounded(2.4999999999999996, 0)).toBe(3); // what 2.5 may become in a sum
  expect(rounded(2.4999, 0)).toBe(2);
  expect(rounded(1.7960000001, 10)).toBe(1.7960000001);
});

test('a number is written in full with as many decimals as it has, at most ten', () => {
  expect([3, 0.875, 1e-7, 0.1 + 0.2, 1 / 3].map(decimalsOf)).toEqual([0, 3, 7, 1, 10]);
});
