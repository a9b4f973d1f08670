import { MOST_PAIRS } from '../../model/comparison/index.js';
import { nth } from '../../model/nth.js';

/** Who is over whom whatever the weights: by numbers of rows. */
export interface Dominance {
  /** How many each is over, and how many are over each. */
  readonly over: readonly number[];
  readonly under: readonly number[];
  /** null where there are more than anybody reads. */
  readonly pairs: readonly (readonly [better: number, worse: number])[] | null;
}

/**
 * Pareto dominance: at least as good in every dimension, and better in one, whatever is unknown. `rows`: dimensions of each as `turned`
 * has them.
 */
export function dominanceOf(rows: readonly Float64Array[]): Dominance {
  const [over, under] = [rows.map(() => 0), rows.map(() => 0)];
  const pairs: [number, number][] = [];
  let count = 0;
  for (const [i, one] of rows.entries())
    for (let j = i + 1; j < rows.length; j++) {
      const relation = relationOf(one, nth(rows, j));
      if (relation === 0) continue;
      const [better, worse] = relation > 0 ? [i, j] : [j, i];
      over[better] = nth(over, better) + 1;
      under[worse] = nth(under, worse) + 1;
      if (++count <= MOST_PAIRS) pairs.push([better, worse]);
    }
  return { over, under, pairs: count > MOST_PAIRS ? null : pairs };
}

/**
 * 1 where the first dominates, −1 where the second does, 0 where neither does for certain: the worst that one can be in a dimension is
 * held against the best that the other can be. Nor does either where a dimension applies to one of them alone: then weights of their own
 * make their scores.
 */
export function relationOf(one: ArrayLike<number>, other: ArrayLike<number>): 1 | 0 | -1 {
  let [isAbove, isBelow, isBetter, isWorse] = [true, true, false, false];
  for (let i = 0; i < one.length && (isAbove || isBelow); i += 2) {
    const [worst, best] = [nth(one, i), nth(one, i + 1)];
    const [worstOfOther, bestOfOther] = [nth(other, i), nth(other, i + 1)];
    if ((worst === Infinity) !== (worstOfOther === Infinity)) return 0;
    isAbove &&= worst >= bestOfOther;
    isBelow &&= worstOfOther >= best;
    isBetter ||= worst > bestOfOther;
    isWorse ||= worstOfOther > best;
  }
  return isAbove && isBetter ? 1 : isBelow && isWorse ? -1 : 0;
}
