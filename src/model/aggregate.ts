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
 * `min`, `max`.
 */
export function aggregate(rule: Aggregate, children: readonly Weighted[]): number | null {
  if (children.length === 0 || !isDefined(rule, children)) return null;
  return exact(isOrder(rule) ? picked(ORDERS[rule], children) : summedUp(SUMS[rule], children));
}

/** Whether the rule is defined for these values: means of ratios are not for zero and below. */
export const isDefined = (rule: Aggregate, children: readonly Pick<Weighted, 'value'>[]): boolean =>
  !ABOVE_ZERO.has(rule) || children.every(({ value }) => value > 0);

/** Rules that are defined for values above 0 only. */
export const ABOVE_ZERO: ReadonlySet<Aggregate> = new Set(['geometric', 'harmonic']);

/** Rules that look at order alone. */
export type OrderRule = 'median' | 'min' | 'max';
export const isOrder = (rule: Aggregate): rule is OrderRule => rule in ORDERS;

/** A rule that adds up what each child amounts to, and makes something of the sum and of what all the children weigh. */
export interface Sum {
  readonly part: (value: number, weight: number) => number;
  readonly whole: (sum: number, total: number) => number;
}

export const SUMS: Readonly<Record<Exclude<Aggregate, OrderRule>, Sum>> = {
  mean: { part: (value, weight) => value * weight, whole: (sum, total) => sum / total },
  geometric: { part: (value, weight) => weight * Math.log(value), whole: (sum, total) => Math.exp(sum / total) },
  harmonic: { part: (value, weight) => weight / value, whole: (sum, total) => total / sum },
  sum: { part: (value, weight) => value * weight, whole: (sum) => sum },
};

/** A rule that picks by order: of so many children, the places of the two whose mean it is; both the same where it is one. */
export type Order = (count: number) => readonly [number, number];

export const ORDERS: Readonly<Record<OrderRule, Order>> = {
  median: (count) => [Math.ceil(count / 2) - 1, Math.floor(count / 2)],
  min: () => [0, 0],
  max: (count) => [count - 1, count - 1],
};

function summedUp({ part, whole }: Sum, children: readonly Weighted[]): number {
  let sum = 0;
  let total = 0;
  for (const { value, weight } of children) {
    sum += part(value, weight);
    total += weight;
  }
  return whole(sum, total);
}

function picked(order: Order, children: readonly Weighted[]): number {
  const sorted = Float64Array.from(children, ({ value }) => value).sort();
  const [low, high] = order(sorted.length);
  return ((sorted[low] ?? NaN) + (sorted[high] ?? NaN)) / 2;
}

/** Σ wᵢ·xᵢ */
export const weightedSum = (children: readonly Weighted[]): number => summedUp(SUMS.sum, children);

/** Σ wᵢ */
export const weightOf = (children: readonly Pick<Weighted, 'weight'>[]): number =>
  children.reduce((total, { weight }) => total + weight, 0);

/**
 * Takes off the binary noise of decimal weights: 0.1 + 0.2 must land on the band edge 0.3. Ten decimals are more than
 * any scale needs and fewer than the JSON prints, so what is compared is what is printed. Half up, as Math.round has it, but
 * without the branch that engines make of that.
 */
export const exact = (value: number): number => Math.floor(value * TEN_DECIMALS + 0.5) / TEN_DECIMALS;

const TEN_DECIMALS = 1e10;
