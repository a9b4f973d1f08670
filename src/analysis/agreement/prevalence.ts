import type { RatingTable } from '../../model/ratingTable.js';
import { nth } from '../../model/nth.js';
import { countsOf } from './table.js';

/**
 * The prevalence of categories: how often all raters together, and each of them, gave each, in the order of the scale. Where one
 * category has nearly all ratings, or where raters differ in how often they give it, kappa can be low however often they agree
 * (Feinstein & Cicchetti, "High agreement but low kappa: I. The problems of two paradoxes", Journal of Clinical Epidemiology
 * 43(6), 1990).
 */
export interface Prevalence {
  readonly all: readonly number[];
  readonly raters: readonly (readonly number[])[];
}

export const prevalenceOf = ({ raters, categories, ratings }: RatingTable): Prevalence => ({
  all: countsOf(categories, ratings.flat()),
  raters: raters.map((_, i) =>
    countsOf(
      categories,
      ratings.map((row) => nth(row, i)),
    ),
  ),
});
