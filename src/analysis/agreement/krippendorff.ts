import type { Metric } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { absent, type Figure, type Known } from './figure.js';
import { apart, lineOf } from './metrics.js';
import { givenBy, isPaired, kindsOf, oftenOf, unitsOf, valuesIn, type Given } from './table.js';
import { at, total, type Vector } from './vectors.js';
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
 * Krippendorff's alpha of any number of raters, ratings missing or not: 1 − Do / De, at most 1. Units with a single rating are
 * left out. Values count as they were given, on the scale or between its levels; categories that nobody used change nothing.
 *
 * Krippendorff, Content Analysis: An Introduction to Its Methodology, 2nd ed., 2004, chapter 11. By the coincidences of
 * values within units: Do = (1/n) Σ o_ck δ²_ck, De = (1 / n(n − 1)) Σ n_c n_k δ²_ck.
 */
export function krippendorffAlpha(table: RatingTable, metric: Metric): Figure<Alpha> {
  const { raters } = table;
  if (raters.length < 2) return absent({ code: 'too-few-raters', raters: raters.length });
  const { kinds } = kindsOf(table);
  const paired = kinds.filter(isPaired);
  if (paired.length === 0) return absent({ code: 'no-pairs' });

  const values = valuesIn(paired.map(({ row }) => row));
  const pairable = kinds.map((kind) => (isPaired(kind) ? kind : { ...kind, ratings: [] }));
  const rows = { metric, values, given: givenBy(values, pairable) };
  const found = disagreement(rows, oftenOf(kinds));
  if (found.expected === 0) return absent({ code: 'no-variation' });
  return {
    value: 1 - found.observed / found.expected,
    units: unitsOf(paired),
    warnings: warningsOn(paired, unitsOf(kinds) - unitsOf(paired)),
    observedDisagreement: found.observed,
    expectedDisagreement: found.expected,
    pairable: found.pairable,
    inSample: (often) => {
      const { observed, expected } = disagreement(rows, often);
      return expected > 0 ? 1 - observed / expected : null;
    },
  };
}

interface Rows {
  readonly metric: Metric;
  readonly values: Vector;
  /** Of each kind; of a single rating none. */
  readonly given: readonly (readonly Given[])[];
}

/** NaN where no unit has two ratings. */
function disagreement(
  { metric, values, given }: Rows,
  often: Vector,
): { observed: number; expected: number; pairable: number } {
  const counts = values.map(() => 0);
  let i = 0;
  for (const row of given) {
    const alike = at(often, i++);
    if (alike === 0) continue;
    for (const { place, count } of row) counts[place] = at(counts, place) + alike * count;
  }
  const line = lineOf(metric, values, counts);
  const pairable = total(counts);
  const all = counts.map((count, place) => ({ place, count })).filter(({ count }) => count > 0);
  let within = 0;
  i = 0;
  for (const row of given) {
    const alike = at(often, i++);
    if (alike === 0 || row.length === 0) continue;
    const { ratings, squares } = apart(row, line);
    within += (alike * squares) / (ratings - 1);
  }
  return { observed: within / pairable, expected: apart(all, line).squares / (pairable * (pairable - 1)), pairable };
}
