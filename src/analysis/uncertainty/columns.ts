import { exact, isOrder, ORDERS, SUMS, type Order, type Sum } from '../../model/aggregate.js';
import type { Aggregate } from '../../model/framework.js';
import { at } from '../doubles.js';

/** A row for each node, a column for each of `width` cases that are reckoned side by side. Row after row in one array. */
export interface Cases {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly width: number;
}

/** Makes row `into` of the values from the children in the rows from `from` up to `to`; NaN where one of them is NaN. */
export type ColumnRule = (cases: Cases, from: number, to: number, into: number) => void;

/** A rule of aggregation as a loop over arrays: the same formula as for a single parent, without an object for each child. */
export const columnRule = (rule: Aggregate): ColumnRule => (isOrder(rule) ? picked(ORDERS[rule]) : summed(SUMS[rule]));

const summed =
  ({ part, whole }: Sum): ColumnRule =>
  ({ values, weights, width }, from, to, into) => {
    for (let i = 0; i < width; i++) {
      let sum = 0;
      let total = 0;
      for (let row = from; row < to; row++) {
        const weight = at(weights, row * width + i);
        sum += part(at(values, row * width + i), weight);
        total += weight;
      }
      values[into * width + i] = exact(whole(sum, total));
    }
  };

/** NaN is sorted behind all numbers. */
const picked =
  (order: Order): ColumnRule =>
  ({ values, width }, from, to, into) => {
    const sorted = new Float64Array(to - from);
    const [low, high] = order(to - from);
    for (let i = 0; i < width; i++) {
      for (let row = from; row < to; row++) sorted[row - from] = at(values, row * width + i);
      sorted.sort();
      values[into * width + i] = Number.isNaN(sorted.at(-1)) ? NaN : exact((at(sorted, low) + at(sorted, high)) / 2);
    }
  };
