import type { Framework } from '../model/framework.js';
import { nodesOf, parentsOf } from './tree.js';

/** Beyond this many, scores lie so close that any band is met; listing on would only cost time. */
const MOST_SCORES = 5_000;
const MOST_PAIRS = 500_000;

/**
 * Every score that the whole or a parent can get when all leaves are known: weighted means of levels.
 * null where they are too many to list.
 */
export function parentScores(framework: Framework): readonly number[] | null {
  const lists = [framework.top, ...parentsOf(framework).map((node) => node.children)].map((children) =>
    meansOf(framework, children),
  );
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function meansOf(framework: Framework, children: readonly string[]): readonly number[] | null {
  const nodes = nodesOf(framework, children);
  const weight = nodes.reduce((sum, node) => sum + node.weight, 0);
  let sums: readonly number[] = [0];
  for (const node of nodes) {
    const scores =
      node.children.length === 0
        ? framework.scale.levels.map((level) => level.value)
        : meansOf(framework, node.children);
    if (scores === null || sums.length * scores.length > MOST_PAIRS) return null;
    sums = distinct(sums.flatMap((sum) => scores.map((score) => sum + node.weight * score)));
    if (sums.length > MOST_SCORES) return null;
  }
  return sums.map((sum) => sum / weight);
}

/** Equal but for the noise of adding binary fractions counts as equal. */
function distinct(sums: readonly number[]): readonly number[] {
  return [...new Map(sums.map((sum) => [Math.round(sum * 1e9), sum])).values()];
}
