import { aggregate, type Weighted } from '../model/aggregate.js';
import type { Framework } from '../model/framework.js';
import { nodesOf, parentsOf } from './tree.js';

/** Beyond this many, scores lie so close that any band is met; listing on would only cost time. */
const MOST_SCORES = 5_000;
const MOST_PAIRS = 500_000;

/** Every score that the whole or a parent can get when all leaves are known; null where they are too many to list. */
export function parentScores(framework: Framework): readonly number[] | null {
  const lists = [framework.top, ...parentsOf(framework).map((node) => node.children)].map((children) =>
    scoresOf(framework, children),
  );
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}

function scoresOf(framework: Framework, children: readonly string[]): readonly number[] | null {
  let ways: readonly (readonly Weighted[])[] = [[]];
  for (const node of nodesOf(framework, children)) {
    const scores =
      node.children.length === 0
        ? framework.scale.levels.map((level) => level.value)
        : scoresOf(framework, node.children);
    if (scores === null || ways.length * scores.length > MOST_PAIRS) return null;
    const longer = ways.flatMap((way) => scores.map((value) => [...way, { value, weight: node.weight }]));
    ways = distinct(framework, longer);
    if (ways.length > MOST_SCORES) return null;
  }
  return ways.flatMap((way) => aggregate(framework.aggregate, way) ?? []);
}

/** Ways through the same children that come to the same so far will come to the same in the end: one of them is enough. */
function distinct(framework: Framework, ways: readonly (readonly Weighted[])[]): readonly (readonly Weighted[])[] {
  return [...new Map(ways.map((way) => [aggregate(framework.aggregate, way), way])).values()];
}
