/** As many decimals as it takes to print a score on the side of the edges it lies on: two of 1.796 would be 1.80. */
export function decimalsToTell(score: number, edges: readonly number[]): number {
  let decimals = 2;
  const misleads = (): boolean => edges.some((edge) => Number(score.toFixed(decimals)) >= edge !== score >= edge);
  while (decimals < MOST_DECIMALS && misleads()) decimals += 1;
  return decimals;
}

/** Scores are exact to ten decimals. */
const MOST_DECIMALS = 10;
