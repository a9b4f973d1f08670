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
  const count = children.length;
  if (count === 0 || !isDefined(rule, children)) return null;
  const values = new Float64Array(count + 1);
  const weights = new Float64Array(count);
  let i = 0;
  for (const { value, weight } of children) {
    values[i] = value;
    weights[i] = weight;
    i += 1;
  }
  RULES[rule]({ values, weights, width: 1 }, 0, count, count);
  return of(values, count);
}

/** Whether the rule is defined for these values: means of ratios are not for zero and below. */
export const isDefined = (rule: Aggregate, children: readonly Pick<Weighted, 'value'>[]): boolean =>
  !ABOVE_ZERO.has(rule) || children.every(({ value }) => value > 0);

/** Rules that are defined for values above 0 only. */
export const ABOVE_ZERO: ReadonlySet<Aggregate> = new Set(['geometric', 'harmonic']);

/** Rules that look at order alone. */
export const IGNORES_WEIGHTS: ReadonlySet<Aggregate> = new Set(['median', 'median-low', 'min', 'max']);

/** A row for each node, a column for each of `width` cases that are reckoned side by side. Row after row in one array. */
export interface Cases {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly width: number;
}

/** Makes row `into` of the values from the children in the rows from `from` up to `to`; NaN where one of them is NaN. */
export type Rule = (cases: Cases, from: number, to: number, into: number) => void;

/** A rule that makes something of what the children amount to and of what they weigh. */
const weighted =
  (part: (value: number, weight: number) => number, whole: (sum: number, total: number) => number): Rule =>
  ({ values, weights, width }, from, to, into) => {
    for (let i = 0; i < width; i++) {
      let sum = 0;
      let total = 0;
      for (let row = from; row < to; row++) {
        const weight = of(weights, row * width + i);
        sum += part(of(values, row * width + i), weight);
        total += weight;
      }
      values[into * width + i] = exact(whole(sum, total));
    }
  };

/** A rule that picks by order. NaN is sorted behind all numbers. */
const ordered =
  (pick: (sorted: Float64Array) => number): Rule =>
  ({ values, width }, from, to, into) => {
    const sorted = new Float64Array(to - from);
    for (let i = 0; i < width; i++) {
      for (let row = from; row < to; row++) sorted[row - from] = of(values, row * width + i);
      sorted.sort();
      values[into * width + i] = Number.isNaN(sorted.at(-1)) ? NaN : exact(pick(sorted));
    }
  };

export const RULES: Readonly<Record<Aggregate, Rule>> = {
  'mean': weighted(
    (value, weight) => value * weight,
    (sum, total) => sum / total,
  ),
  'geometric': weighted(
    (value, weight) => weight * Math.log(value),
    (sum, total) => Math.exp(sum / total),
  ),
  'harmonic': weighted(
    (value, weight) => weight / value,
    (sum, total) => total / sum,
  ),
  'sum': weighted(
    (value, weight) => value * weight,
    (sum) => sum,
  ),
  'median': ordered((sorted) => {
    const middle = sorted.length / 2;
    return (of(sorted, Math.ceil(middle) - 1) + of(sorted, Math.floor(middle))) / 2;
  }),
  'median-low': ordered((sorted) => of(sorted, Math.ceil(sorted.length / 2) - 1)),
  'min': ordered((sorted) => of(sorted, 0)),
  'max': ordered((sorted) => of(sorted, sorted.length - 1)),
};

/** Rules look only where there is something. */
const of = (values: Float64Array, i: number): number => values[i] ?? NaN;

/**
 * Takes off the binary noise of decimal weights: 0.1 + 0.2 must land on the band edge 0.3. Ten decimals are more than
 * any scale needs and fewer than the JSON prints, so what is compared is what is printed. Half up, as Math.round has it, but
 * without the branch that engines make of that.
 */
export const exact = (value: number): number => Math.floor(value * TEN_DECIMALS + 0.5) / TEN_DECIMALS;

const TEN_DECIMALS = 1e10;
