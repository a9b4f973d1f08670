import type { RatingTable } from '../../model/ratingTable.js';
import { absent, type Figure, type Known } from './figure.js';
import type { Metric } from '../../model/agreement/statistics.js';
import { distancesOf } from './metrics.js';
import { countsOf, isPaired, kindsOf, unitsOf, valuesIn } from './table.js';
import { columnsOf, dot, times, total } from './vectors.js';
import { warningsOn } from './warnings.js';

export interface Alpha extends Known {
  /** Disagreement observed: Do, in units of the metric. */
  readonly observedDisagreement: number;
  /** Disagreement expected by chance: De, in the same units. */
  readonly expectedDisagreement: number;
  /** How many ratings could be paired: n. */
  readonly pairable: number;
}

/**
 * Krippendorff's alpha of any number of raters, ratings missing or not: 1 − Do / De. Units with a single rating are left
 * out. Values count as they were given, on the scale or between its levels; categories that nobody used change nothing.
 *
 * Krippendorff, Content Analysis: An Introduction to Its Methodology, 2nd ed., 2004, chapter 11. By the coincidences of
 * values within units: Do = (1/n) Σ o_ck δ²_ck, De = (1 / n(n − 1)) Σ n_c n_k δ²_ck.
 */
export function krippendorffAlpha(table: RatingTable, metric: Metric): Figure<Alpha> {
  const { raters } = table;
  if (raters.length < 2) return absent({ code: 'too-few-raters', raters: raters.length });
  const rated = kindsOf(table);
  const paired = rated.filter(isPaired);
  if (paired.length === 0) return absent({ code: 'no-pairs' });

  const values = valuesIn(paired.map(({ ratings }) => ratings));
  const often = paired.map((each) => each.often);
  const rows = paired.map(({ ratings }) => countsOf(values, ratings));
  const counts = columnsOf(rows, often);
  const pairable = total(counts);
  const distances = distancesOf(metric, values, counts);
  const expected = dot(counts, times(distances, counts)) / (pairable * (pairable - 1));
  if (expected === 0) return absent({ code: 'no-variation' });
  const within = rows.map((row) => dot(row, times(distances, row)) / (total(row) - 1));
  const observed = dot(within, often) / pairable;
  return {
    value: 1 - observed / expected,
    units: unitsOf(paired),
    warnings: warningsOn(paired, unitsOf(rated) - unitsOf(paired)),
    observedDisagreement: observed,
    expectedDisagreement: expected,
    pairable,
  };
}
