import { expect, test } from 'vitest';
import { daysOf, spanOf } from '../../src/model/dates.js';

test.each([
  ['2022', '2022', '2022-01-01 2022-12-31'],
  ['2022-04', '2022-04', '2022-04-01 2022-04-30'],
  ['2022-02', '2023-02', '2022-02-01 2023-02-28'],
  ['2024-02', '2024-02', '2024-02-01 2024-02-29'],
  ['1900-02', '2000-02', '1900-02-01 2000-02-29'],
  ['1900', '1900-02', '1900-01-01 1900-02-28'],
  ['2022-06-15', '2022-07', '2022-06-15 2022-07-31'],
])('a period from %s to %s has these days: %s', (from, to, days) => {
  expect(daysOf({ from, to })).toBe(days);
});

test('a span is from the first day of all to the last, as exactly as it was told', () => {
  const [year, half] = [
    { from: '2022', to: '2022' },
    { from: '2022-07', to: '2022-12' },
  ];
  expect(spanOf([year, half])).toEqual(year);
  expect(spanOf([half, { from: '2022-06-30', to: '2023-01-01' }])).toEqual({ from: '2022-06-30', to: '2023-01-01' });
});
