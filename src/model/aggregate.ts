import type { Aggregate } from './framework.js';

/** A value and its weight among its siblings. */
export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/**
 * Children → parent. `mean` is the weighted arithmetic mean, its weights renormalised over the children given:
 * Σ wᵢ·xᵢ / Σ wᵢ (OECD/JRC, Handbook on Constructing Composite Indicators, 2008, step 6). null for no children.
 */
export const aggregate = (rule: Aggregate, children: readonly Weighted[]): number | null => RULES[rule](children);

const RULES: Record<Aggregate, (children: readonly Weighted[]) => number | null> = {
  mean(children) {
    let sum = 0;
    let weights = 0;
    for (const { value, weight } of children) {
      sum += value * weight;
      weights += weight;
    }
    return weights === 0 ? null : exact(sum / weights);
  },
};

/**
 * Takes off the binary noise of decimal weights: 0.1 + 0.2 must land on the band edge 0.3. Ten decimals are more than
 * any scale needs and fewer than the JSON prints, so what is compared is what is printed.
 */
export const exact = (value: number): number => Math.round(value * TEN_DECIMALS) / TEN_DECIMALS;

const TEN_DECIMALS = 1e10;
