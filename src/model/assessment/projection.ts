import type { Localized } from '../lang.js';

/** A leaf of another framework that the study rated, as a projection uses it. */
export interface ProjectedFrom {
  readonly framework: string;
  readonly node: string;
  readonly title: Localized;
  readonly level: number;
  /** [worst, best] level it can have. */
  readonly range: readonly [number, number];
  /** 0–100: the way of that level from the worst to the best. */
  readonly percent: number;
  /** The concepts it shares with the leaf projected on. */
  readonly concepts: readonly string[];
}

/** A value that a leaf without a rating of its own gets from rated leaves of other frameworks. */
export interface Projection {
  /** 0–100: the mean of the percents it comes from, each with the same weight. */
  readonly percent: number;
  /** The same on the scale of the leaf: a fraction, not a level. */
  readonly value: number;
  readonly from: readonly ProjectedFrom[];
}
