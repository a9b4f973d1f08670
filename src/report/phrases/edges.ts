import { MOST_DECIMALS, rounded } from '../../model/rounding.js';

/** As many decimals as it takes to print a score on the side of the edges it lies on: two of 1.796 would be 1.80. */
export function decimalsToTell(score: number, edges: readonly number[]): number {
  let decimals = 2;
  const misleads = (): boolean => edges.some((edge) => rounded(score, decimals) >= edge !== score >= edge);
  while (decimals < MOST_DECIMALS && misleads()) decimals += 1;
  return decimals;
}
