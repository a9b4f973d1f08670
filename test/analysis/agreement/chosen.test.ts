import { describe, expect, it } from 'vitest';
import { chosen } from '../../../src/analysis/agreement/chosen.js';
import { STATISTIC_NAMES, type StatisticName } from '../../../src/model/agreement/statistics.js';

const family = (names: readonly StatisticName[]): string[] => [
  ...new Set(names.map((name) => name.split('-')[0] ?? '')),
];

describe('the coefficients that fit', () => {
  it('are Cohen’s for two raters and Light’s mean of his for more', () => {
    expect(family(chosen('all', 'ordinal', 2))).toContain('cohen');
    expect(family(chosen('all', 'ordinal', 2))).not.toContain('light');
    expect(family(chosen('all', 'ordinal', 3))).toContain('light');
    expect(family(chosen('all', 'ordinal', 3))).not.toContain('cohen');
  });

  it('know no distances where categories are only different', () => {
    expect(chosen('all', 'nominal', 3)).toEqual([
      'percent',
      'light',
      'fleiss-1971',
      'fleiss',
      'alpha-nominal',
      'alpha-gwet',
      'ac1',
      'brennan-prediger',
    ]);
  });

  it('measure nothing where levels are only in an order', () => {
    const ordinal = chosen('all', 'ordinal', 2);
    expect(ordinal).toEqual(STATISTIC_NAMES.filter((name) => !/^(?:icc|light)/u.test(name)));
  });

  it('are measured where values are, with the metric of intervals alone', () => {
    const interval = chosen('all', 'interval', 2);
    expect(interval).toEqual(STATISTIC_NAMES.filter((name) => !/^(?:light|alpha-nominal|alpha-ordinal)/u.test(name)));
  });
});

it('coefficients asked for by name are given in the order in which they are shown, whether they fit or not', () => {
  expect(chosen(['icc-2', 'percent'], 'nominal', 5)).toEqual(['percent', 'icc-2']);
});

it('usual are a share, a kappa and an alpha, and two that prevalence does not pull down', () => {
  expect(chosen('usual', 'nominal', 2)).toEqual(['percent', 'cohen', 'alpha-nominal', 'ac1', 'brennan-prediger']);
  expect(chosen('usual', 'nominal', 3)).toEqual(['percent', 'fleiss', 'alpha-nominal', 'ac1', 'brennan-prediger']);
  expect(chosen('usual', 'interval', 2)).toEqual(chosen('usual', 'interval', 9));
});
