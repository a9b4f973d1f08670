import type { RatingTable } from '../../model/ratingTable.js';
import { chanceCorrected } from './chanceCorrected.js';
import type { ChanceCorrected, Figure } from './figure.js';
import type { Weighting } from '../../model/agreement/statistics.js';

/**
 * Percent agreement, as a share from 0 to 1: of all pairs of ratings of a unit those that agree, averaged over units. For
 * chance nothing is taken off. Weighted it counts a near miss for part of an agreement.
 *
 * Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014; for complete ratings the P̄ of Fleiss, "Measuring nominal scale
 * agreement among many raters", Psychological Bulletin 76(5), 1971.
 */
export const percentAgreement = (table: RatingTable, weighting: Weighting): Figure<ChanceCorrected> =>
  chanceCorrected(table, weighting, (prevalence) => prevalence.map(() => 0));
