import type { ScaleType } from '../../model/agreement/index.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';

/** A unit that raters rated differently. */
export interface Disagreement {
  /** Its place in the table. */
  readonly at: number;
  /** Between the two ratings furthest apart. */
  readonly furthest: number;
  /** The mean over all pairs of its ratings, in the same measure. */
  readonly mean: number;
}

/**
 * The units that two raters or more rated and not all alike, worst first: by the furthest two ratings, then by the mean
 * over pairs, then in the order of the table. Apart are two ratings by as many steps as lie between them on an ordinal scale,
 * by their difference on an interval scale, and by 1 where categories have no order.
 */
export function disagreements({ categories, ratings }: RatingTable, type: ScaleType): Disagreement[] {
  const places = new Map(categories.map((category, place) => [category, place]));
  const stand = (rating: number): number => (type === 'ordinal' ? (places.get(rating) ?? rating) : rating);
  return ratings
    .map((row, at) => {
      const given = row
        .filter((rating) => rating !== null)
        .map(stand)
        .sort((a, b) => a - b);
      return { at, ...(type === 'nominal' ? differing(given) : apart(given)) };
    })
    .filter(({ furthest }) => furthest > 0)
    .sort((a, b) => b.furthest - a.furthest || b.mean - a.mean);
}

type Apart = Pick<Disagreement, 'furthest' | 'mean'>;

const pairsAmong = (ratings: number): number => (ratings * (ratings - 1)) / 2;

/** Of values ascending: the i-th is the upper one of i pairs and the lower one of all others. */
function apart(given: readonly number[]): Apart {
  if (given.length < 2) return { furthest: 0, mean: 0 };
  let sum = 0;
  given.forEach((value, i) => {
    sum += (value - nth(given, 0)) * (2 * i - given.length + 1);
  });
  return { furthest: nth(given, given.length - 1) - nth(given, 0), mean: sum / pairsAmong(given.length) };
}

/** Of values ascending: the share of pairs that differ. */
function differing(given: readonly number[]): Apart {
  const counts = new Map<number, number>();
  for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return { furthest: 0, mean: 0 };
  const alike = [...counts.values()].reduce((sum, count) => sum + pairsAmong(count), 0);
  return { furthest: 1, mean: 1 - alike / pairsAmong(given.length) };
}
