import type { Metric } from '../../model/agreement/statistics.js';
import { nth } from '../nth.js';
import { total, type Matrix, type Vector } from './vectors.js';

/**
 * How far apart two values are, as Krippendorff measures it, squared (δ²).
 *
 * - `nominal`: 0 for the same value, else 1
 * - `ordinal`: the number of ratings between and of the two values: (Σ n_g for g from c to k − (n_c + n_k) / 2)². It depends
 *   on how often each value was given; Gwet's ordinal weights do not (`weights.ts`, `gwet-ordinal`).
 * - `interval`: (c − k)²
 *
 * Krippendorff, Content Analysis: An Introduction to Its Methodology, 2nd ed., 2004, chapter 11; "Computing Krippendorff's
 * alpha-reliability", Annenberg School for Communication, 2011.
 *
 * `values`: those that were given, ascending; `counts`: how often each was. The result: δ² of every two values.
 */
export function distancesOf(metric: Metric, values: Vector, counts: Vector): Matrix {
  const distance = DISTANCE[metric];
  return values.map((_, c) => values.map((__, k) => (c === k ? 0 : distance({ c, k, values, counts }))));
}

interface Two {
  readonly c: number;
  readonly k: number;
  readonly values: Vector;
  readonly counts: Vector;
}

const DISTANCE: Record<Metric, (two: Two) => number> = {
  nominal: () => 1,
  ordinal: ({ c, k, counts }) => {
    const between = total(counts.slice(Math.min(c, k), Math.max(c, k) + 1));
    return (between - (nth(counts, c) + nth(counts, k)) / 2) ** 2;
  },
  interval: ({ c, k, values }) => (nth(values, c) - nth(values, k)) ** 2,
};
