import { describe, expect, it } from 'vitest';
import { maximumKappa } from '../../../src/analysis/agreement/cohen.js';
import { benchmarkBand, BENCHMARKS, type BenchmarkId } from '../../../src/model/agreement/benchmarks.js';
import { disagreements } from '../../../src/analysis/agreement/disagreements.js';
import { prevalenceOf } from '../../../src/analysis/agreement/prevalence.js';
import { caseOf, tableOfCase } from './cases.js';
import { fromContingency, tableOf } from './tables.js';

describe('disagreements', () => {
  const table = tableOf([
    [1, 1, 1],
    [1, 2, null],
    [1, 4, 4],
    [1, 1, 4],
    [2, null, null],
    [1, 2, 4],
  ]);

  it('come worst first: furthest apart, then most apart, then in order', () => {
    expect(disagreements(table, true).map(({ unit, furthest, mean }) => [unit, furthest, mean])).toEqual([
      ['3', 3, 2],
      ['4', 3, 2],
      ['6', 3, 2],
      ['2', 1, 1],
    ]);
  });

  it('count as different or not where categories have no order', () => {
    expect(disagreements(table, false).map(({ unit, furthest, mean }) => [unit, furthest, mean])).toEqual([
      ['2', 1, 1],
      ['6', 1, 1],
      ['3', 1, 2 / 3],
      ['4', 1, 2 / 3],
    ]);
  });

  it('tell who said what', () => {
    expect(disagreements(table, true).at(-1)!.ratings).toEqual([
      { rater: 'A', rating: 1 },
      { rater: 'B', rating: 2 },
    ]);
  });
});

describe('the highest kappa that the shares of the categories allow', () => {
  it('is reached where the raters agree as often as both give a category', () => {
    // Shares .5, .5 and .6, .4: they can agree on .5 + .4 at most, and on .5 by chance, so (.9 - .5) / (1 - .5).
    const table = fromContingency([
      [20, 5],
      [10, 15],
    ]);
    expect(maximumKappa(table).value).toBeCloseTo(0.8, 12);
  });
});

describe('prevalence', () => {
  it('shows why kappa is low although raters agree', () => {
    const { pooled, raters } = prevalenceOf(tableOfCase(caseOf('kappa-paradox-2x2')));
    expect(pooled).toEqual({ ratings: 200, counts: [180, 20], shares: [0.9, 0.1] });
    expect(raters.map(({ rater, shares }) => [rater, shares])).toEqual([
      ['A', [0.9, 0.1]],
      ['B', [0.9, 0.1]],
    ]);
  });

  it('has categories that nobody used, and no shares of a rater who rated nothing', () => {
    const { categories, raters } = prevalenceOf(
      tableOf(
        [
          [1, null],
          [3, null],
        ],
        [1, 2, 3],
      ),
    );
    expect(categories).toEqual([1, 2, 3]);
    expect(raters[0]).toEqual({ rater: 'A', ratings: 2, counts: [1, 0, 1], shares: [0.5, 0, 0.5] });
    expect(raters[1]).toEqual({ rater: 'B', ratings: 0, counts: [0, 0, 0], shares: null });
  });

  it('leaves out what is none of the categories', () => {
    const { pooled } = prevalenceOf(tableOf([[1, 1.5]], [1, 2]));
    expect(pooled).toEqual({ ratings: 1, counts: [1, 0], shares: [1, 0] });
  });
});

describe('benchmarks', () => {
  it.each<[BenchmarkId, number, string]>([
    ['landis-koch-1977', -0.01, 'poor'],
    ['landis-koch-1977', 0, 'slight'],
    ['landis-koch-1977', 0.2, 'slight'],
    ['landis-koch-1977', 0.21, 'fair'],
    ['landis-koch-1977', 0.6, 'moderate'],
    ['landis-koch-1977', 0.8, 'substantial'],
    ['landis-koch-1977', 0.81, 'almost-perfect'],
    ['fleiss-1981', 0.39, 'poor'],
    ['fleiss-1981', 0.4, 'fair-to-good'],
    ['fleiss-1981', 0.75, 'fair-to-good'],
    ['fleiss-1981', 0.76, 'excellent'],
    ['altman-1991', 0.2, 'poor'],
    ['altman-1991', 0.61, 'good'],
    ['altman-1991', 1, 'very-good'],
    ['krippendorff-2004', 0.8, 'reliable'],
    ['krippendorff-2004', 0.667, 'tentative'],
    ['krippendorff-2004', 0.666, 'unreliable'],
    ['krippendorff-2004', -1.5, 'unreliable'],
    ['koo-li-2016', 0.91, 'excellent'],
    ['koo-li-2016', 0.9, 'good'],
    ['koo-li-2016', 0.75, 'good'],
    ['koo-li-2016', 0.5, 'moderate'],
    ['koo-li-2016', 0.49, 'poor'],
  ])('%s calls %f %s', (benchmark, value, id) => {
    expect(benchmarkBand(benchmark, value)).toBe(id);
  });

  it('have their bands from the best to the worst, and a source', () => {
    for (const { bands, source } of Object.values(BENCHMARKS)) {
      expect(bands.map(({ from }) => from)).toEqual(bands.map(({ from }) => from).sort((a, b) => b - a));
      expect(source).toMatch(/\d{4}/u);
    }
  });
});
