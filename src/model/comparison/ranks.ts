import type { Aggregate } from '../framework.js';

/** What agencies are ranked by: the values of their dimensions, as they went into the whole. */
export interface RankTable {
  /** A row for each agency, a value for each dimension; null where nothing is known of it. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** The weights of the dimensions, around which others are drawn. */
  readonly weights: readonly number[];
  /** The framework's. */
  readonly rule: Aggregate;
  /** The one that takes turns with it; null where there is none. */
  readonly exchanged: Aggregate | null;
  /** 1 where higher is better, −1 where lower is. */
  readonly direction: 1 | -1;
}

/** How often other weights and another rule put agencies where. */
export interface RankDraws {
  readonly generator: string;
  readonly seed: number;
  /** Each weighting is as many runs as there are rules. */
  readonly runs: number;
  /** Each weight is multiplied by a number between 1 − spread and 1 + spread. */
  readonly spread: number;
  /** The rules that took turns: the framework's first. */
  readonly rules: readonly Aggregate[];
  /** One for each row of the table. */
  readonly rows: readonly RankSpread[];
}

export interface RankSpread {
  /** Between these ranks lie 95 of 100 runs, by whichever rule. */
  readonly interval: readonly [best: number, worst: number];
  /** Of all runs, by whichever rule. */
  readonly median: number;
  /** Share of weightings by which nobody stood before it, 0–1, by the framework's rule. */
  readonly first: number;
  /** The same by the rule that took turns with it; null where none did. */
  readonly firstExchanged: number | null;
}

/** How often the first of two stands before the second: a share of weightings, 0–1. Level pegging counts half. */
export interface Ahead {
  /** By the framework's rule. */
  readonly share: number;
  /** By the rule that took turns with it; null where none did. */
  readonly exchanged: { readonly rule: Aggregate; readonly share: number } | null;
}

/** Of two rows: who is not first alone stands behind, and both are first where they are level. */
export function aheadOf({ rules, rows: [one, other] }: RankDraws): Ahead {
  const share = (first = NaN, second = NaN): number => (1 + first - second) / 2;
  const [, rule] = rules;
  const exchanged = [one?.firstExchanged ?? null, other?.firstExchanged ?? null] as const;
  return {
    share: share(one?.first, other?.first),
    exchanged:
      rule === undefined || exchanged[0] === null || exchanged[1] === null
        ? null
        : { rule, share: share(exchanged[0], exchanged[1]) },
  };
}
