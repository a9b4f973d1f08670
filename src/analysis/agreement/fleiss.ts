import { largest, smallest } from '../../model/lists.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { chanceCorrected } from './chanceCorrected.js';
import { absent, type ChanceCorrected, type Figure, type UnderChance } from './figure.js';
import { countsOf, ratingsByUnit } from './table.js';
import { columns, dot, over, times, total } from './vectors.js';
import type { Weighting } from '../../model/agreement/statistics.js';

/**
 * Fleiss' kappa in the general form, weighted or not and with ratings missing: pe = Σ wₖₗ πₖ πₗ, π the share of each
 * category averaged over units. For two raters and complete ratings it is Scott's pi ("Reliability of content analysis",
 * Public Opinion Quarterly 19(3), 1955), for complete ratings `fleissKappa`.
 *
 * Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014.
 */
export const fleissKappaGeneralised = (table: RatingTable, weighting: Weighting): Figure<ChanceCorrected> =>
  chanceCorrected(table, weighting, (prevalence, weights) => {
    const weighted = times(weights, prevalence);
    return { expected: dot(prevalence, weighted), ofUnit: (shares) => dot(shares, weighted) };
  });

export interface FleissKappa extends ChanceCorrected {
  readonly underChance: UnderChance;
}

/**
 * Fleiss' kappa as he gave it: nominal, and each unit rated the same number of times, though not by the same raters.
 *
 * Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76(5), 1971. The error under
 * chance: Fleiss, Nee & Landis, "Large sample variance of kappa in the case of different sets of raters", Psychological
 * Bulletin 86(5), 1979.
 */
export function fleissKappa(table: RatingTable): Figure<FleissKappa> {
  const kappa = fleissKappaGeneralised(table, 'identity');
  if (kappa.value === null) return kappa;
  const rows = ratingsByUnit(table);
  const numbers = rows.map((ratings) => ratings.length);
  const [fewest, most] = [smallest(numbers), largest(numbers)];
  if (fewest !== most) return absent({ code: 'unequal-ratings', fewest, most });

  const counts = columns(rows.map((ratings) => countsOf(table.categories, ratings)));
  const p = over(counts, total(counts));
  const spread = total(p.map((share) => share * (1 - share)));
  const skew = total(p.map((share) => share * (1 - share) * (1 - 2 * share)));
  const se = Math.sqrt((2 * (spread ** 2 - skew)) / (rows.length * most * (most - 1))) / spread;
  return { ...kappa, underChance: { se, z: kappa.value / se } };
}
