import type { RatingTable } from '../../model/ratingTable.js';
import { countsOf } from './table.js';
import { nth } from '../nth.js';
import { total } from './vectors.js';

/** How often a rater, or all together, gave each category. */
export interface Usage {
  /** How many ratings: those of the categories alone. */
  readonly ratings: number;
  /** By category, in the order of the scale. */
  readonly counts: readonly number[];
  /** The same as shares of the ratings; null where there are none. */
  readonly shares: readonly number[] | null;
}

/**
 * The prevalence of categories, of all raters together and of each. Where one category has nearly all ratings, or where
 * raters differ in how often they give it, kappa is low however often they agree (Feinstein & Cicchetti, "High agreement
 * but low kappa: I. The problems of two paradoxes", Journal of Clinical Epidemiology 43(6), 1990).
 */
export interface Prevalence {
  readonly categories: readonly number[];
  readonly pooled: Usage;
  readonly raters: readonly (Usage & { readonly rater: string })[];
}

export function prevalenceOf({ raters, categories, ratings }: RatingTable): Prevalence {
  const usage = (cells: readonly (number | null)[]): Usage => {
    const counts = countsOf(
      categories,
      cells.filter((cell) => cell !== null),
    );
    const all = total(counts);
    return { ratings: all, counts, shares: all === 0 ? null : counts.map((count) => count / all) };
  };
  return {
    categories,
    pooled: usage(ratings.flat()),
    raters: raters.map((rater, i) => ({ rater, ...usage(ratings.map((row) => nth(row, i))) })),
  };
}
