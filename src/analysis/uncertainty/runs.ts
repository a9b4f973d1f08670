import { bandOf, type BandTable } from '../../model/scale.js';
import type { Runs } from '../../model/uncertainty.js';
import { nth } from '../../model/nth.js';
import { percentiles } from '../percentiles.js';

/**
 * What many runs scored, NaN standing for no score. The median of an even number is the lower of the two in the middle: a score
 * that some run had.
 */
export function runsOf(table: BandTable, scores: Float64Array): Runs {
  // NaN is sorted behind all numbers.
  const all = scores.slice().sort();
  const count = firstFrom(0, all, Number.isNaN);
  const sorted = all.subarray(0, count);
  return {
    runs: scores.length,
    skipped: scores.length - count,
    bands: inBands(table, sorted),
    interval: count === 0 ? null : percentiles(sorted),
    median: count === 0 ? null : nth(sorted, Math.ceil(count / 2) - 1),
  };
}

/** Sorted scores stand band after band, so it is enough to look for where each band ends. */
function inBands(table: BandTable, sorted: Float64Array): Runs['bands'] {
  let from = 0;
  return table.edges.map(({ id }, i) => {
    const to = firstFrom(from, sorted, (score) => table.edges.indexOf(bandOf(table, score)) > i);
    const runs = to - from;
    from = to;
    return { id, runs, share: sorted.length === 0 ? null : runs / sorted.length };
  });
}

/** The first place from `from` on where the test holds, and from where on it always does; the end where it never does. */
function firstFrom(from: number, sorted: Float64Array, test: (score: number) => boolean): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(nth(sorted, middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
