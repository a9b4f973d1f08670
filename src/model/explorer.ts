import type { Grouping, Makings, Weights } from './comparison/index.js';
import type { RankDraws } from './comparison/ranks.js';
import type { Aggregate } from './framework.js';
import type { Lang } from './lang.js';

/** How often the page draws weights of all agencies itself: a tenth of what the program does, since somebody waits. */
export const PAGE_DRAWS = 1_000;

/** How often at most it does of two, which takes no time. */
export const PAIR_DRAWS = 10_000;

/** What the page on which agencies are compared is made of. Texts are in its language, and fit to be shown. */
export interface Explored {
  readonly lang: Lang;
  /** Those that the page begins with. */
  readonly weights: Weights;
  /** Two studies that the page begins with, by their keys; null where nobody asked for a pair. */
  readonly pair: readonly [string, string] | null;
  /** What the page begins grouped by; null where nobody asked for groups. */
  readonly by: Grouping | null;
  /** That part the agencies, and what was asked for. */
  readonly groupings: readonly Grouping[];
  readonly sets: readonly ExploredSet[];
}

export interface ExploredSet {
  /** Sets of one number have scores that mean the same. */
  readonly scale: number;
  readonly title: string;
  /** The period, in words; empty where it is not set apart. */
  readonly period: string;
  /** [worst, best] score. */
  readonly range: readonly [number, number];
  readonly rule: Aggregate;
  /** The rule that takes turns with it when ranks are drawn. */
  readonly exchanged: Aggregate | null;
  /** What that is called. */
  readonly exchangedTitle: string | null;
  readonly coverageFloor: number;
  readonly dimensions: readonly ExploredDimension[];
  /** By each framework of the set. */
  readonly frameworks: readonly ExploredBands[];
  /** How ranks were drawn for the weights that the page begins with; null where they were not. */
  readonly draws: Pick<RankDraws, 'runs' | 'seed' | 'spread'> | null;
  /** By rank for the weights that the page begins with. */
  readonly rows: readonly ExploredRow[];
}

export interface ExploredDimension {
  readonly id: string;
  readonly title: string;
  /** The framework's. */
  readonly weight: number;
  /** [worst, best]; that of the whole where it has no scale of its own. */
  readonly range: readonly [number, number];
}

export interface ExploredBands {
  readonly bands: readonly {
    readonly from: number;
    readonly id: string;
    readonly label: string;
    readonly tone: string;
  }[];
  readonly decimals: number | null;
}

export interface ExploredRow {
  /** What a link calls it: the id of its study, which in a set there may be several of. */
  readonly key: string;
  readonly name: string;
  /** The same number in other sets, where it is the same agency. */
  readonly agency: number;
  /** What it has in common with others, by grouping; null where it does not tell. */
  readonly groups: readonly (string | null)[];
  /** The number of its framework. */
  readonly framework: number;
  /** The whole, by the framework's weights. */
  readonly score: number | null;
  readonly bounds: readonly [worst: number, best: number] | null;
  readonly band: string | null;
  readonly coverage: number | null;
  /** Why there is no score; null where there is one. */
  readonly why: string | null;
  readonly made: Makings['made'];
  /** As they go into the whole, in the order of the dimensions. */
  readonly parts: readonly ExploredPart[];
  /** By the weights that the page begins with. */
  readonly spread: readonly [best: number, worst: number, first: number, firstExchanged: number | null] | null;
}

/**
 * A value that is wholly known; what is known of it, its bounds, the share that is known and whether that is enough for a score; null
 * where it does not apply.
 */
export type ExploredPart =
  number | readonly [counts: number | null, worst: number, best: number, covered: number, isScored: boolean] | null;
