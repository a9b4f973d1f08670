import { largest, smallest } from '../../model/lists.js';
import type { Weighting } from '../../model/agreement/statistics.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { chanceCorrected } from './chanceCorrected.js';
import { absent, type ChanceCorrected, type Figure } from './figure.js';
import { kindsOf } from './table.js';
import { times } from './vectors.js';

/**
 * Fleiss' kappa in the general form, weighted or not and with ratings missing: pe = Σ wₖₗ πₖ πₗ, π the share of each
 * category averaged over units. For two raters and complete ratings it is Scott's pi ("Reliability of content analysis",
 * Public Opinion Quarterly 19(3), 1955), for complete ratings `fleissKappa`.
 *
 * Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014.
 */
export const fleissKappaGeneralised = (table: RatingTable, weighting: Weighting): Figure<ChanceCorrected> =>
  chanceCorrected(table, weighting, (prevalence, weights) => times(weights, prevalence));

/**
 * Fleiss' kappa as he gave it: nominal, and each unit rated the same number of times, though not by the same raters.
 *
 * Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76(5), 1971.
 */
export function fleissKappa(table: RatingTable): Figure<ChanceCorrected> {
  const kappa = fleissKappaGeneralised(table, 'identity');
  if (kappa.value === null) return kappa;
  const numbers = kindsOf(table).kinds.map(({ ratings }) => ratings.length);
  const [fewest, most] = [smallest(numbers), largest(numbers)];
  return fewest === most ? kappa : absent({ code: 'unequal-ratings', fewest, most });
}
