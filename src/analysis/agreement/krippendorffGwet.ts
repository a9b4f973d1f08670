import type { Weighting } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { agreementWithin, chanceWithin } from './chanceCorrected.js';
import { absent, corrected, type Absent, type ChanceCorrected, type Figure, type StandardError } from './figure.js';
import { givenBy, isAbsent, isPaired, oftenOf, rateable, unitsOf, type Given } from './table.js';
import { at, dot, times, type Matrix, type Vector } from './vectors.js';
import { warningsOn } from './warnings.js';
import { weightsOf } from './weights.js';

/**
 * Krippendorff's alpha with Gwet's weights in place of a metric, which makes it a coefficient of agreement like the others
 * and gives it a standard error. `identity` is the nominal alpha, `quadratic` the interval one; `gwet-ordinal` is not
 * Krippendorff's ordinal alpha.
 *
 * Gwet, "On the Krippendorff's alpha coefficient", 2011; Handbook of Inter-Rater Reliability, 4th ed., 2014. The error is
 * the one of his R package irrCAC since 2021, which centres it on the agreement before its correction for small samples.
 */
export function krippendorffGwet(table: RatingTable, weighting: Weighting): Figure<ChanceCorrected> {
  const kinds = rateable(table);
  if (isAbsent(kinds)) return kinds;
  const weights = weightsOf(weighting, table.categories);
  const rows = givenBy(table.categories, kinds).map((given, i): Row => {
    const size = nth(kinds, i).ratings.length;
    return { given, size, agreement: size < 2 ? 0 : agreementWithin(given, size, weights) };
  });
  const often = oftenOf(kinds);
  const found = estimated(rows, often, weights);
  const value = found && corrected(found.observed, found.expected);
  if (found === null || value === null) {
    return absent({ code: table.categories.length === 1 ? 'one-category' : 'no-variation' });
  }
  const { observed, expected } = found;
  const paired = kinds.filter(isPaired);
  const rated = unitsOf(kinds);
  return {
    value,
    units: unitsOf(paired),
    warnings: warningsOn(paired, rated - unitsOf(paired)),
    observed,
    expected,
    error: errorOf(rows, often, found, rated),
    inSample: (sample) => {
      const drawn = estimated(rows, sample, weights);
      return drawn && corrected(drawn.observed, drawn.expected);
    },
  };
}

interface Row {
  readonly given: readonly Given[];
  /** How many ratings it has. */
  readonly size: number;
  readonly agreement: number;
}

interface Estimate {
  /** Agreement before its correction for small samples. */
  readonly uncorrected: number;
  readonly observed: number;
  readonly expected: number;
  readonly chance: Vector;
  /** Ratings a unit has on average. */
  readonly perUnit: number;
}

/** null where no unit has two ratings. */
function estimated(rows: readonly Row[], often: Vector, weights: Matrix): Estimate | null {
  const counts = weights.map(() => 0);
  let units = 0;
  let ratings = 0;
  let agreed = 0;
  let i = 0;
  for (const { given, size, agreement } of rows) {
    const alike = at(often, i++);
    if (size < 2 || alike === 0) continue;
    units += alike;
    ratings += alike * size;
    agreed += alike * size * agreement;
    for (const { place, count } of given) counts[place] = at(counts, place) + alike * count;
  }
  if (units === 0) return null;
  const prevalence = counts.map((count) => count / ratings);
  const chance = times(weights, prevalence);
  const uncorrected = agreed / ratings;
  const observed = uncorrected + (1 - uncorrected) / ratings;
  return { uncorrected, observed, expected: dot(prevalence, chance), chance, perUnit: ratings / units };
}

/** Degrees of freedom by all units with a rating, as irrCAC has it. */
function errorOf(
  rows: readonly Row[],
  often: Vector,
  { uncorrected, expected, chance, perUnit }: Estimate,
  rated: number,
): StandardError | Absent {
  const base = (uncorrected - expected) / (1 - expected);
  let n = 0;
  let squares = 0;
  rows.forEach(({ given, size, agreement }, i) => {
    if (size < 2) return;
    const ratio = size / perUnit;
    const own = ratio * agreement - uncorrected * (ratio - 1) - expected;
    const byChance = chanceWithin(given, chance) / perUnit - expected * (ratio - 1) - expected;
    n += at(often, i);
    squares += at(often, i) * ((own - 2 * (1 - base) * byChance) / (1 - expected) - base) ** 2;
  });
  if (n < 2) return absent({ code: 'too-few-units', units: n, needed: 2 });
  return { se: Math.sqrt(squares / (n * (n - 1))), df: rated - 1 };
}
