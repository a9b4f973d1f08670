import type { Reason, Warning } from '../../model/agreement/reasons.js';
import type { Vector } from './vectors.js';

/** A coefficient's figure, or why there is none. */
export type Figure<K extends Known = Known> = K | Absent;

/** A figure that is defined. */
export interface Known {
  readonly value: number;
  /** How many units it rests on: those with ratings by two raters or more. */
  readonly units: number;
  readonly warnings: readonly Warning[];
  /** What it comes to in a sample, of so many units of each kind (in the order of `kindsOf`); null where it is not defined. */
  readonly inSample: (often: Vector) => number | null;
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

/** An interval of 95 %, low end first. */
export interface Interval {
  readonly value: readonly [low: number, high: number];
}

export const absent = (because: Reason): Absent => ({ value: null, because });

/** Whether a difference of shares is more than rounding leaves of 0; false for NaN. */
export const hasRoom = (room: number): boolean => room > 1e-12;

/** (pa − pe) / (1 − pe); null where chance leaves no room. */
export const corrected = (observed: number, expected: number): number | null =>
  hasRoom(1 - expected) ? (observed - expected) / (1 - expected) : null;
