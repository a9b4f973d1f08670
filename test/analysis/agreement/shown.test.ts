import { describe, expect, it } from 'vitest';
import { benchmarkBand, BENCHMARKS, type BenchmarkId } from '../../../src/model/agreement/benchmarks.js';
import { disagreements } from '../../../src/analysis/agreement/disagreements.js';
import { prevalenceOf } from '../../../src/analysis/agreement/prevalence.js';
import { caseOf, tableOfCase } from './cases.js';
import { tableOf } from './tables.js';

describe('disagreements', () => {
  const table = tableOf([
    [1, 1, 1],
    [1, 2, null],
    [1, 4, 4],
    [1, 1, 4],
    [2, null, null],
    [1, 2, 4],
  ]);
  const told = (...[of, type]: Parameters<typeof disagreements>) =>
    disagreements(of, type).map(({ at, furthest, mean }) => [at, furthest, mean]);

  it('come worst first: furthest apart, then most apart, then in order', () => {
    expect(told(table, 'interval')).toEqual([
      [2, 3, 2],
      [3, 3, 2],
      [5, 3, 2],
      [1, 1, 1],
    ]);
  });

  it('are steps on the scale where that is an order and no measure', () => {
    // 1, 2 and 4 are neighbours: nobody could have given a 3.
    expect(told(table, 'ordinal')).toEqual([
      [2, 2, 4 / 3],
      [3, 2, 4 / 3],
      [5, 2, 4 / 3],
      [1, 1, 1],
    ]);
  });

  it('count as different or not where categories have no order', () => {
    expect(told(table, 'nominal')).toEqual([
      [1, 1, 1],
      [5, 1, 1],
      [2, 1, 1 - 1 / 3],
      [3, 1, 1 - 1 / 3],
    ]);
  });
});

describe('prevalence', () => {
  it('shows why kappa is low although raters agree', () => {
    expect(prevalenceOf(tableOfCase(caseOf('kappa-paradox-2x2')))).toEqual({
      all: [180, 20],
      raters: [
        [90, 10],
        [90, 10],
      ],
    });
  });

  it('has categories that nobody used, and a rater who rated nothing', () => {
    const rows = [
      [1, null],
      [3, null],
    ];
    expect(prevalenceOf(tableOf(rows, [1, 2, 3])).raters).toEqual([
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('leaves out what is none of the categories', () => {
    expect(prevalenceOf(tableOf([[1, 1.5]], [1, 2])).all).toEqual([1, 0]);
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

  it('have their bands from the best to the worst, and a name with the year', () => {
    for (const { bands, name } of Object.values(BENCHMARKS)) {
      expect(bands.map(({ from }) => from)).toEqual(bands.map(({ from }) => from).sort((a, b) => b - a));
      expect(name).toMatch(/ \d{4}$/u);
    }
  });
});
