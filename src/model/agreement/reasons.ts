/** Why a coefficient, or its interval, has no figure. */
export type Reason =
  | { readonly code: 'too-few-raters'; readonly raters: number }
  /** The coefficient is for two raters. */
  | { readonly code: 'not-two-raters'; readonly raters: number }
  /** No unit has ratings by two raters. */
  | { readonly code: 'no-pairs' }
  /** The scale has a single category: there is nothing to disagree on. */
  | { readonly code: 'one-category' }
  /** All ratings are alike, or all that varies is error: what chance would give leaves no room, and 0 is divided by 0. */
  | { readonly code: 'no-variation' }
  /** Ratings that are none of the categories, ascending. */
  | { readonly code: 'off-scale'; readonly values: readonly number[] }
  /** Too many categories for a scale: values that are measured, rather than categories that are told apart. */
  | { readonly code: 'too-many-categories'; readonly categories: number; readonly most: number }
  /** A mean over pairs of raters, of whom there are too many. */
  | { readonly code: 'too-many-raters'; readonly raters: number; readonly most: number }
  /** The coefficient wants the same number of ratings of every unit. */
  | { readonly code: 'unequal-ratings'; readonly fewest: number; readonly most: number }
  | { readonly code: 'too-few-units'; readonly units: number; readonly needed: number }
  /** A mean over pairs of raters, one of which has no figure. */
  | { readonly code: 'pair-absent'; readonly raters: readonly [string, string]; readonly because: Reason }
  /** No formula is published for it; resampling still gives an interval. */
  | { readonly code: 'no-formula' }
  /** The figure is defined, and the formula of its interval or test divides by zero. */
  | { readonly code: 'error-undefined' }
  /** So many ratings that drawing samples of them would take minutes. */
  | { readonly code: 'too-large'; readonly units: number; readonly raters: number }
  /** Not one of the resampled tables had a figure. */
  | { readonly code: 'no-replicate'; readonly runs: number };

/** The figure is defined and yet says little. */
export type Warning =
  | { readonly code: 'few-units'; readonly units: number }
  /** All ratings are of one category: agreement says nothing of how raters tell categories apart. */
  | { readonly code: 'one-category-used'; readonly category: number }
  /** Nearly all ratings are of one category: agreement is high, and low when corrected for chance, by prevalence alone. */
  | { readonly code: 'prevalent-category'; readonly category: number; readonly share: number }
  /** Units with a rating that could not be used, because the coefficient wants more of each. */
  | { readonly code: 'units-left-out'; readonly units: number }
  /** Raters differ more within units than units differ: the estimated variance of units is negative. */
  | { readonly code: 'negative-variance' };
