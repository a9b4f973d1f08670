import { expect, it } from 'vitest';
import { runsOf } from '../../../src/analysis/uncertainty/runs.js';
import { framework } from '../../build.js';

const { bands } = framework({});
const of = (scores: readonly number[], table = bands) => runsOf(table, Float64Array.from(scores));

it('95 of 100 runs lie between the k-th lowest and the k-th highest score', () => {
  const scores = Array.from({ length: 200 }, (_, i) => 1 + i / 100);
  expect(of(scores.toReversed())).toMatchObject({ interval: [1.04, 2.95], median: 1.99 });
  expect(of(scores.slice(0, 39)).interval).toEqual([1, 1.38]);
  expect(of([2])).toMatchObject({ interval: [2, 2], median: 2 });
});

it('a run without a score is skipped: it is counted, and in no share', () => {
  const { runs, skipped, bands: shares } = of([2, NaN, 3, NaN, 3.25, 3.2499]);
  expect([runs, skipped]).toEqual([6, 2]);
  expect(shares.map(({ runs: count, share }) => [count, share])).toEqual([
    [0, 0],
    [1, 0.25],
    [2, 0.5],
    [1, 0.25],
  ]);
});

it('bands are compared as the framework says', () => {
  const rounded = { ...bands, decimals: 1 };
  expect(of([3.2, 3.2], rounded).bands.map(({ runs }) => runs)).toEqual([0, 0, 2, 0]);
  expect(of([3.3, 3.26], rounded).bands.map(({ runs }) => runs)).toEqual([0, 0, 0, 2]);
});
