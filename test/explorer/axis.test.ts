import { expect, test } from 'vitest';
import { placeOf, ticksOf } from '../../src/explorer/axis.js';
import { nth } from '../../src/model/nth.js';
import { exploring, onlySet, THREE } from './exploring.js';

const set = onlySet(exploring(THREE));
const labels = (of: typeof set): string[] => ticksOf(of, 'en').map(({ label }) => label);

test('dimensions on the scale of the whole are marked by its numbers', () => {
  expect(labels(set)).toEqual(['1', '2.5', '4']);
  expect([placeOf(set, 0, 1), placeOf(set, 0, 2.5), placeOf(set, 0, null)]).toEqual([0, 50, null]);
});

test('where one has a scale of its own, all are marked by the way from worst to best', () => {
  const [people, means] = [nth(set.dimensions, 0), nth(set.dimensions, 1)];
  const other = { ...set, dimensions: [people, { ...means, range: [5, 0] as const }] };
  expect(labels(other)).toEqual(['0%', '50%', '100%']);
  expect([placeOf(other, 0, 4), placeOf(other, 1, 4)]).toEqual([100, 20]);
});
