import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../nth.js';
import { absent, hasRoom, type Absent, type ChanceCorrected, type Figure, type StandardError } from './figure.js';
import { countsOf, rateable, unitsOf } from './table.js';
import { columnsOf, dot, over, times, total, type Matrix, type Vector } from './vectors.js';
import { warningsOn } from './warnings.js';
import type { Weighting } from '../../model/agreement/statistics.js';
import { weightsOf } from './weights.js';

/** What a coefficient takes for agreement by chance. */
export interface Chance {
  /** pe, over all units. */
  readonly expected: number;
  /** A unit's part in it, from the shares its ratings give to the categories. Its mean over units is `expected`. */
  readonly ofUnit: (shares: Vector) => number;
}

/** `prevalence`: the share of each category, averaged over units. `weights`: of every two categories. */
export type ChanceRule = (prevalence: Vector, weights: Matrix) => Chance;

/**
 * A coefficient of any number of raters, ratings missing or not, in the general form of Gwet, Handbook of Inter-Rater
 * Reliability, 4th ed., 2014 (as his R package irrCAC computes it): (pa − pe) / (1 − pe).
 *
 * pa is the weighted share of agreeing pairs of ratings, averaged over units with two ratings or more. Units with a single
 * rating count in the prevalence of categories, and so in pe. Units without any rating count nowhere.
 */
export function chanceCorrected(table: RatingTable, weighting: Weighting, rule: ChanceRule): Figure<ChanceCorrected> {
  const rating = rateable(table);
  if ('because' in rating) return rating;
  const { rated, paired } = rating;

  const weights = weightsOf(weighting, table.categories);
  const often = rated.map((each) => each.often);
  const counts = rated.map(({ ratings }) => countsOf(table.categories, ratings));
  const shares = counts.map((row) => over(row, total(row)));
  const chance = rule(over(columnsOf(shares, often), unitsOf(rated)), weights);
  const agreements = counts.map((row) => (total(row) < 2 ? null : agreementWithin(row, weights)));
  const observed =
    dot(
      agreements.map((agreement) => agreement ?? 0),
      often,
    ) / unitsOf(paired);
  const expected = chance.expected;
  if (!hasRoom(1 - expected)) {
    return absent({ code: table.categories.length === 1 ? 'one-category' : 'no-variation' });
  }

  const value = (observed - expected) / (1 - expected);
  return {
    value,
    units: unitsOf(paired),
    warnings: warningsOn(paired, 0),
    observed,
    expected,
    error: errorOf({ value, expected, often, paired: unitsOf(paired), agreements, chances: shares.map(chance.ofUnit) }),
  };
}

/** The weighted share of agreeing pairs among the ratings of a unit, of which there are two or more. */
export function agreementWithin(counts: Vector, weights: Matrix): number {
  const ratings = total(counts);
  return (dot(counts, times(weights, counts)) - ratings) / (ratings * (ratings - 1));
}

interface Parts {
  readonly value: number;
  readonly expected: number;
  /** How many units are alike, of each kind there is. */
  readonly often: Vector;
  /** How many units have two ratings or more. */
  readonly paired: number;
  /** Of a unit of each kind; null where it has a single rating. */
  readonly agreements: readonly (number | null)[];
  readonly chances: Vector;
}

/**
 * By linearisation (Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British
 * Journal of Mathematical and Statistical Psychology 61, 2008; with ratings missing, Gwet 2014): the variance between
 * units of κᵢ* = κᵢ − 2(1 − κ)(peᵢ − pe) / (1 − pe), over n.
 */
function errorOf({ value, expected, often, paired, agreements, chances }: Parts): StandardError | Absent {
  const n = total(often);
  if (n < 2) return absent({ code: 'too-few-units', units: n, needed: 2 });
  const share = n / paired;
  const linear = agreements.map((agreement, i) => {
    const own = agreement === null ? 0 : (share * (agreement - expected)) / (1 - expected);
    return own - (2 * (1 - value) * (nth(chances, i) - expected)) / (1 - expected);
  });
  return {
    se: Math.sqrt(
      dot(
        linear.map((each) => (each - value) ** 2),
        often,
      ) /
        (n * (n - 1)),
    ),
    df: n - 1,
  };
}
