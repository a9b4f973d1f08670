import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import { holding, type Range } from '../../model/scale.js';
import { exact } from '../../model/aggregate.js';
import type { Projections } from '../project/index.js';
import { nodeOf, shapeOf, WHOLE } from '../shape.js';
import { leafMeasure, NO_SHARES, NOTHING, projectedMeasure, type Measure, type Part } from './measure.js';
import { parentMeasure } from './parent.js';
import type { Verdict } from './verdict.js';

/** What a score is made of: what raters said of nodes, and what is projected on leaves of which they said nothing. */
export interface Values {
  readonly judgements: ReadonlyMap<string, Verdict>;
  readonly projections: Projections | null;
}

/** The same, to be looked up by node. */
interface Lookup {
  readonly judgements: Pick<Values['judgements'], 'get'>;
  readonly projections: Projections | null;
}

/** Values, and every node as they make it. */
export type Grown = Values & { readonly tree: Tree };

/** A node by the study's own judgements alone, and as it is shown: with what is projected where they do not suffice. */
interface Measured {
  readonly judged: Measure;
  readonly shown: Measure;
}

/** Node id → the node measured; the whole under the key `WHOLE`. */
export type Tree = ReadonlyMap<string, Measured>;

/**
 * Measures every node from its leaves upwards.
 *
 * Weights are renormalised over what is known, so the score itself says nothing of what is missing: shares and
 * bounds do. They are those of the leaves, all the way up. A level given to an inner node wins over its children, but
 * adds no coverage: the children stay as unknown as they were. A value taken over from elsewhere closes what is below, and
 * an inner node that does not apply takes all below along. A parent that its own evidence suffices for is judged by that
 * alone: nothing projected moves it.
 */
export function measureTree(framework: Framework, values: Values): Tree {
  const tree = new Map<string, Measured>();
  const measure = (id: string, closed: boolean): Measured => {
    const inside = closesBelow(values, id, closed);
    const measured = node(framework, values, id, closed, (child) => measure(child, inside));
    tree.set(id, measured);
    return measured;
  };
  tree.set(
    WHOLE,
    parent(framework, values, WHOLE, (id) => measure(id, false)),
  );
  return tree;
}

/** The score of the whole if some nodes had other levels; null where nothing is known. Only what lies above them changes. */
export const wholeWith = (framework: Framework, values: Grown, raised: ReadonlyMap<string, number>): number | null =>
  measureWith(framework, values, raised).known;

/** The same, with what makes it. */
export function measureWith(framework: Framework, values: Grown, raised: ReadonlyMap<string, number>): Measure {
  const touched = withAllAbove(framework, raised.keys());
  const measure = (id: string): Measured => {
    const level = raised.get(id);
    const before = at(values.tree, id);
    if (level !== undefined) return same({ ...before.shown, known: level, floored: false, trouble: null });
    return touched.has(id) ? parent(framework, values, id, measure) : before;
  };
  return parent(framework, values, WHOLE, measure).shown;
}

/**
 * The whole if some nodes were judged otherwise, as `measureTree` has it with these verdicts in place of theirs. Only what lies above
 * them is measured anew, and what lies below where a value from elsewhere closes it, or no longer does: that is asked for each
 * indicator and each item of evidence in turn.
 */
export function wholeAfter(
  framework: Framework,
  { judgements, projections, tree }: Grown,
  changed: ReadonlyMap<string, Verdict>,
): Measure {
  const touched = withAllAbove(framework, changed.keys());
  const before: Lookup = { judgements, projections };
  const after: Lookup = { judgements: { get: (id) => changed.get(id) ?? judgements.get(id) }, projections };
  const measure = (id: string, closed: boolean, wasClosed: boolean): Measured => {
    if (closed === wasClosed && !touched.has(id)) return at(tree, id);
    const [inside, wasInside] = [closesBelow(after, id, closed), closesBelow(before, id, wasClosed)];
    return node(framework, after, id, closed, (child) => measure(child, inside, wasInside));
  };
  return parent(framework, after, WHOLE, (id) => measure(id, false, false)).shown;
}

/** Nodes, and every node above them. */
function withAllAbove(framework: Framework, ids: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of ids)
    for (let above: string | null = id; above !== null; above = nodeOf(framework, above).parent) found.add(above);
  return found;
}

/** Whether a value taken over from elsewhere stands for what lies below a node: its own, or one above it. */
const closesBelow = ({ judgements }: Lookup, id: string, closed: boolean): boolean =>
  closed || judgements.get(id)?.status === 'external';

/** `measure`: measures a child. */
function node(
  framework: Framework,
  values: Lookup,
  id: string,
  closed: boolean,
  measure: (child: string) => Measured,
): Measured {
  const isLeaf = nodeOf(framework, id).children.length === 0;
  return isLeaf ? leaf(framework, values, id, closed) : parent(framework, values, id, measure);
}

function leaf(framework: Framework, { judgements, projections }: Lookup, id: string, closed: boolean): Measured {
  const judged = leafMeasure(framework, judgements.get(id), closed);
  const projection = projections?.get(id);
  return projection ? { judged, shown: projectedMeasure(framework, projection) } : same(judged);
}

/** `measure`: measures a child. */
function parent(
  framework: Framework,
  { judgements, projections }: Lookup,
  id: string,
  measure: (child: string) => Measured,
): Measured {
  const own = judgements.get(id);
  const children = id === WHOLE ? framework.top : nodeOf(framework, id).children;
  const parts = children.map((child) => ({
    id: child,
    weight: nodeOf(framework, child).weight,
    measured: measure(child),
  }));
  if (own?.status === 'not-applicable') return same(NOTHING);
  const made = (which: keyof Measured): Measure => {
    const below = parts.map(({ id: child, weight, measured }): Part => ({
      id: child,
      weight,
      measure: measured[which],
    }));
    return withOwnValue(parentMeasure(framework, id, below), at(shapeOf(framework).ranges, id), own);
  };
  const judged = made('judged');
  return projections === null || suffices(framework, judged) ? same(judged) : { judged, shown: made('shown') };
}

const same = (measure: Measure): Measured => ({ judged: measure, shown: measure });

/** Whether a parent can be judged by its own evidence, without taking anything unknown for the worst. */
function suffices({ coverageFloor, missing }: Framework, { known, shares, trouble }: Measure): boolean {
  const coverage = exact(shares.own + shares.external);
  if (known === null || trouble !== null || coverage === 0 || coverage < coverageFloor) return false;
  const isUnknownFloored = missing.sought === 'floor' || missing.unsought === 'floor';
  return !isUnknownFloored || shares.none + shares.rejected === 0;
}

/** A node with what a rater said of it as a whole. */
function withOwnValue(children: Measure, range: Range, own: Verdict | undefined): Measure {
  const level = own?.level ?? null;
  if (level === null) return children;
  const isAssumed = own?.status === 'assumed';
  const made: Measure = { ...children, known: level, bounds: [level, level], floored: false, trouble: null };
  if (own?.status === 'external') return { ...made, shares: { ...NO_SHARES, external: 1 } };
  // Where nothing below applies, the value itself is all there is; an assumed one is as good as unknown.
  if (children.bounds === null)
    return isAssumed
      ? { ...made, bounds: holding(range, [range.worst, range.best], level), shares: { ...NO_SHARES, assumed: 1 } }
      : { ...made, shares: { ...NO_SHARES, own: 1 } };
  const bounds = holding(range, children.bounds, level);
  if (!isAssumed) return { ...made, bounds };
  const { none, assumed, ...shares } = children.shares;
  return { ...made, bounds, shares: { ...shares, assumed: exact(assumed + none), none: 0 } };
}
