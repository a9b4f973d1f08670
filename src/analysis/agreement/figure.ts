/** A coefficient's figure, or why there is none. */
export type Figure<K extends Known = Known> = K | Absent;

/** A figure that is defined. */
export interface Known {
  readonly value: number;
  /** How many units it rests on: those with ratings by two raters or more. */
  readonly units: number;
  readonly warnings: readonly Warning[];
}

/** No figure: the formula divides by zero, or there is nothing to put into it. Never 0 and never 1. */
export interface Absent {
  readonly value: null;
  readonly because: Reason;
}

/** A coefficient that sets the agreement there is against the agreement to be expected by chance: (pa − pe) / (1 − pe). */
export interface ChanceCorrected extends Known {
  /** Agreement observed, as a share: pa, weighted where the coefficient is. */
  readonly observed: number;
  /** Agreement expected by chance, as a share: pe. */
  readonly expected: number;
  readonly error: StandardError | Absent;
}

/** A standard error over the sampling of units, the raters taken as given. */
export interface StandardError {
  readonly se: number;
  /** Degrees of freedom of t; null where the formula is for large samples, which is the normal distribution. */
  readonly df: number | null;
}

/** Against the supposition that raters agree by chance alone, which a test of significance tries. */
export interface UnderChance {
  /** The standard error that would hold then. */
  readonly se: number;
  /** The figure over that error. */
  readonly z: number;
}

/** An interval of 95 %, low end first. */
export interface Interval {
  readonly value: readonly [low: number, high: number];
}

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
  /** The coefficient wants the same number of ratings of every unit. */
  | { readonly code: 'unequal-ratings'; readonly fewest: number; readonly most: number }
  | { readonly code: 'too-few-units'; readonly units: number; readonly needed: number }
  /** A mean over pairs of raters, one of which has no figure. */
  | { readonly code: 'pair-absent'; readonly raters: readonly [string, string]; readonly because: Reason }
  /** No formula is published for it; resampling still gives an interval. */
  | { readonly code: 'no-formula' }
  /** The figure is defined, and the formula of its interval or test divides by zero. */
  | { readonly code: 'error-undefined' }
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

export const absent = (because: Reason): Absent => ({ value: null, because });

/** Whether a difference of shares is more than rounding leaves of 0; false for NaN. */
export const hasRoom = (room: number): boolean => room > 1e-12;
