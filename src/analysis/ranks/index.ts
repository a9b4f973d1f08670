import type { Ahead, RankDraws, RankSpread, RankTable } from '../../model/comparison/ranks.js';
import { GENERATOR, seeded, type Drawing, type Random } from '../random.js';
import { rankerOf } from './ranking.js';
import { rulesFor, scorerOf } from './scoring.js';

/** Each weight times a number between 1 − SPREAD and 1 + SPREAD, all equally likely: as for the score of one study. A convention. */
const SPREAD = 0.25;

/**
 * Ranks under other weights and, in turn, under another rule of aggregation (OECD/JRC, Handbook on Constructing Composite Indicators,
 * 2008, step 7; Saisana, Saltelli & Tarantola, JRSS A 168(2), 2005, who vary both). Every row needs something that is known. `pairs`:
 * rows of which it is counted how often the first stands before the second.
 */
export function rankDraws(
  table: RankTable,
  pairs: readonly (readonly [number, number])[],
  { runs, seed }: Drawing,
): { readonly draws: RankDraws; readonly ahead: Ahead } {
  const { length: count } = table.rows;
  const rules = rulesFor(table);
  const scorers = rules.map((rule) => scorerOf(table, rule));
  const rank = rankerOf(count, table.direction);
  const drawInto = weightsAround(table.weights, seeded(seed));
  const [weights, scores, ranks] = [Float64Array.from(table.weights), new Float64Array(count), new Uint16Array(count)];
  const tally = new Uint32Array(count * count);
  const ahead = new Float64Array(pairs.length);
  for (let run = 0; run < runs; run++) {
    // Each weighting is scored by every rule before the next one is drawn.
    if (run % rules.length === 0) drawInto(weights);
    scorers[run % rules.length]?.(weights, scores);
    rank(scores, ranks);
    for (let row = 0; row < count; row++) {
      const at = row * count + (ranks[row] ?? NaN) - 1;
      tally[at] = (tally[at] ?? NaN) + 1;
    }
    let i = 0;
    for (const [first, second] of pairs) {
      ahead[i] = (ahead[i] ?? NaN) + before(ranks[first] ?? NaN, ranks[second] ?? NaN);
      i++;
    }
  }
  const rows = table.rows.map((_, row) => spreadOf(tally.subarray(row * count, (row + 1) * count), runs));
  return {
    draws: { generator: GENERATOR, seed, runs, spread: SPREAD, rules, rows },
    ahead: [...ahead].map((often) => often / runs),
  };
}

/** So many weightings are drawn at once: of two agencies drawing took longer than scoring, a number at a time. */
const AT_ONCE = 250;

/** Weightings around one, one after the other. A share of 2⁻³² is a number times a power of two: no digit hangs on when it is multiplied. */
function weightsAround(weights: readonly number[], random: Random): (into: Float64Array) => void {
  const count = weights.length;
  const lowest = Float64Array.from(weights, (weight) => weight * (1 - SPREAD));
  const width = Float64Array.from(weights, (weight) => weight * (1 + SPREAD) - weight * (1 - SPREAD));
  const shares = new Float64Array(count * AT_ONCE);
  let at = shares.length;
  return (into) => {
    if (at === shares.length) {
      random.fill(shares, { from: 0, to: shares.length }, 0, 1);
      at = 0;
    }
    for (let i = 0; i < count; i++) into[i] = (lowest[i] ?? NaN) + (width[i] ?? NaN) * (shares[at++] ?? NaN);
  };
}

/** Level pegging counts half. */
const before = (first: number, second: number): number => (first < second ? 1 : first === second ? 0.5 : 0);

/** What the counts of ranks amount to: percentiles as for drawn scores, and the lower of two medians. */
function spreadOf(counts: Uint32Array, runs: number): RankSpread {
  const k = Math.max(1, Math.floor(0.025 * (runs + 1)));
  return {
    interval: [rankAt(counts, k), rankAt(counts, runs - k + 1)],
    median: rankAt(counts, Math.ceil(runs / 2)),
    first: (counts[0] ?? NaN) / runs,
  };
}

/** The rank of the n-th best run, from 1. */
function rankAt(counts: Uint32Array, n: number): number {
  let seen = 0;
  const at = counts.findIndex((count) => (seen += count) >= n);
  return at + 1;
}
