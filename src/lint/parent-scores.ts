import { aggregate, IGNORES_WEIGHTS, type Weighted } from '../model/aggregate.js';
import type { Aggregate, Framework } from '../model/framework.js';
import { ladderAt, ruleAt } from '../model/range.js';
import { nodesOf } from './tree.js';

/** Beyond this many, scores lie so close that any band is met; listing on would only cost time. */
const MOST_SCORES = 5_000;
const MOST_PAIRS = 500_000;

/**
 * Every score that a node (the whole with null) can get when all leaves are known; null where they cannot be listed: too many
 * of them, or values between the levels may be given.
 */
export function scoresAt(framework: Framework, id: string | null): readonly number[] | null {
  if (id !== null && framework.nodes[id]?.children.length === 0) return levelsAt(framework, id);
  const rule = ruleAt(framework, id);
  const children = id === null ? framework.top : (framework.nodes[id]?.children ?? []);
  let ways: readonly (readonly Weighted[])[] = [[]];
  for (const node of nodesOf(framework, children)) {
    const scores = scoresAt(framework, node.id);
    if (scores === null || ways.length * scores.length > MOST_PAIRS) return null;
    const longer = ways.flatMap((way) => scores.map((value) => [...way, { value, weight: node.weight }]));
    ways = distinct(rule, longer);
    if (ways.length > MOST_SCORES) return null;
  }
  return [...new Set(ways.flatMap((way) => aggregate(rule, way) ?? []))];
}

function levelsAt(framework: Framework, leaf: string): readonly number[] | null {
  const { levels, fractional } = ladderAt(framework, leaf);
  return fractional ? null : levels.map(({ value }) => value);
}

/**
 * Ways through the same children that come to the same so far will come to the same in the end: one of them is enough. Not
 * where only order counts: there the middle of what is so far says nothing of the middle in the end, but the values do.
 */
function distinct(rule: Aggregate, ways: readonly (readonly Weighted[])[]): readonly (readonly Weighted[])[] {
  const key = (way: readonly Weighted[]): number | string | null =>
    IGNORES_WEIGHTS.has(rule)
      ? way
          .map(({ value }) => value)
          .sort((a, b) => a - b)
          .join(' ')
      : aggregate(rule, way);
  return [...new Map(ways.map((way) => [key(way), way])).values()];
}
