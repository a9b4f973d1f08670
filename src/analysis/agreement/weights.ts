import type { Weighting } from '../../model/agreement/statistics.js';
import { largest, smallest } from '../../model/lists.js';
import { nth } from '../../model/nth.js';
import type { Matrix } from './vectors.js';

/**
 * How much of an agreement two categories are, from 1 for the same one to 0 for the two ends of the scale.
 *
 * - `identity`: 1 for the same category, else 0
 * - `linear`: 1 − |a − b| / (max − min), after Cicchetti & Allison, "A new procedure for assessing reliability of scoring EEG
 *   sleep recordings", American Journal of EEG Technology 11, 1971
 * - `quadratic`: 1 − (a − b)² / (max − min)², after Fleiss & Cohen, "The equivalence of weighted kappa and the intraclass
 *   correlation coefficient as measures of reliability", Educational and Psychological Measurement 33, 1973
 * - `gwet-ordinal`: 1 − C(|k − l| + 1, 2) / C(q, 2) for the k-th and l-th of q categories, after Gwet, Handbook of
 *   Inter-Rater Reliability, 4th ed., 2014. Not Krippendorff's ordinal metric, which depends on how often each category
 *   is used (`metrics.ts`).
 *
 * `linear` and `quadratic` go by the values of the categories, `gwet-ordinal` by their order alone.
 *
 * The result: the weight of every two categories, these in ascending order. Symmetric, 1 on the diagonal.
 */
export function weightsOf(weighting: Weighting, categories: readonly number[]): Matrix {
  const weight = WEIGHT[weighting];
  const range = largest(categories) - smallest(categories);
  return categories.map((_, k) => categories.map((__, l) => (k === l ? 1 : weight({ k, l, categories, range }))));
}

interface Two {
  readonly k: number;
  readonly l: number;
  readonly categories: readonly number[];
  readonly range: number;
}

const WEIGHT: Record<Weighting, (two: Two) => number> = {
  'identity': () => 0,
  'linear': (two) => 1 - distance(two),
  'quadratic': (two) => 1 - distance(two) ** 2,
  'gwet-ordinal': ({ k, l, categories }) => 1 - pairsAmong(Math.abs(k - l) + 1) / pairsAmong(categories.length),
};

const distance = ({ k, l, categories, range }: Two): number =>
  Math.abs(nth(categories, k) - nth(categories, l)) / range;

/** C(n, 2) */
const pairsAmong = (n: number): number => (n * (n - 1)) / 2;
