import type { RankDraws, RankSpread, RankTable } from '../../model/comparison/ranks.js';
import { GENERATOR, seeded, type Drawing, type Random } from '../random.js';
import { rankerOf } from './ranking.js';
import { scorerOf } from './scoring.js';

/** Each weight times a number between 1 − SPREAD and 1 + SPREAD, all equally likely: as for the score of one study. A convention. */
const SPREAD = 0.25;

/**
 * Ranks under other weights and, in turn, under another rule of aggregation (OECD/JRC, Handbook on Constructing Composite Indicators,
 * 2008, step 7; Saisana, Saltelli & Tarantola, JRSS A 168(2), 2005, who vary both). Every row needs something that is known.
 */
export function rankDraws(table: RankTable, { runs, seed }: Drawing): RankDraws {
  const { length: count } = table.rows;
  const rules = table.exchanged === null ? [table.rule] : [table.rule, table.exchanged];
  const scorers = rules.map((rule) => scorerOf(table, rule));
  const rank = rankerOf(count, table.direction);
  const drawInto = weightsAround(table.weights, seeded(seed));
  const [weights, scores, ranks] = [Float64Array.from(table.weights), new Float64Array(count), new Uint16Array(count)];
  const tally = new Uint32Array(count * count);
  const firsts = rules.map(() => new Uint32Array(count));
  for (let run = 0; run < runs; run++) {
    const turn = run % rules.length;
    // Each weighting is scored by every rule before the next one is drawn.
    if (turn === 0) drawInto(weights);
    scorers[turn]?.(weights, scores);
    rank(scores, ranks);
    const first = firsts[turn] ?? firsts[0];
    for (let row = 0; row < count; row++) {
      const place = (ranks[row] ?? NaN) - 1;
      const at = row * count + place;
      tally[at] = (tally[at] ?? NaN) + 1;
      if (place === 0 && first) first[row] = (first[row] ?? NaN) + 1;
    }
  }
  const shareFirst = (turn: number, row: number): number | null => {
    const often = firsts[turn]?.[row];
    const weightings = Math.ceil((runs - turn) / rules.length);
    return often === undefined || weightings === 0 ? null : often / weightings;
  };
  const rows = table.rows.map((_, row): RankSpread => ({
    ...spreadOf(tally.subarray(row * count, (row + 1) * count), runs),
    first: shareFirst(0, row) ?? NaN,
    firstExchanged: shareFirst(1, row),
  }));
  return { generator: GENERATOR, seed, runs, spread: SPREAD, rules, rows };
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

/** What the counts of ranks amount to: percentiles as for drawn scores, and the lower of two medians. */
function spreadOf(counts: Uint32Array, runs: number): Pick<RankSpread, 'interval' | 'median'> {
  const k = Math.max(1, Math.floor(0.025 * (runs + 1)));
  return {
    interval: [rankAt(counts, k), rankAt(counts, runs - k + 1)],
    median: rankAt(counts, Math.ceil(runs / 2)),
  };
}

/** The rank of the n-th best run, from 1. */
function rankAt(counts: Uint32Array, n: number): number {
  let seen = 0;
  const at = counts.findIndex((count) => (seen += count) >= n);
  return at + 1;
}
