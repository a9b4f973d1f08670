import { rankDraws } from '../analysis/ranks/index.js';
import { ranksOf } from '../compare/agencies/ranks.js';
import { rankTable, wholeOf, type Making, type Weighable } from '../compare/agencies/values.js';
import type { CountedDimension, Standing, Weights } from '../model/comparison/index.js';
import { aheadOf, type Ahead, type RankSpread, type RankTable } from '../model/comparison/ranks.js';
import { PAGE_DRAWS, PAIR_DRAWS, type ExploredPart, type ExploredRow, type ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { directionOf } from '../model/scale.js';

/** Where one stands by some weights. */
export interface Ranked extends Pick<Standing, 'score' | 'bounds' | 'rank' | 'tied' | 'possible'> {
  /** The id of its band. */
  readonly band: string | null;
  /** The share of the weight of which something is known; null where nothing applies that weighs anything. */
  readonly coverage: number | null;
}

/** Ranks between which 95 of 100 draws lie, and the shares of weightings by which nobody stood before it. */
export type Spread = Omit<RankSpread, 'median'>;

/** What was drawn for some weights: a spread for each row, null for those without a score. */
export interface Spreads {
  readonly runs: number;
  /** Each weight was multiplied by a number between 1 − spread and 1 + spread. */
  readonly spread: number;
  readonly rows: readonly (Spread | null)[];
}

/** How often the first of two stood before the second, of so many weightings. */
export interface DrawnAhead extends Ahead, Pick<Spreads, 'spread'> {
  readonly weightings: number;
}

export const directionIn = ({ range: [worst, best] }: ExploredSet): 1 | -1 => directionOf({ worst, best });

/** The values of a row as they go into the whole. */
export const countsOf = ({ parts }: ExploredRow): (number | null)[] => parts.map((part) => countedOf(part).counts);

/** Its scores in the dimensions; null where too little is known for one, though what is known goes into the whole. */
export const scoresOf = ({ parts }: ExploredRow): (number | null)[] =>
  parts.map((part) => {
    const { counts, isScored } = countedOf(part);
    return isScored ? counts : null;
  });

/** Everybody's rank by these weights, in the order of the rows. */
export function rankedBy(set: ExploredSet, weights: Weights): Ranked[] {
  const wholes = set.rows.map((row) => wholeIn(set, row, weights));
  const ranks = ranksOf(wholes, directionIn(set));
  return wholes.map((whole, i) => ({ ...whole, ...nth(ranks, i) }));
}

type WholeIn = Pick<Ranked, 'score' | 'bounds' | 'band' | 'coverage'>;

/** The framework's own result where weights are official; else made anew, as the program makes it. */
function wholeIn(set: ExploredSet, row: ExploredRow, weights: Weights): WholeIn {
  if (weights.kind === 'official') {
    const { score, bounds, band, coverage } = row;
    return { score, bounds, band, coverage };
  }
  const { bands, decimals } = nth(set.frameworks, row.framework);
  const making: Making = {
    rule: set.rule,
    coverageFloor: set.coverageFloor,
    bands: { edges: bands.map(({ from, id }) => ({ from, id, label: {} })), decimals },
    range: set.range,
  };
  const { band, ...whole } = wholeOf(makingsIn(set, row), weights, making);
  return { ...whole, band: band?.id ?? null };
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
    spread: draws.spread,
    rows: rows.map(
      ({ spread }) => spread && { interval: [spread[0], spread[1]], first: spread[2], firstExchanged: spread[3] },
    ),
  };

/** Draws weights around these, those that the program would draw first; null where there are not two to rank. */
export function drawnBy(set: ExploredSet, weights: Weights, ranked: readonly Ranked[]): Spreads | null {
  const rows = ranked.flatMap(({ rank }, i) => (rank === null ? [] : [i]));
  if (rows.length < 2) return null;
  const draws = rankDraws(tableOf(set, rows, weights), { runs: PAGE_DRAWS, seed: seedOf(set) });
  const spreads = new Map(rows.map((row, place) => [row, nth(draws.rows, place)]));
  return { runs: PAGE_DRAWS, spread: draws.spread, rows: ranked.map((_, i) => spreads.get(i) ?? null) };
}

/** How often the first of two stands before the second, as the program draws it; null where one has no score. */
export function aheadBy(set: ExploredSet, pair: readonly [number, number], weights: Weights): DrawnAhead | null {
  const [first = null, second = null] = pair.map((row) => wholeIn(set, nth(set.rows, row), weights).score);
  if (first === null || second === null) return null;
  const runs = Math.min(PAIR_DRAWS, set.draws?.runs ?? PAIR_DRAWS);
  const draws = rankDraws(tableOf(set, pair, weights), { runs, seed: seedOf(set) });
  return { ...aheadOf(draws), weightings: weightingsOf(set, runs), spread: draws.spread };
}

/** That of the program, so that its draws and those of the page are the same. */
const seedOf = ({ draws }: ExploredSet): number => draws?.seed ?? 1;

const tableOf = (set: ExploredSet, rows: readonly number[], weights: Weights): RankTable => {
  const makings = rows.map((row) => makingsIn(set, nth(set.rows, row)));
  return rankTable({ rule: set.rule, exchanged: set.exchanged, direction: directionIn(set) }, makings, weights);
};

/** Each weighting is scored by both rules where there are two. */
export const weightingsOf = ({ exchanged }: ExploredSet, runs: number): number =>
  exchanged === null ? runs : Math.ceil(runs / 2);
