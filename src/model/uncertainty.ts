import type { Assessment } from './assessment/index.js';
import type { Aggregate } from './framework.js';

/** What many runs scored. A run without a score is skipped: it is counted, and has no place in any other figure. */
export interface Runs {
  readonly runs: number;
  readonly skipped: number;
  /**
   * Every band of the whole in the order of the framework: how many runs with a score lie there, and what share of them
   * (null where no run has a score).
   */
  readonly bands: readonly { readonly id: string; readonly runs: number; readonly share: number | null }[];
  /** Between these lie 95 of 100 runs with a score; null where no run has one. */
  readonly interval: readonly [number, number] | null;
  readonly median: number | null;
}

/** The study drawn anew, many times: from its sources, and from its raters where there are several. */
export interface Bootstrap extends Runs {
  /** Sources that speak in the score: as many are drawn each time. */
  readonly sources: number;
  /** Raters who count and are no consensus: as many are drawn each time, from two on. */
  readonly raters: number;
}

export const WEIGHTINGS = ['uniform', 'dirichlet'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];

/** The framework weighted anew, many times. */
export interface Weightings extends Runs {
  readonly method: Weighting;
  /** uniform: each weight is multiplied by a number between 1 − spread and 1 + spread. */
  readonly spread: number | null;
  /** dirichlet: the parameter that a node of average weight has. */
  readonly concentration: number | null;
}

/** A score under some change. `flips`: whether its band is another one, or the score is gone. */
export interface Changed {
  readonly score: number | null;
  readonly band: string | null;
  readonly flips: boolean;
}

/** The score if every parent were made by this rule. */
export interface OtherRule extends Changed {
  readonly rule: Aggregate;
  /** Whether every parent is made by it anyway. */
  readonly own: boolean;
  /** Why there is no score; null where there is one. */
  readonly why: 'zero-or-below' | 'other-range' | null;
}

export const OMITTED = ['source', 'group', 'item'] as const;
export type Omitted = (typeof OMITTED)[number];

/** The score if this source, informant group or item of evidence had not been heard. */
export interface Omission extends Changed {
  readonly what: Omitted;
  readonly id: string;
}

/** The score if one judged node stood one level lower or higher. */
export interface Shift {
  readonly node: string;
  readonly level: number;
  /** null where the scale ends. */
  readonly worse: ShiftedLevel | null;
  readonly better: ShiftedLevel | null;
}

export interface ShiftedLevel extends Changed {
  readonly level: number;
}

export const CAUSES = ['unknown', 'bootstrap', 'weights', 'rule', 'source', 'group', 'item', 'level'] as const;
export type Cause = (typeof CAUSES)[number];

/** How far one cause moves the score, as it is included. For drawn runs the ends are those of the interval. */
export interface TornadoRow {
  readonly cause: Cause;
  readonly lowest: TornadoEnd;
  readonly highest: TornadoEnd;
  /** Scores looked at, and how many of them there were none. */
  readonly cases: number;
  readonly unscored: number;
}

export interface TornadoEnd {
  readonly score: number;
  readonly band: string;
  /** The rule, source, group, item or node that does it; null where it is no single one, or the score stands as it is. */
  readonly by: string | null;
}

/** How far a score can be trusted: what would have come out, had something been otherwise. */
export interface Uncertainty {
  readonly generator: string;
  readonly seed: number;
  /** Sources that speak in the score. */
  readonly sources: number;
  /** null where these are too few to draw from. */
  readonly bootstrap: Bootstrap | null;
  readonly weights: Weightings;
  readonly rules: readonly OtherRule[];
  readonly omissions: readonly Omission[];
  readonly shifts: readonly Shift[];
  /** Widest first. */
  readonly tornado: readonly TornadoRow[];
}

/** What `uncertainty` writes as JSON. */
export interface UncertaintyResult extends Pick<Assessment, 'tool' | 'options' | 'agency' | 'framework' | 'result'> {
  readonly format: 'egov-uncertainty/1';
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  readonly uncertainty: Uncertainty;
}
