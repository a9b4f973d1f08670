import { at } from '../../model/at.js';
import { ABOVE_ZERO, exact } from '../../model/aggregate.js';
import type { Aggregate, Framework } from '../../model/framework.js';
import { append } from '../../model/lists.js';
import { ruleAt } from '../../model/range.js';
import type { Measure, Part } from '../../assess/nodes/measure.js';
import { measureTree, type Tree, type Values } from '../../assess/nodes/tree.js';
import { nodeOf, shapeOf, WHOLE } from '../../assess/shape.js';
import { nth } from '../../model/nth.js';
import { columnRule } from './columns.js';

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
  /** The scores of the whole by so many weightings at once, NaN where there is none: one row of weights for each node. */
  readonly scoresWith: (weights: Float64Array) => Float64Array;
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
  readonly rule: Aggregate | null;
}

/**
 * Lays out the tree of a study that has a score. Levels stay what they are; weights are for the caller to change. `width`:
 * how many weightings to score at once.
 */
export function compile(framework: Framework, values: Values, width: number): CompiledTree {
  const tree = measureTree(framework, values);
  const { nodes, parents } = layOut(framework, tree, values);
  const upwards = parents.toReversed().map((parent) => ({ ...parent, make: parent.rule && columnRule(parent.rule) }));
  const mean = columnRule('mean');
  const known = rows(nodes, width, (measure) => measure.known ?? NaN);
  const covered = rows(nodes, width, coveredShare);
  // Where all is covered, weights cannot change how much is.
  const watched = framework.coverageFloor > 0 && covered.some((share) => share < 1);
  return {
    weights: Float64Array.from(nodes, ({ id }) => weightOf(framework, id)),
    relative: Float64Array.from(nodes, ({ id }) => relativeWeight(framework, id)),
    sums: parents
      .filter(({ rule }) => rule === 'sum')
      .map(({ from, to }) => ({ from, to, total: totalOf(framework, nodes.slice(from, to)) })),
    scoresWith(weights) {
      for (const { at: into, from, known: to, to: all, rule, make } of upwards) {
        make?.({ values: known, weights, width }, from, to, into);
        if (rule !== null && ABOVE_ZERO.has(rule)) dropUndefined(known, width, from, to, into);
        if (watched) mean({ values: covered, weights, width }, from, all, into);
      }
      const scores = known.slice(0, width);
      if (!watched) return scores;
      return scores.map((score, i) => (nth(covered, i) < framework.coverageFloor ? NaN : score));
    },
  };
}

/** A row for each node, all its columns alike. */
function rows(nodes: readonly Placed[], width: number, value: (measure: Measure) => number): Float64Array {
  const filled = new Float64Array(nodes.length * width);
  for (const [row, { measure }] of nodes.entries()) filled.fill(value(measure), row * width, (row + 1) * width);
  return filled;
}

/** A mean of ratios is not defined where one of the children is zero or below. */
function dropUndefined(values: Float64Array, width: number, from: number, to: number, into: number): void {
  for (let i = 0; i < width; i++)
    for (let row = from; row < to; row++) if (!(nth(values, row * width + i) > 0)) values[into * width + i] = NaN;
}

/** A node as it went into its parent, which need not be as it is shown: what is projected may count in one and not in the other. */
type Placed = Pick<Part, 'id' | 'measure'>;

/** Numbers the nodes that apply: the whole, then the children of each parent in turn. */
function layOut(
  framework: Framework,
  tree: Tree,
  { judgements }: Values,
): { readonly nodes: readonly Placed[]; readonly parents: readonly Parent[] } {
  const nodes: Placed[] = [{ id: WHOLE, measure: at(tree, WHOLE).shown }];
  const parents: Parent[] = [];
  // Below a node that a rater judged as a whole, only what is covered still matters.
  const below = new Set<number>();
  for (let number = 0; number < nodes.length; number++) {
    const { id, measure } = nth(nodes, number);
    const own = judgements.get(id);
    const isJudged = (own?.level ?? null) !== null;
    const children = (measure.made?.parts ?? []).filter((child) => child.measure.bounds !== null);
    // What a value from elsewhere closes is as certain as that value, and what is unknown throughout is simply unknown.
    if (children.length === 0 || measure.known === null || (isJudged && own?.status === 'external')) continue;
    const from = nodes.length;
    const isAside = isJudged || below.has(number);
    append(
      nodes,
      children.filter((child) => child.measure.known !== null),
    );
    const known = nodes.length;
    append(
      nodes,
      children.filter((child) => child.measure.known === null),
    );
    if (isAside) for (let child = from; child < nodes.length; child++) below.add(child);
    const rule = ruleAt(framework, id === WHOLE ? null : id);
    parents.push({ at: number, from, known, to: nodes.length, rule: isAside ? null : rule });
  }
  return { nodes, parents };
}

const coveredShare = ({ shares }: Measure): number => exact(shares.own + shares.external + (shares.projected ?? 0));

const weightOf = (framework: Framework, id: string): number => (id === WHOLE ? 1 : nodeOf(framework, id).weight);

const totalOf = (framework: Framework, nodes: readonly Placed[]): number =>
  nodes.reduce((sum, { id }) => sum + weightOf(framework, id), 0);

/** In units of the mean weight of the node and its siblings. */
function relativeWeight(framework: Framework, id: string): number {
  if (id === WHOLE) return 1;
  const { parent } = nodeOf(framework, id);
  const siblings = parent === null ? framework.top : nodeOf(framework, parent).children;
  return at(shapeOf(framework).share, id) * siblings.length;
}
