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
  return exact(RULES[rule](children));
}

/** Whether the rule is defined for these values: means of ratios are not for zero and below. */
export const isDefined = (rule: Aggregate, children: readonly Pick<Weighted, 'value'>[]): boolean =>
  !ABOVE_ZERO.has(rule) || children.every(({ value }) => value > 0);

const ABOVE_ZERO: ReadonlySet<Aggregate> = new Set(['geometric', 'harmonic']);

/** Rules that look at order alone. */
export const IGNORES_WEIGHTS: ReadonlySet<Aggregate> = new Set(['median', 'min', 'max']);

const RULES: Record<Aggregate, (children: readonly Weighted[]) => number> = {
  mean: (children) => weightedSum(children) / weightOf(children),
  geometric: (children) =>
    Math.exp(summed(children, ({ value, weight }) => weight * Math.log(value)) / weightOf(children)),
  harmonic: (children) => weightOf(children) / summed(children, ({ value, weight }) => weight / value),
  sum: (children) => weightedSum(children),
  median: (children) => {
    const values = sorted(children);
    const middle = values.length / 2;
    return (nth(values, Math.ceil(middle) - 1) + nth(values, Math.floor(middle))) / 2;
  },
  min: (children) => nth(sorted(children), 0),
  max: (children) => nth(sorted(children), children.length - 1),
};

/** Rules are asked only for children there are. */
const nth = (values: readonly number[], i: number): number => values[i] ?? NaN;

/** Σ wᵢ·xᵢ */
export const weightedSum = (children: readonly Weighted[]): number =>
  summed(children, ({ value, weight }) => value * weight);

/** Σ wᵢ */
export const weightOf = (children: readonly Pick<Weighted, 'weight'>[]): number =>
  summed(children, ({ weight }) => weight);

function summed<T>(children: readonly T[], of: (child: T) => number): number {
  let sum = 0;
  for (const child of children) sum += of(child);
  return sum;
}

const sorted = (children: readonly Weighted[]): number[] => children.map(({ value }) => value).sort((a, b) => a - b);

/**
 * Takes off the binary noise of decimal weights: 0.1 + 0.2 must land on the band edge 0.3. Ten decimals are more than
 * any scale needs and fewer than the JSON prints, so what is compared is what is printed.
 */
export const exact = (value: number): number => Math.round(value * TEN_DECIMALS) / TEN_DECIMALS;

const TEN_DECIMALS = 1e10;
