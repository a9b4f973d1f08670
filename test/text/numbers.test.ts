import { expect, test } from 'vitest';
import { decimal, percent, plain, range, signed, significant } from '../../src/text/numbers.js';

test('decimals follow the language, not the machine', () => {
  expect(decimal(3.25, 'en')).toBe('3.25');
  expect(decimal(3.25, 'id')).toBe('3,25');
  expect(decimal(-1.5, 'en')).toBe('−1.50');
  expect(decimal(-0.001, 'en')).toBe('0.00');
});

test('levels and weights are as short as they are exact', () => {
  expect([3, 3.5, 3.25, 10, 100].map((n) => plain(n, 'en'))).toEqual(['3', '3.5', '3.25', '10', '100']);
  expect(plain(2.75, 'id')).toBe('2,75');
});

test('percentages have a decimal only where it says something', () => {
  expect([0, 0.5, 1 / 3, 1].map((n) => percent(n, 'en'))).toEqual(['0%', '50%', '33.3%', '100%']);
  expect(percent(1 / 3, 'id')).toBe('33,3%');
});

test('differences carry their sign, zero none', () => {
  expect([0.25, -0.25, 0, 0.001].map((n) => signed(n, 'en'))).toEqual(['+0.25', '−0.25', '0.00', '0.00']);
});

test('a range whose ends print alike is one number', () => {
  expect(range([2, 3.25], 'id')).toBe('2,00–3,25');
  expect(range([2, 2.001], 'en')).toBe('2.00');
  expect(range([1, 4], 'en', 0)).toBe('1–4');
});

test('numbers for machines lose the last bits of a float', () => {
  expect(significant(0.1 + 0.2)).toBe('0.3');
});
