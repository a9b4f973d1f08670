import { nth } from '../model/nth.js';

/**
 * The 95 % of a percentile bootstrap: from the k-th lowest to the k-th highest of B figures, k = ⌊0.025(B + 1)⌋ and at least 1
 * (Efron & Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). `sorted`: ascending, at least one.
 */
export function percentiles(sorted: ArrayLike<number>): readonly [low: number, high: number] {
  const k = Math.max(1, Math.floor(0.025 * (sorted.length + 1)));
  return [nth(sorted, k - 1), nth(sorted, sorted.length - k)];
}
