/** Who is over whom whatever the weights: by numbers of rows. */
export interface Dominance {
  /** How many each is over, and how many are over each. */
  readonly over: readonly number[];
  readonly under: readonly number[];
  /** null where there are more than anybody reads. */
  readonly pairs: readonly (readonly [better: number, worse: number])[] | null;
}

/** More pairs are counted and not listed (a convention of this program). */
const MOST_PAIRS = 1_000;

/**
 * Pareto dominance: at least as good in every dimension, and better in one. Only those of which every dimension is known are
 * held against each other. `rows`: dimensions of each as `turned` has them.
 */
export function dominanceOf(rows: readonly Float64Array[]): Dominance {
  const [over, under] = [rows.map(() => 0), rows.map(() => 0)];
  const pairs: [number, number][] = [];
  const full = rows.flatMap((values, at) => (values.some(Number.isNaN) ? [] : [{ at, values }]));
  let count = 0;
  for (const [i, one] of full.entries())
    for (const other of full.slice(i + 1)) {
      const relation = relationOf(one.values, other.values);
      if (relation === 0) continue;
      const [better, worse] = relation > 0 ? [one.at, other.at] : [other.at, one.at];
      over[better] = (over[better] ?? 0) + 1;
      under[worse] = (under[worse] ?? 0) + 1;
      if (++count <= MOST_PAIRS) pairs.push([better, worse]);
    }
  return { over, under, pairs: count > MOST_PAIRS ? null : pairs };
}

/**
 * 1 where the first dominates, −1 where the second does, 0 where neither does, something is unknown or a dimension applies to one of
 * them alone: then weights of their own make their scores.
 */
export function relationOf(one: ArrayLike<number>, other: ArrayLike<number>): 1 | 0 | -1 {
  let [isBetter, isWorse] = [false, false];
  for (let i = 0; i < one.length; i++) {
    if (one[i] === other[i]) continue;
    const difference = (one[i] ?? NaN) - (other[i] ?? NaN);
    if (!Number.isFinite(difference)) return 0;
    if (difference > 0) isBetter = true;
    if (difference < 0) isWorse = true;
  }
  return isBetter === isWorse ? 0 : isBetter ? 1 : -1;
}
