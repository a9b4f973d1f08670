import { expect, test } from 'vitest';
import { date, period } from '../../src/text/dates.js';
import { capital, counted, listed } from '../../src/text/words.js';

test.each([
  ['2022-01-07', '7 January 2022', '7 Januari 2022'],
  ['2022-08', 'August 2022', 'Agustus 2022'],
  ['2022', '2022', '2022'],
  ['2022-13', '2022-13', '2022-13'],
  ['someday', 'someday', 'someday'],
  ['12022-08', '12022-08', '12022-08'],
])('date %s', (value, en, id) => {
  expect(date(value, 'en')).toBe(en);
  expect(date(value, 'id')).toBe(id);
});

test.each([
  ['2022-01-07', '2022-01-10', '7–10 January 2022'],
  ['2022-01-30', '2022-02-02', '30 January – 2 February 2022'],
  ['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
  ['2022-01', '2022-03', 'January – March 2022'],
  ['2022-01', '2022-01-10', 'January 2022 – 10 January 2022'],
  ['2021', '2022', '2021 – 2022'],
  ['2022', '2022-02', '2022 – February 2022'],
  ['2022', '2022', '2022'],
  ['?', '2022', '? – 2022'],
  ['2022', '?', '2022 – ?'],
  ['2022-01', '?', 'January 2022 – ?'],
  ['2022-01-10', '2022-01', '10 January 2022 – January 2022'],
])('period %s to %s', (from, to, expected) => {
  expect(period(from, to, 'en')).toBe(expected);
});

test('lists end as the language ends them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items, 'en'))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(
    [
      ['a', 'b'],
      ['a', 'b', 'c'],
    ].map((items) => listed(items, 'id')),
  ).toEqual(['a dan b', 'a, b, dan c']);
});

test('only English nouns change with number', () => {
  expect(counted(1, 'en', 'source', 'sources')).toBe('1 source');
  expect(counted(0, 'en', 'source', 'sources')).toBe('0 sources');
  expect(counted(1, 'id', 'sumber', 'x')).toBe('1 x');
});

test('a capital first letter', () => {
  expect(capital('')).toBe('');
  expect(capital('fair')).toBe('Fair');
});
