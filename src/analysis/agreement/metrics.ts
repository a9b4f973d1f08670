import type { Metric } from '../../model/agreement/statistics.js';
import type { Given } from './table.js';
import { at, type Vector } from './vectors.js';

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
 * `values`: those that were given, ascending; `counts`: how often each was. The result: where each value stands on a line, so that
 * δ² is the square of how far two stand apart. Interval: at itself. Ordinal: at the mean rank of its ratings, for the ranks
 * between two of these are just the ratings counted above. null: nominal values stand on no line.
 */
export function lineOf(metric: Metric, values: Vector, counts: Vector): Vector | null {
  if (metric === 'nominal') return null;
  if (metric === 'interval') return values;
  let below = 0;
  return counts.map((count) => {
    const rank = below + count / 2;
    below += count;
    return rank;
  });
}

/** How many ratings there are, and Σ n_c n_k δ²_ck over the values they give, each pair both ways. */
export interface Apart {
  readonly ratings: number;
  readonly squares: number;
}

/**
 * On a line the sum is 2 (n Σ n_c x_c² − (Σ n_c x_c)²), which spares the matrix of all pairs; counted from one of the values, it is
 * exactly 0 for ratings all alike.
 */
export function apart(given: readonly Given[], line: Vector | null): Apart {
  const origin = line === null ? 0 : at(line, given[0]?.place ?? 0);
  let ratings = 0;
  let sum = 0;
  let squares = 0;
  for (const { place, count } of given) {
    ratings += count;
    const x = line === null ? 0 : at(line, place) - origin;
    sum += count * x;
    squares += line === null ? count ** 2 : count * x ** 2;
  }
  return { ratings, squares: line === null ? ratings ** 2 - squares : 2 * (ratings * squares - sum ** 2) };
}
