import { largest } from './lists.js';
import { exact } from './aggregate.js';

/** Beyond this many decimals a weight is no longer something that was printed. */
const MOST_DECIMALS = 10;

/** The sum of shares of one whole, and whether it is that: `rounded` where it misses 1 by no more than rounding can. */
export interface SumOfShares {
  readonly sum: number;
  readonly fits: 'exactly' | 'rounded' | 'not';
}

/**
 * Sums shares that should come to 1. Each of n shares was rounded by at most half a unit of its last decimal, so together
 * they can miss 1 by n halves of the unit of the longest: three times 0.3333 by 0.00015. Nothing is scaled up to 1.
 */
export function sumOfShares(shares: readonly number[]): SumOfShares {
  const sum = exact(shares.reduce((total, share) => total + share, 0));
  if (sum === 1) return { sum, fits: 'exactly' };
  // A whole number is no share that was rounded.
  const decimals = largest([1, ...shares.map(decimalsOf)]);
  const margin = (shares.length * 10 ** -decimals) / 2;
  return { sum, fits: exact(Math.abs(sum - 1)) <= exact(margin) ? 'rounded' : 'not' };
}

/** How many decimals a number is written with. Zeros at its end cannot be seen, so the longest number speaks for all. */
function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value) decimals++;
  return decimals;
}
