import type { RatingTable } from '../../model/ratingTable.js';
import { agreementWithin } from './chanceCorrected.js';
import { absent, hasRoom, type Absent, type ChanceCorrected, type Figure, type StandardError } from './figure.js';
import { countsOf, rateable, unitsOf } from './table.js';
import { columns, dot, mean, over, times, total } from './vectors.js';
import { warningsOn } from './warnings.js';
import type { Weighting } from '../../model/agreement/statistics.js';
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
  const rating = rateable(table);
  if ('because' in rating) return rating;
  const rated = unitsOf(rating.rated);
  const paired = rating.paired.flatMap(({ ratings, often }) => Array.from({ length: often }, () => ratings));

  const weights = weightsOf(weighting, table.categories);
  const counts = paired.map((ratings) => countsOf(table.categories, ratings));
  const given = total(columns(counts));
  const perUnit = given / counts.length;
  const prevalence = over(columns(counts), given);
  const weighted = times(weights, prevalence);
  const expected = dot(prevalence, weighted);
  if (!hasRoom(1 - expected)) {
    return absent({ code: table.categories.length === 1 ? 'one-category' : 'no-variation' });
  }

  const units = counts.map((row) => {
    const ratio = total(row) / perUnit;
    return { ratio, agreement: ratio * agreementWithin(row, weights), chance: dot(row, weighted) / perUnit };
  });
  const uncorrected = mean(units.map(({ agreement }) => agreement));
  const observed = uncorrected + (1 - uncorrected) / given;
  const base = (uncorrected - expected) / (1 - expected);
  const linear = units.map(({ ratio, agreement, chance }) => {
    const own = agreement - uncorrected * (ratio - 1) - expected;
    const byChance = chance - expected * (ratio - 1) - expected;
    return (own - 2 * (1 - base) * byChance) / (1 - expected);
  });
  return {
    value: (observed - expected) / (1 - expected),
    units: paired.length,
    warnings: warningsOn(rating.paired, rated - paired.length),
    observed,
    expected,
    error: errorOf(linear, base, rated),
  };
}

/** Degrees of freedom by all units with a rating, as irrCAC has it. */
function errorOf(linear: readonly number[], centre: number, rated: number): StandardError | Absent {
  const n = linear.length;
  if (n < 2) return absent({ code: 'too-few-units', units: n, needed: 2 });
  return { se: Math.sqrt(total(linear.map((each) => (each - centre) ** 2)) / (n * (n - 1))), df: rated - 1 };
}
