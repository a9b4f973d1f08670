import type { Reason, Warning } from '../../model/agreement/reasons.js';

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

export const absent = (because: Reason): Absent => ({ value: null, because });

/** Whether a difference of shares is more than rounding leaves of 0; false for NaN. */
export const hasRoom = (room: number): boolean => room > 1e-12;
