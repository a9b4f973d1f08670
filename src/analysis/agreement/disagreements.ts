import { largest } from '../../model/lists.js';
import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../nth.js';
import { mean } from './vectors.js';

/** A unit that raters rated differently. */
export interface Disagreement {
  readonly unit: string;
  /** In the order of raters; those who did not rate it left out. */
  readonly ratings: readonly { readonly rater: string; readonly rating: number }[];
  /** Between the two ratings furthest apart: in levels, or 1 where categories have no order. */
  readonly furthest: number;
  /** The mean over all pairs of its ratings, in the same units. */
  readonly mean: number;
}

/**
 * The units that two raters or more rated and not all alike, worst first: by the furthest two ratings, then by the mean
 * over pairs, then in the order of the table. `ordered`: whether categories are levels, or only differ.
 */
export function disagreements({ units, raters, ratings }: RatingTable, ordered: boolean): Disagreement[] {
  const distance = (a: number, b: number): number => (ordered ? Math.abs(a - b) : Number(a !== b));
  return ratings
    .map((row, i) => {
      const given = raters.flatMap((rater, j) => {
        const rating = nth(row, j);
        return rating === null ? [] : [{ rater, rating }];
      });
      const apart = given.flatMap((a, j) => given.slice(j + 1).map((b) => distance(a.rating, b.rating)));
      return { unit: nth(units, i), ratings: given, furthest: largest([0, ...apart]), mean: mean(apart) };
    })
    .filter(({ furthest }) => furthest > 0)
    .sort((a, b) => b.furthest - a.furthest || b.mean - a.mean);
}
