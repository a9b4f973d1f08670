import { rankDraws } from '../analysis/ranks/index.js';
import { ranksOf } from '../compare/agencies/ranks.js';
import { weighedBy, wholeOf, type Making, type Weighable } from '../compare/agencies/values.js';
import type { CountedDimension, Standing, Weights } from '../model/comparison/index.js';
import { aheadOf, type RankTable } from '../model/comparison/ranks.js';
import { PAGE_DRAWS, type ExploredPart, type ExploredRow, type ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { directionOf } from '../model/scale.js';

/** Where one stands by some weights. */
export interface Ranked extends Pick<Standing, 'score' | 'bounds' | 'rank' | 'tied' | 'possible'> {
  /** The id of its band. */
  readonly band: string | null;
}

/** Ranks between which 95 of 100 draws lie, and the share of draws in which nobody stood before it. */
export interface Spread {
  readonly interval: readonly [best: number, worst: number];
  readonly first: number;
}

/** What was drawn for some weights: a spread for each row, null for those without a score. */
export interface Spreads {
  readonly runs: number;
  readonly rows: readonly (Spread | null)[];
}

export const directionIn = ({ range: [worst, best] }: ExploredSet): 1 | -1 => directionOf({ worst, best });

/** The values of a row as they go into the whole. */
export const countsOf = ({ parts }: ExploredRow): (number | null)[] => parts.map((part) => countedOf(part).counts);

/** Everybody's rank by these weights, in the order of the rows. */
export function rankedBy(set: ExploredSet, weights: Weights): Ranked[] {
  const wholes = set.rows.map((row) => wholeIn(set, row, weights));
  const ranks = ranksOf(wholes, directionIn(set));
  return wholes.map((whole, i) => ({ ...whole, ...nth(ranks, i) }));
}

/** The framework's own result where weights are official; else made anew, as the program makes it. */
function wholeIn(set: ExploredSet, row: ExploredRow, weights: Weights): Pick<Ranked, 'score' | 'bounds' | 'band'> {
  if (weights.kind === 'official') return { score: row.score, bounds: row.bounds, band: row.band };
  const { bands, decimals } = nth(set.frameworks, row.framework);
  const making: Making = {
    rule: set.rule,
    coverageFloor: set.coverageFloor,
    bands: { edges: bands.map(({ from, id }) => ({ from, id, label: {} })), decimals },
    range: set.range,
  };
  const { score, bounds, band } = wholeOf(makingsIn(set, row), weights, making);
  return { score, bounds, band: band?.id ?? null };
}

const makingsIn = ({ dimensions }: ExploredSet, { made, parts }: ExploredRow): Weighable => ({
  made,
  dimensions: dimensions.map(({ id, weight, range }, i) => ({ id, weight, range, ...countedOf(nth(parts, i)) })),
});

interface Counted extends Pick<CountedDimension, 'counts' | 'bounds' | 'covered'> {
  /** Whether enough is known for a score of its own. */
  readonly isScored: boolean;
}

/** What is known of a dimension. */
export function countedOf(part: ExploredPart): Counted {
  if (part === null) return { counts: null, bounds: null, covered: 0, isScored: false };
  if (typeof part === 'number') return { counts: part, bounds: [part, part], covered: 1, isScored: true };
  const [counts, worst, best, covered, isScored] = part;
  return { counts, bounds: [worst, best], covered, isScored };
}

/** What was drawn before for the weights that the page begins with. */
export const spreadsAtFirst = ({ draws, rows }: ExploredSet): Spreads | null =>
  draws && {
    runs: draws.runs,
    rows: rows.map(({ spread }) => spread && { interval: [spread[0], spread[1]], first: spread[2] }),
  };

/** Draws weights around these, as the program does but less often; null where there are not two to rank. */
export function drawnBy(set: ExploredSet, weights: Weights, ranked: readonly Ranked[]): Spreads | null {
  const rows = ranked.flatMap(({ rank }, i) => (rank === null ? [] : [i]));
  if (rows.length < 2) return null;
  const draws = rankDraws(tableOf(set, rows, weights), DRAWING);
  const spreads = new Map(rows.map((row, place) => [row, nth(draws.rows, place)]));
  return { runs: PAGE_DRAWS, rows: ranked.map((_, i) => spreads.get(i) ?? null) };
}

/** The share of draws in which the first of two stands before the second; null where one has no score. */
export function aheadBy(set: ExploredSet, pair: readonly [number, number], weights: Weights): number | null {
  const [first = null, second = null] = pair.map((row) => wholeIn(set, nth(set.rows, row), weights).score);
  if (first === null || second === null) return null;
  return aheadOf(rankDraws(tableOf(set, pair, weights), DRAWING)).share;
}

const DRAWING = { runs: PAGE_DRAWS, seed: 1 };

const tableOf = (set: ExploredSet, rows: readonly number[], weights: Weights): RankTable => ({
  rows: rows.map((row) => countsOf(nth(set.rows, row))),
  weights: weighedBy(set.rule, set.dimensions, weights).map(({ weight }) => weight),
  rule: set.rule,
  exchanged: set.exchanged,
  direction: directionIn(set),
});
