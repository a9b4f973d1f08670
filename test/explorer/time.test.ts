import { expect, test } from 'vitest';
import { overTime } from '../../src/explorer/time.js';
import { inSet } from '../../src/explorer/state.js';
import { beginning } from '../../src/explorer/state.js';
import { all, desk, entrant, weighing } from '../compare/agencies/entrants.js';
import { framework } from '../build.js';
import { exploring } from './exploring.js';

const OFFICIAL = { kind: 'official' } as const;

const of = (name: string, year: string, level: number, by = desk(), region = 'East') =>
  entrant(`${name}-${region}-${year}`, all(level, level, 2, 2), { name, region, period: { from: year, to: year } }, by);

/** The same dimensions by name and weight, of other indicators. */
const OTHER = weighing(
  { people: 3, means: 1 },
  framework(
    { people: { staff: {}, head: {} }, means: { rooms: {}, funds: {}, desks: {} } },
    { id: 'other', digest: 'other' },
  ),
);

test('agencies are told in all periods, with their ranks and by how much they are better in the last', () => {
  const data = exploring([of('a', '2023', 2), of('b', '2023', 3), of('a', '2024', 4), of('b', '2024', 3)]);
  const [, last] = data.sets;
  const found = overTime(data, last!, [0, 1], OFFICIAL);
  expect(found?.periods).toEqual(['2023', '2024']);
  expect(found?.lines.map(({ standings, change }) => [standings.map((each) => each?.rank), change])).toEqual([
    [[2, 1], 1.5],
    [[1, 2], 0],
  ]);
});

test('who is not there in a period, or has no score in one, has no change', () => {
  const unknown = entrant(
    'b-2024',
    { staff: null, head: null, rooms: null, funds: null },
    { name: 'b', region: 'East', period: { from: '2024', to: '2024' } },
  );
  const data = exploring([of('b', '2023', 3), of('c', '2023', 3), of('a', '2024', 4), unknown]);
  const found = overTime(data, data.sets[1]!, [0, 1], OFFICIAL);
  expect(found?.lines.map(({ standings, change }) => [standings.map((each) => each?.score ?? null), change])).toEqual([
    [[null, 3.5], null],
    [[2.75, null], null],
  ]);
});

test('periods of another scale are not among them, though its dimensions have the same names', () => {
  const before = [of('a', '2023', 2), of('b', '2023', 3)];
  const after = [of('a', '2024', 4, OTHER), of('b', '2024', 3, OTHER)];
  const more = [of('a', '2025', 2), of('b', '2025', 3)];
  const data = exploring([...before, ...more, ...after]);
  const found = data.sets.map((set) => overTime(data, set, [0, 1], OFFICIAL)?.periods ?? null);
  expect(data.sets.map(({ period }) => period)).toEqual(['2023', '2025', '2024']);
  expect(found).toEqual([['2023', '2025'], ['2023', '2025'], null]);
});

test('offices of one name in two regions are two, there and when somebody goes to another period', () => {
  const both = (year: string, east: number, west: number) => [
    of('Same', year, east, desk(), 'East'),
    of('Same', year, west, desk(), 'West'),
  ];
  const data = exploring([...both('2023', 2, 3), ...both('2024', 4, 1)]);
  const [, last] = data.sets;
  const found = overTime(data, last!, [0, 1], OFFICIAL);
  expect(found?.lines.map(({ change }) => change)).toEqual([1.5, -1.5]);
  const state = { ...beginning(data), chosen: ['Same-West-2024'] };
  expect(inSet(data, state, 0).chosen).toEqual(['Same-West-2023']);
});
