import { exact, isOrder, ORDERS, SUMS } from '../../model/aggregate.js';
import type { RankTable } from '../../model/comparison/ranks.js';
import type { Aggregate } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import { at } from '../doubles.js';

/** Scores every row by these weights, in an order that is that of the scores; NaN where there is none. */
export type Scorer = (weights: Float64Array, into: Float64Array) => void;

/**
 * The rule as a loop over columns: the sums run over arrays, and what turns a sum into a score is left out where it changes no order
 * (a geometric mean stands in the order of its logarithm).
 */
export function scorerOf({ rows, weights: { length: width } }: RankTable, rule: Aggregate): Scorer {
  if (isOrder(rule)) return ordered(rows, rule);
  const { part, whole } = rule === 'geometric' ? { part: logarithm, whole: mean } : SUMS[rule];
  // What is known is laid out once: columns of parts for a weight of 1, and where they are known at all.
  const parts = columns(rows, width, (value) => (value === null ? 0 : part(value, 1)));
  const there = columns(rows, width, (value) => (value === null ? 0 : 1));
  const isFull = rows.every((row) => !row.includes(null));
  const totals = new Float64Array(rows.length);
  return (weights, into) => {
    into.fill(0);
    addUp(parts, weights, into);
    let total = 0;
    for (const weight of weights) total += weight;
    if (isFull) for (let row = 0; row < into.length; row++) into[row] = exact(whole(at(into, row), total));
    else {
      totals.fill(0);
      addUp(there, weights, totals);
      for (let row = 0; row < into.length; row++) into[row] = exact(whole(at(into, row), at(totals, row)));
    }
  };
}

/** A mean of logarithms; the parts of a sum are linear in their weights, whatever the rule. */
const logarithm = (value: number): number => Math.log(value);
const mean = (sum: number, total: number): number => sum / total;

function addUp(columns: readonly Float64Array[], weights: Float64Array, into: Float64Array): void {
  let i = 0;
  for (const column of columns) {
    const weight = at(weights, i++);
    for (let row = 0; row < into.length; row++) into[row] = at(into, row) + weight * at(column, row);
  }
}

const columns = (
  rows: RankTable['rows'],
  width: number,
  value: (value: number | null) => number,
): readonly Float64Array[] =>
  Array.from({ length: width }, (_, i) => Float64Array.from(rows, (row) => value(nth(row, i))));

/** By order alone: weights change nothing. */
function ordered(rows: RankTable['rows'], rule: keyof typeof ORDERS): Scorer {
  const scores = rows.map((row) => {
    const sorted = row.flatMap((value) => value ?? []).sort((a, b) => a - b);
    const [low, high] = ORDERS[rule](sorted.length);
    return exact((nth(sorted, low) + nth(sorted, high)) / 2);
  });
  return (_, into) => into.set(scores);
}
