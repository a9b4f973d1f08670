/**
 * Ratings of the same units by several raters: what coefficients of agreement are computed from.
 *
 * `categories` are the values of the scale in ascending order, those that nobody used among them: a scale taken from the
 * ratings would change chance agreement and weights with every rating. For nominal categories they are 0, 1, 2, ...
 */
export interface RatingTable {
  readonly units: readonly string[];
  readonly raters: readonly string[];
  readonly categories: readonly number[];
  /** A row a unit, a cell a rater; null where the rater did not rate the unit, which is never a category of its own. */
  readonly ratings: readonly (readonly (number | null)[])[];
}
