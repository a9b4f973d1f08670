import { at } from '../../model/at.js';
import { ABOVE_ZERO, exact, SPANS, type Span } from '../../model/aggregate.js';
import type { Framework } from '../../model/framework.js';
import { ruleAt } from '../../model/range.js';
import type { Measure } from '../../assess/nodes/measure.js';
import { measureTree, type Values } from '../../assess/nodes/tree.js';
import { nodeOf, shapeOf, WHOLE } from '../../assess/shape.js';
import { nth } from '../nth.js';

/**
 * What is known of a tree, laid out in arrays, so that it can be weighted many times over: objects and maps cost a hundred
 * times what the sums do. Nodes are numbered from the whole (0) downwards, and the children of a parent stand side by side.
 */
export interface CompiledTree {
  /** The framework's own weights, by number of node. */
  readonly weights: Float64Array;
  /** The same in units of the mean weight of the node and its siblings. */
  readonly relative: Float64Array;
  /** Where a parent adds up its children, and what their weights sum to: other weights must sum to the same. */
  readonly sums: readonly Siblings[];
  /** The score of the whole with these weights, by number of node; NaN where there is none. */
  readonly scoreWith: (weights: Float64Array) => number;
}

interface Siblings {
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** A parent and its children: first those with a value, up to `known`, then those without, up to `to`. */
interface Parent {
  readonly at: number;
  readonly from: number;
  readonly known: number;
  readonly to: number;
  /** How the children make it; null where a rater judged it, or what it is a part of, as a whole. */
  readonly span: Span | null;
  /** Whether that is defined for values above 0 only. */
  readonly aboveZero: boolean;
}

/** Lays out the tree of a study that has a score. Levels stay what they are; weights are for the caller to change. */
export function compile(framework: Framework, values: Values): CompiledTree {
  const measures = measureTree(framework, values);
  const laidOut = layOut(framework, measures, values);
  const { nodes, parents } = laidOut;
  const known = Float64Array.from(nodes, (id) => at(measures, id).known ?? NaN);
  const covered = Float64Array.from(nodes, (id) => coveredShare(at(measures, id)));
  // Where all is covered, weights cannot change how much is.
  const upwards = parents.toReversed();
  const watched = framework.coverageFloor > 0 && covered.some((share) => share < 1);
  return {
    weights: Float64Array.from(nodes, (id) => weightOf(framework, id)),
    relative: Float64Array.from(nodes, (id) => relativeWeight(framework, id)),
    sums: parents
      .filter(({ span }) => span === SPANS.sum)
      .map(({ from, to }) => ({ from, to, total: totalOf(framework, nodes.slice(from, to)) })),
    scoreWith(weights) {
      for (const parent of upwards) {
        if (parent.span !== null) {
          if (parent.aboveZero && !isAboveZero(known, parent)) return NaN;
          known[parent.at] = exact(parent.span(known, weights, parent.from, parent.known));
        }
        if (watched) covered[parent.at] = exact(SPANS.mean(covered, weights, parent.from, parent.to));
      }
      return watched && of(covered, 0) < framework.coverageFloor ? NaN : of(known, 0);
    },
  };
}

/** Numbers the nodes that apply: the whole, then the children of each parent in turn. */
function layOut(
  framework: Framework,
  measures: ReadonlyMap<string, Measure>,
  { judgements }: Values,
): { nodes: string[]; parents: Parent[] } {
  const nodes = [WHOLE];
  const parents: Parent[] = [];
  // Below a node that a rater judged as a whole, only what is covered still matters.
  const below = new Set<number>();
  for (let number = 0; number < nodes.length; number++) {
    const id = nth(nodes, number);
    const measure = at(measures, id);
    const own = judgements.get(id);
    const isJudged = (own?.level ?? null) !== null;
    const children = childrenOf(framework, id).filter((child) => at(measures, child).bounds !== null);
    // What a value from elsewhere closes is as certain as that value, and what is unknown throughout is simply unknown.
    if (children.length === 0 || measure.known === null || (isJudged && own?.status === 'external')) continue;
    const withValue = children.filter((child) => at(measures, child).known !== null);
    const from = nodes.length;
    const isAside = isJudged || below.has(number);
    nodes.push(...withValue, ...children.filter((child) => at(measures, child).known === null));
    if (isAside) for (let child = from; child < nodes.length; child++) below.add(child);
    const rule = ruleAt(framework, id === WHOLE ? null : id);
    parents.push({
      at: number,
      from,
      known: from + withValue.length,
      to: nodes.length,
      span: isAside ? null : SPANS[rule],
      aboveZero: ABOVE_ZERO.has(rule),
    });
  }
  return { nodes, parents };
}

const coveredShare = ({ shares }: Measure): number => exact(shares.own + shares.external + (shares.projected ?? 0));

function isAboveZero(values: Float64Array, { from, known }: Parent): boolean {
  for (let i = from; i < known; i++) if (!(of(values, i) > 0)) return false;
  return true;
}

/** Not `nth`, which is asked for all sorts of things: an engine makes a load of one instruction of this one. */
const of = (values: Float64Array, i: number): number => values[i] ?? NaN;

const childrenOf = (framework: Framework, id: string): readonly string[] =>
  id === WHOLE ? framework.top : nodeOf(framework, id).children;

const weightOf = (framework: Framework, id: string): number => (id === WHOLE ? 1 : nodeOf(framework, id).weight);

const totalOf = (framework: Framework, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + weightOf(framework, id), 0);

function relativeWeight(framework: Framework, id: string): number {
  if (id === WHOLE) return 1;
  const { parent } = nodeOf(framework, id);
  return at(shapeOf(framework).share, id) * childrenOf(framework, parent ?? WHOLE).length;
}
