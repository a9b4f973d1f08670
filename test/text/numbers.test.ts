import { expect, test } from 'vitest';
import {
  apart,
  asGiven,
  beside,
  decimal,
  decimalsFor,
  percent,
  percentsOfAll,
  plain,
  range,
  shareOfRuns,
  signed,
  significant,
  thousands,
} from '../../src/text/numbers.js';

test('a number beside a limit has the decimals it takes to see that it misses it', () => {
  expect(beside(2.9996, 3, 'en')).toBe('2.9996');
  expect(beside(2.5, 3, 'id')).toBe('2,50');
  expect(beside(2.5, 3, 'en', 1)).toBe('2.5');
  expect(beside(1.0000000001, 1, 'en')).toBe('1.0000000001');
  expect(beside(3, 3, 'en')).toBe('3.00');
});

test.each([
  [7, '7', '7'],
  [999, '999', '999'],
  [1000, '1,000', '1.000'],
  [12345, '12,345', '12.345'],
  [1234567, '1,234,567', '1.234.567'],
])('the thousands of %d stand apart', (count, en, id) => {
  expect(thousands(count, 'en')).toBe(en);
  expect(thousands(count, 'id')).toBe(id);
});

test('two numbers apart are as short as shows that they are two', () => {
  expect([apart(3.0277777778, 2, 'en'), apart(3, 2.75, 'id')]).toEqual(['3.03', '3']);
  expect([apart(3.0277777778, 3.03, 'en'), apart(3.03, 3.0277777778, 'id')]).toEqual(['3.028', '3,030']);
});

test('decimals follow the language, not the machine', () => {
  expect(decimal(3.25, 'en')).toBe('3.25');
  expect(decimal(3.25, 'id')).toBe('3,25');
  expect(decimal(-1.5, 'en')).toBe('−1.50');
  expect(decimal(-0.001, 'en')).toBe('0.00');
});

test('halves are rounded away from zero, as by hand, whatever binary makes of them', () => {
  expect([1.575, 0.875, 0.125, 2.675].map((n) => decimal(n, 'en'))).toEqual(['1.58', '0.88', '0.13', '2.68']);
  expect([-0.075, 0.125, -0.004].map((n) => signed(n, 'en'))).toEqual(['−0.08', '+0.13', '0.00']);
  expect(decimal(0.45 * 3.5, 'en', 3)).toBe('1.575');
  expect(decimal(2.5, 'en', 0)).toBe('3');
});

test('a column has the decimals it takes to write all of it in full', () => {
  expect(decimalsFor([1, 0.875, null, 0.7])).toBe(3);
  expect(decimalsFor([0.1 + 0.2, 3])).toBe(1);
  expect(decimalsFor([1, 2], 2)).toBe(2);
  expect(decimalsFor([])).toBe(0);
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

test('percentages of one whole add up to 100, the first as it is printed by itself', () => {
  expect(percentsOfAll([0.9375, 0.0625], 'en')).toEqual(['93.8%', '6.2%']);
  expect(percentsOfAll([1 / 3, 1 / 3, 1 / 3], 'id')).toEqual(['33,3%', '33,4%', '33,3%']);
  expect(percentsOfAll([0.75, 0.25, 0], 'en')).toEqual(['75%', '25%', '0%']);
});

test('what is left over goes to the largest remainder, wherever it stands', () => {
  expect(percentsOfAll([0.5, 0.1998, 0.3002], 'en')).toEqual(['50%', '20%', '30%']);
  expect(percentsOfAll([0.5, 0.3002, 0.1998], 'en')).toEqual(['50%', '30%', '20%']);
  expect(percentsOfAll([0.5, 0.3998, 0.1002], 'en')).toEqual(['50%', '40%', '10%']);
});

test('shares that are not all of a whole are rounded each by itself', () => {
  expect(percentsOfAll([0.5, 0.0625], 'en')).toEqual(['50%', '6.3%']);
  expect(percentsOfAll([0.5, 0.0621, 0.0621], 'en')).toEqual(['50%', '6.2%', '6.2%']);
});

test('a share of runs that is neither none nor all of them does not look like it', () => {
  const of = (runs: number): string => shareOfRuns(runs / 10_000, 'en');
  expect([0, 1, 9, 10, 5000, 9990, 9991, 9999, 10_000].map(of)).toEqual([
    '0%',
    '<0.1%',
    '<0.1%',
    '0.1%',
    '50%',
    '99.9%',
    '>99.9%',
    '>99.9%',
    '100%',
  ]);
  expect([shareOfRuns(1e-9, 'id'), shareOfRuns(1 - 1e-9, 'id')]).toEqual(['<0,1%', '>99,9%']);
});

test('a number that somebody gave keeps up to six significant digits', () => {
  expect([0.004, 0.125, 2.5, 3, 1000, 0.000001].map((n) => asGiven(n, 'en'))).toEqual([
    '0.004',
    '0.125',
    '2.5',
    '3',
    '1000',
    '0.000001',
  ]);
  expect([1 / 3, 1234567, 0.1 + 0.2].map((n) => asGiven(n, 'id'))).toEqual(['0,333333', '1234570', '0,3']);
});
