import type { RatingTable } from '../../model/ratingTable.js';
import { chanceCorrected } from './chanceCorrected.js';
import type { ChanceCorrected, Figure } from './figure.js';
import { total } from './vectors.js';
import type { Weighting } from '../../model/agreement/statistics.js';

/**
 * Gwet's AC1 (`identity`) or AC2 (any other weighting): pe = T / (q(q − 1)) · Σ πₖ(1 − πₖ), T the sum of all weights. It
 * stays defined, and high, where nearly all ratings are of one category. q is the number of categories on the scale. At most 1.
 *
 * Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
 * Mathematical and Statistical Psychology 61, 2008 (AC1); Handbook of Inter-Rater Reliability, 4th ed., 2014 (AC2).
 */
export const gwetAc = (table: RatingTable, weighting: Weighting): Figure<ChanceCorrected> =>
  chanceCorrected(table, weighting, (prevalence, weights) => {
    const q = prevalence.length;
    const factor = total(weights.map(total)) / (q * (q - 1));
    return prevalence.map((share) => factor * (1 - share));
  });
