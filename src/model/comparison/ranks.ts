import type { Aggregate } from '../framework.js';

/** What agencies are ranked by: the values of their dimensions, as they went into the whole. */
export interface RankTable {
  /** A row for each agency, a value for each dimension; null where nothing is known of it. */
  readonly rows: readonly (readonly (number | null)[])[];
  /** The weights of the dimensions, around which others are drawn. */
  readonly weights: readonly number[];
  readonly rule: Aggregate;
  /** 1 where higher is better, −1 where lower is. */
  readonly direction: 1 | -1;
}

/** How often other weights and another rule put agencies where. */
export interface RankDraws {
  readonly generator: string;
  readonly seed: number;
  readonly runs: number;
  /** Each weight is multiplied by a number between 1 − spread and 1 + spread. */
  readonly spread: number;
  /** The rules that took turns. */
  readonly rules: readonly Aggregate[];
  /** One for each row of the table. */
  readonly rows: readonly RankSpread[];
}

export interface RankSpread {
  /** Between these ranks lie 95 of 100 runs. */
  readonly interval: readonly [best: number, worst: number];
  readonly median: number;
  /** Share of runs in which nobody stood before it, 0–1. */
  readonly first: number;
}

/** The share of runs, 0–1, in which one row stood before another; one for each pair asked for. Level pegging counts half. */
export type Ahead = readonly number[];
