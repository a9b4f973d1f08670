import type { Weighting } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { absent, corrected, type Absent, type ChanceCorrected, type Figure, type StandardError } from './figure.js';
import { givenBy, isAbsent, isPaired, oftenOf, rateable, unitsOf, type Given } from './table.js';
import { at, dot, total, type Matrix, type Vector } from './vectors.js';
import { warningsOn } from './warnings.js';
import { weightsOf } from './weights.js';

/**
 * What a coefficient takes for agreement by chance: of each category, how far a rating of it is expected to agree with one by
 * chance. pe is the mean of these over all ratings.
 *
 * `prevalence`: the share of each category, averaged over units. `weights`: of every two categories.
 */
export type ChanceRule = (prevalence: Vector, weights: Matrix) => Vector;

/**
 * A coefficient of any number of raters, ratings missing or not, in the general form of Gwet, Handbook of Inter-Rater
 * Reliability, 4th ed., 2014 (as his R package irrCAC computes it): (pa − pe) / (1 − pe).
 *
 * pa is the weighted share of agreeing pairs of ratings, averaged over units with two ratings or more. Units with a single
 * rating count in the prevalence of categories, and so in pe. Units without any rating count nowhere.
 */
export function chanceCorrected(table: RatingTable, weighting: Weighting, rule: ChanceRule): Figure<ChanceCorrected> {
  const kinds = rateable(table);
  if (isAbsent(kinds)) return kinds;
  const weights = weightsOf(weighting, table.categories);
  const rows = givenBy(table.categories, kinds).map((given, i): Row => {
    const size = nth(kinds, i).ratings.length;
    return { given, size, agreement: size < 2 ? null : agreementWithin(given, size, weights) };
  });
  const estimate = (often: Vector): Estimate | null => estimated(rows, often, weights, rule);

  const often = oftenOf(kinds);
  const found = estimate(often);
  const value = found && corrected(found.observed, found.expected);
  if (found === null || value === null) {
    return absent({ code: table.categories.length === 1 ? 'one-category' : 'no-variation' });
  }
  const paired = kinds.filter(isPaired);
  const { observed, expected } = found;
  const chances = rows.map(({ given, size }) => chanceWithin(given, found.chance) / size);
  const agreements = rows.map(({ agreement }) => agreement);
  return {
    value,
    units: unitsOf(paired),
    warnings: warningsOn(paired, 0),
    observed,
    expected,
    error: errorOf({ value, expected, often, paired: unitsOf(paired), agreements, chances }),
    inSample: (sample) => {
      const drawn = estimate(sample);
      return drawn && corrected(drawn.observed, drawn.expected);
    },
  };
}

interface Row {
  readonly given: readonly Given[];
  /** How many ratings it has. */
  readonly size: number;
  /** null for a single rating. */
  readonly agreement: number | null;
}

interface Estimate {
  readonly observed: number;
  readonly expected: number;
  readonly chance: Vector;
}

/** null where no unit has two ratings. */
function estimated(rows: readonly Row[], often: Vector, weights: Matrix, rule: ChanceRule): Estimate | null {
  const sums = weights.map(() => 0);
  let units = 0;
  let paired = 0;
  let agreed = 0;
  let i = 0;
  for (const { given, size, agreement } of rows) {
    const alike = at(often, i++);
    if (alike === 0) continue;
    units += alike;
    if (agreement !== null) {
      paired += alike;
      agreed += alike * agreement;
    }
    // Counts over their number: of ratings all alike a share of exactly 1.
    for (const { place, count } of given) sums[place] = at(sums, place) + alike * (count / size);
  }
  if (paired === 0) return null;
  const prevalence = sums.map((sum) => sum / units);
  const chance = rule(prevalence, weights);
  return { observed: agreed / paired, expected: dot(prevalence, chance), chance };
}

/** The weighted share of agreeing pairs among the ratings of a unit, of which there are two or more. */
export function agreementWithin(given: readonly Given[], ratings: number, weights: Matrix): number {
  let pairs = 0;
  for (const one of given) {
    const row = nth(weights, one.place);
    for (const other of given) pairs += one.count * other.count * at(row, other.place);
  }
  return (pairs - ratings) / (ratings * (ratings - 1));
}

/** What chance comes to, added up over the ratings of a unit. */
export function chanceWithin(given: readonly Given[], chance: Vector): number {
  let sum = 0;
  for (const { place, count } of given) sum += count * at(chance, place);
  return sum;
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
  const squares = linear.map((each) => (each - value) ** 2);
  return { se: Math.sqrt(dot(squares, often) / (n * (n - 1))), df: n - 1 };
}
