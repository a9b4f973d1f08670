import type { RankDraws, RankSpread, RankTable } from '../../model/comparison/ranks.js';
import { nth } from '../../model/nth.js';
import { at } from '../doubles.js';
import { GENERATOR, seeded, type Drawing, type Random } from '../random.js';
import { SPREAD } from '../spread.js';
import { rankerOf } from './ranking.js';
import { scorerOf } from './scoring.js';

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
    nth(scorers, turn)(weights, scores);
    rank(scores, ranks);
    const first = nth(firsts, turn);
    ranks.forEach((rank, row) => {
      oneMore(tally, row * count + rank - 1);
      if (rank === 1) oneMore(first, row);
    });
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

function oneMore(counts: Uint32Array, i: number): void {
  counts[i] = (counts[i] ?? NaN) + 1;
}

/** So many weightings are drawn at once: of two agencies drawing took longer than scoring, a number at a time. */
const AT_ONCE = 250;

/** Weightings around one, one after the other. A share of 2⁻³² is a number times a power of two: no digit hangs on when it is multiplied. */
function weightsAround(weights: readonly number[], random: Random): (into: Float64Array) => void {
  const count = weights.length;
  const lowest = Float64Array.from(weights, (weight) => weight * (1 - SPREAD));
  const width = Float64Array.from(weights, (weight) => weight * (1 + SPREAD) - weight * (1 - SPREAD));
  const shares = new Float64Array(count * AT_ONCE);
  let next = shares.length;
  return (into) => {
    if (next === shares.length) {
      random.fill(shares, { from: 0, to: shares.length }, 0, 1);
      next = 0;
    }
    for (let i = 0; i < count; i++) into[i] = at(lowest, i) + at(width, i) * at(shares, next++);
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
  return counts.findIndex((count) => (seen += count) >= n) + 1;
}
