import { exact } from '../../model/aggregate.js';
import { at } from '../../model/at.js';
import type { EntrantNode } from '../../model/comparison/entrant.js';
import type { Made } from '../../model/assessment/result.js';
import type { ConceptRow } from '../../model/comparison/concepts.js';
import type { Weights } from '../../model/comparison/index.js';
import type { Ahead } from '../../model/comparison/ranks.js';
import type { NodeDifference, Pair, PairDifference } from '../../model/comparison/pair.js';
import type { Aggregate } from '../../model/framework.js';
import { betterBy, directionOf } from '../../model/scale.js';
import { relationOf } from './dominance.js';
import type { Scored } from './sets.js';
import { dimensionsOf, rangeOf, turned, weighed, wholeBy } from './values.js';

/** How often the first stands before the second by drawn weights; null where nothing is drawn. */
export type DrawAhead = (first: Scored, second: Scored) => Ahead | null;

/** What separates two studies by each framework that makes their scores mean the same; else, topic by topic. */
export function pairOf(
  studies: readonly [string, string],
  groups: readonly (readonly Scored[])[],
  concepts: readonly ConceptRow[],
  weights: Weights,
  ahead: DrawAhead,
): Pair {
  const differences = groups.flatMap((members) => {
    const [first, second] = studies.map((id) => members.find(({ entrant }) => entrant.study.id === id));
    return first && second ? [difference(first, second, weights, ahead)] : [];
  });
  const shared = concepts.flatMap(({ id, title, cells }) => {
    const [first, second] = studies.map((study) => cells.find((cell) => cell.study === study));
    return first && second ? [{ id, title, first: first.percent, second: second.percent }] : [];
  });
  return { studies, differences, concepts: differences.length > 0 ? [] : shared };
}

function difference(first: Scored, second: Scored, weights: Weights, ahead: DrawAhead): PairDifference {
  const [a, b] = [first.entrant, second.entrant];
  const range = rangeOf(first.range);
  const by = (kind: Weights): number | null => better(wholeBy(a, kind).score, wholeBy(b, kind).score, range);
  const counted = ({ entrant }: Scored): Float64Array => turned(dimensionsOf(entrant), directionOf(range));
  const whole = by(weights);
  const drawn = ahead(first, second);
  const contributions = whole === null ? new Map<string, number>() : contributionsOf(first, second, weights);
  const others = new Map(b.nodes.map((node) => [node.id, node]));
  return {
    entries: [first.entry, second.entry],
    whole,
    official: by({ kind: 'official' }),
    equal: by({ kind: 'equal' }),
    ahead: drawn?.share ?? null,
    exchanged: drawn?.exchanged ?? null,
    dominance: relationOf(counted(first), counted(second)),
    nodes: a.nodes.flatMap((node) => {
      const other = at(others, node.id);
      const isTold = node.score !== null || other.score !== null || contributions.has(node.id);
      return isTold ? [nodeDifference(node, other, first.range, contributions)] : [];
    }),
    adds: dimensionsOf(a).some(({ id }) => contributions.has(id)),
  };
}

const nodeDifference = (
  one: EntrantNode,
  other: EntrantNode,
  range: Scored['range'],
  contributions: ReadonlyMap<string, number>,
): NodeDifference => ({
  id: one.id,
  parent: one.parent,
  title: one.title,
  first: one.score,
  second: other.score,
  difference: better(one.score, other.score, rangeOf(one.range ?? range)),
  contribution: contributions.get(one.id) ?? null,
});

const better = (a: number | null, b: number | null, range: ReturnType<typeof rangeOf>): number | null =>
  a === null || b === null ? null : exact(betterBy(range, a, b));

/** A parent of both, as its parts make it. */
interface Parent {
  readonly made: readonly [Made | undefined, Made | undefined];
  readonly rule: Aggregate | null;
  readonly weightOf: (id: string) => number;
}

/**
 * What each node contributes to the difference of the whole: its share of the weight × by how much it is better, down the tree as long
 * as parents are weighted means or sums of the same known parts. Then the contributions of the parts of each parent add up to its own.
 */
function contributionsOf(first: Scored, second: Scored, weights: Weights): ReadonlyMap<string, number> {
  const [a, b] = [byId(first), byId(second)];
  const found = new Map<string, number>();
  const add = ({ made, rule, weightOf }: Parent, share: number): void => {
    const [one, other] = made.map((each) => each?.parts.filter(({ known }) => known !== null) ?? []);
    const isSame = JSON.stringify(one?.map(({ id }) => id)) === JSON.stringify(other?.map(({ id }) => id));
    if (!one || !other || !isSame || (rule !== 'mean' && rule !== 'sum')) return;
    const total = rule === 'sum' ? 1 : one.reduce((sum, { id }) => sum + weightOf(id), 0);
    for (const [i, { id, known }] of one.entries()) {
      const [node, twin] = [at(a, id), at(b, id)];
      const within = (share * weightOf(id)) / total;
      const range = rangeOf(node.range ?? first.range);
      found.set(id, exact(within * betterBy(range, known ?? NaN, other[i]?.known ?? NaN)));
      if (isMade(node) && isMade(twin))
        add({ made: [node.made, twin.made], rule: node.aggregate, weightOf: (child) => at(a, child).weight }, within);
    }
  };
  const { framework, result } = first.entrant;
  const asked = new Map(weighed(first.entrant, weights).map(({ id, weight }) => [id, weight]));
  const weightOf = (id: string): number => at(asked, id);
  add({ made: [result.made, second.entrant.result.made], rule: framework.aggregate, weightOf }, 1);
  return found;
}

/** Whether its parts make it, rather than somebody's word for it as a whole. */
const isMade = ({ made, known }: EntrantNode): boolean => made?.known === known;

const byId = ({ entrant }: Scored): ReadonlyMap<string, EntrantNode> =>
  new Map(entrant.nodes.map((node) => [node.id, node]));
