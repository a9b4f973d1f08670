import type { Standing } from '../../model/comparison/index.js';
import type { Whole } from './values.js';

type Ranked = Pick<Standing, 'rank' | 'tied' | 'possible'>;

/**
 * Ranks by score, before any rounding: one more than there are better ones, so that equals share a rank. Who has no score has no rank
 * and takes none from others. `possible`: the ranks that bounds allow, whatever is unknown of all. `direction`: 1 where higher is better.
 */
export function ranksOf(wholes: readonly Pick<Whole, 'score' | 'bounds'>[], direction: 1 | -1): Ranked[] {
  // Turned round where lower is better, so that the best come first.
  const turned = (values: readonly number[]): Float64Array => Float64Array.from(values, (value) => -direction * value);
  const scores = turned(wholes.flatMap(({ score }) => score ?? [])).sort();
  const worsts = turned(wholes.flatMap(({ bounds }) => bounds?.[0] ?? [])).sort();
  const bests = turned(wholes.flatMap(({ bounds }) => bounds?.[1] ?? [])).sort();
  const possible = ([worst, best]: readonly [number, number]): readonly [number, number] => {
    const [last, first] = [-direction * worst, -direction * best];
    // Itself is among those whose best could be better than its worst.
    return [countBelow(worsts, first) + 1, countBelow(bests, last) + (first < last ? 0 : 1)];
  };
  return wholes.map(({ score, bounds }) => {
    const before = score === null ? null : countBelow(scores, -direction * score);
    return {
      rank: before === null ? null : before + 1,
      tied: before !== null && score !== null && scores[before + 1] === -direction * score,
      possible: bounds && possible(bounds),
    };
  });
}

/** How many of these, in ascending order, lie below a value. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
