import type { Aggregate } from './framework.js';

/** A value and its weight among its siblings. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Children → parent; null for no children, and where the rule is not defined for them (`isDefined`). The weighted means
 * renormalise the weights over the children given (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 6):
 * - `mean` Σ wᵢ·xᵢ / Σ wᵢ
 * - `geometric` exp(Σ wᵢ·ln xᵢ / Σ wᵢ), `harmonic` Σ wᵢ / Σ (wᵢ / xᵢ): both for values above 0 only
 * - `sum` Σ wᵢ·xᵢ, nothing renormalised
 *
 * The others look at order alone, and leave weights aside: `median` (of an even number the mean of the two in the middle),
 * `median-low` (the lower of those two), `min`, `max`.
 */
export function aggregate(rule: Aggregate, children: readonly Weighted[]): number | null {
  if (children.length === 0 || !isDefined(rule, children)) return null;
  const values = new Float64Array(children.length);
  const weights = new Float64Array(children.length);
  let i = 0;
  for (const { value, weight } of children) {
    values[i] = value;
    weights[i] = weight;
    i += 1;
  }
  return exact(SPANS[rule](values, weights, 0, children.length));
}

/** Whether the rule is defined for these values: means of ratios are not for zero and below. */
export const isDefined = (rule: Aggregate, children: readonly Pick<Weighted, 'value'>[]): boolean =>
  !ABOVE_ZERO.has(rule) || children.every(({ value }) => value > 0);

/** Rules that are defined for values above 0 only. */
export const ABOVE_ZERO: ReadonlySet<Aggregate> = new Set(['geometric', 'harmonic']);

/** Rules that look at order alone. */
export const IGNORES_WEIGHTS: ReadonlySet<Aggregate> = new Set(['median', 'median-low', 'min', 'max']);

/** What a rule makes of the children from `from` up to `to`, of which there is at least one, and for which it is defined. */
export type Span = (values: Float64Array, weights: Float64Array, from: number, to: number) => number;

/** The rules as loops over parts of two arrays, so that who reckons one tree ten thousand times can keep the arrays. */
export const SPANS: Readonly<Record<Aggregate, Span>> = {
  'mean': (values, weights, from, to) => {
    let sum = 0;
    let total = 0;
    for (let i = from; i < to; i++) {
      sum += nth(values, i) * nth(weights, i);
      total += nth(weights, i);
    }
    return sum / total;
  },
  'geometric': (values, weights, from, to) => {
    let sum = 0;
    let total = 0;
    for (let i = from; i < to; i++) {
      sum += nth(weights, i) * Math.log(nth(values, i));
      total += nth(weights, i);
    }
    return Math.exp(sum / total);
  },
  'harmonic': (values, weights, from, to) => {
    let sum = 0;
    let total = 0;
    for (let i = from; i < to; i++) {
      sum += nth(weights, i) / nth(values, i);
      total += nth(weights, i);
    }
    return total / sum;
  },
  'sum': (values, weights, from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += nth(values, i) * nth(weights, i);
    return sum;
  },
  'median': (values, _, from, to) => {
    const sorted = values.slice(from, to).sort();
    const middle = sorted.length / 2;
    return (nth(sorted, Math.ceil(middle) - 1) + nth(sorted, Math.floor(middle))) / 2;
  },
  'median-low': (values, _, from, to) => {
    const sorted = values.slice(from, to).sort();
    return nth(sorted, Math.ceil(sorted.length / 2) - 1);
  },
  'min': (values, _, from, to) => nth(values.slice(from, to).sort(), 0),
  'max': (values, _, from, to) => nth(values.slice(from, to).sort(), to - from - 1),
};

/** Rules are asked only for children there are. */
const nth = (values: Float64Array, i: number): number => values[i] ?? NaN;

/**
 * Takes off the binary noise of decimal weights: 0.1 + 0.2 must land on the band edge 0.3. Ten decimals are more than
 * any scale needs and fewer than the JSON prints, so what is compared is what is printed. Half up, as Math.round has it, but
 * without the branch that engines make of that.
 */
export const exact = (value: number): number => Math.floor(value * TEN_DECIMALS + 0.5) / TEN_DECIMALS;

const TEN_DECIMALS = 1e10;
