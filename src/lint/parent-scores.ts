import { at } from '../model/at.js';
import { aggregate, exact, isOrder, type Weighted } from '../model/aggregate.js';
import type { Aggregate, Framework, FrameworkNode } from '../model/framework.js';
import { ladderAt, ruleAt } from '../model/range.js';
import { nodesOf } from './tree.js';

/** Beyond this many, scores lie so close that any band is met; listing on would only cost time. */
const MOST_SCORES = 5_000;

/** Ways tried for one framework, over all its nodes: some times what the largest shipped one needs. */
const MOST_WAYS = 2_000_000;

/** Node id (null: the whole) → every score it can get; null where they cannot be listed. */
type Scores = ReadonlyMap<string | null, readonly number[] | null>;

const known = new WeakMap<Framework, Scores>();

/**
 * Every score that a node (the whole with null) can get when all leaves are known; null where they cannot be listed: too many
 * of them, in the node or in the framework, or values between the levels may be given.
 */
export function scoresAt(framework: Framework, id: string | null): readonly number[] | null {
  const scores = known.get(framework) ?? listScores(framework);
  known.set(framework, scores);
  return at(scores, id);
}

/** The scores of all nodes: children first, so that each is listed once however many stand above it. */
function listScores(framework: Framework): Scores {
  const listed = new Map<string | null, readonly number[] | null>();
  let left = MOST_WAYS;

  const visit = (id: string | null, children: readonly FrameworkNode[]): readonly number[] | null => {
    const below = children.map((child) => ({ ...child, scores: visit(child.id, nodesOf(framework, child.children)) }));
    const scores =
      id !== null && below.length === 0 ? levelsAt(framework, id) : scoresOver(ruleAt(framework, id), below);
    listed.set(id, scores);
    return scores;
  };

  const scoresOver = (rule: Aggregate, children: readonly Scored[]): readonly number[] | null => {
    let ways: readonly Way[] = [{ key: 0, children: null }];
    for (const [position, { scores, weight }] of children.entries()) {
      // Values that stand in order are gone through again with each that joins them.
      left -= ways.length * (scores?.length ?? 0) * (isOrder(rule) ? position + 1 : 1);
      if (scores === null || left < 0) return null;
      const longer = ways.flatMap((way) => scores.map((value) => further(rule, way, { value, weight })));
      ways = [...new Map(longer.map((way) => [way.key, way])).values()];
      if (ways.length > MOST_SCORES) return null;
    }
    return [...new Set(ways.flatMap((way) => aggregate(rule, childrenOf(way)) ?? []))];
  };

  visit(null, nodesOf(framework, framework.top));
  return listed;
}

interface Scored {
  readonly scores: readonly number[] | null;
  readonly weight: number;
}

function levelsAt(framework: Framework, leaf: string): readonly number[] | null {
  const { levels, fractional } = ladderAt(framework, leaf);
  return fractional ? null : levels.map(({ value }) => value);
}

/**
 * A way through the first children of a node: the value of the last of them, and the way up to it. Ways of the same key come
 * to the same in the end, whatever follows: one of them is enough.
 */
interface Way {
  readonly key: number | string;
  readonly children: { readonly last: Weighted; readonly before: Way } | null;
}

function further(rule: Aggregate, before: Way, last: Weighted): Way {
  const term = TERMS[rule];
  const children = { last, before };
  if (term) return { key: exact(Number(before.key) + term(last)), children };
  // The middle of what is so far says nothing of the middle in the end, but the values do.
  const values = childrenOf({ key: '', children }).map(({ value }) => value);
  return { key: values.sort((a, b) => a - b).join(' '), children };
}

/** What a child adds to the sum that a rule is made of; none where only order counts. */
const TERMS: Partial<Record<Aggregate, (child: Weighted) => number>> = {
  mean: ({ value, weight }) => value * weight,
  sum: ({ value, weight }) => value * weight,
  geometric: ({ value, weight }) => weight * Math.log(value),
  harmonic: ({ value, weight }) => weight / value,
};

/** In their order, so that what comes of them is what comes of them in a study. */
function childrenOf(way: Way): Weighted[] {
  const children: Weighted[] = [];
  for (let { children: here } = way; here; here = here.before.children) children.push(here.last);
  return children.reverse();
}
