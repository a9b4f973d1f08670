import type { RatingTable } from '../../model/ratingTable.js';
import { chanceCorrected } from './chanceCorrected.js';
import type { ChanceCorrected, Figure } from './figure.js';
import { total } from './vectors.js';
import type { Weighting } from '../../model/agreement/statistics.js';

/**
 * The coefficient of Brennan and Prediger: chance picks every category of the scale alike, pe = 1 / q, or T / q² with the
 * sum T of all weights.
 *
 * Brennan & Prediger, "Coefficient kappa: some uses, misuses, and alternatives", Educational and Psychological Measurement
 * 41, 1981; weighted and for any number of raters in Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014.
 */
export const brennanPrediger = (table: RatingTable, weighting: Weighting): Figure<ChanceCorrected> =>
  chanceCorrected(table, weighting, (prevalence, weights) => {
    const expected = total(weights.map(total)) / prevalence.length ** 2;
    return prevalence.map(() => expected);
  });
