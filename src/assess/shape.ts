import { at } from '../model/at.js';
import type { Framework, FrameworkNode } from '../model/framework.js';
import { exact } from '../model/aggregate.js';
import { bandsAt, rangeAt } from '../model/range.js';
import type { BandTable, Range, Scale } from '../model/scale.js';
import { grouped } from '../model/grouped.js';

/** What follows from a framework's tree alone, whatever the study. */
export interface Shape {
  /** Every node, parents before children, in the order of the file. */
  readonly order: readonly FrameworkNode[];
  /** Ids of the leaves, in that order. */
  readonly leaves: readonly string[];
  /** Node id → the leaves at or under it. */
  readonly leavesUnder: ReadonlyMap<string, readonly string[]>;
  /** Concept → the leaves that touch it. */
  readonly leavesByConcept: ReadonlyMap<string, readonly string[]>;
  /** Node id → its weight as a share of its siblings', 0–1. */
  readonly share: ReadonlyMap<string, number>;
  /** Node id → its weight as a share of the whole, 0–1. */
  readonly wholeShare: ReadonlyMap<string, number>;
  /** Node id, or WHOLE → from where to where its scores run. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** Node id, or WHOLE → its bands, where it has any. */
  readonly bands: ReadonlyMap<string, BandTable>;
  /** Node id → the ladder it stands on. */
  readonly ladders: ReadonlyMap<string, Scale>;
}

/** Key of the whole framework in a map by node. */
export const WHOLE = '';

const shapes = new WeakMap<Framework, Shape>();

/** The shape of a framework; worked out once for each, since many studies are scored against the same one. */
export function shapeOf(framework: Framework): Shape {
  const known = shapes.get(framework) ?? makeShape(framework);
  shapes.set(framework, known);
  return known;
}

/** The node with this id: every id inside a framework leads to one, the loader saw to that. */
export function nodeOf(framework: Framework, id: string): FrameworkNode {
  const node = framework.nodes[id];
  if (!node) throw new Error(`the framework has no node "${id}", though one of its nodes refers to it`);
  return node;
}

function makeShape(framework: Framework): Shape {
  const order = inTreeOrder(framework);
  const leaves = order.filter((node) => node.children.length === 0);
  const { share, wholeShare } = sharesOf(framework, order);
  return {
    order,
    leaves: leaves.map((leaf) => leaf.id),
    leavesUnder: leavesUnder(order),
    leavesByConcept: grouped(leaves.flatMap((leaf) => leaf.concepts.map((concept) => [concept, leaf.id] as const))),
    share,
    wholeShare,
    ranges: new Map([
      [WHOLE, rangeAt(framework, null)],
      ...order.map(({ id }) => [id, rangeAt(framework, id)] as const),
    ]),
    bands: new Map(
      [null, ...order.map(({ id }) => id)].flatMap((id) => {
        const bands = bandsAt(framework, id);
        return bands === null ? [] : [[id ?? WHOLE, bands] as const];
      }),
    ),
    ladders: laddersOf(framework, order),
  };
}

/** Parents before children. */
function inTreeOrder(framework: Framework): FrameworkNode[] {
  const order: FrameworkNode[] = [];
  const visit = (id: string): void => {
    const node = nodeOf(framework, id);
    order.push(node);
    node.children.forEach(visit);
  };
  framework.top.forEach(visit);
  return order;
}

/** Children first, so that a parent finds the leaves of each of its children together. */
function leavesUnder(order: readonly FrameworkNode[]): Map<string, readonly string[]> {
  const under = new Map<string, readonly string[]>();
  for (const { id, children } of order.toReversed())
    under.set(id, children.length === 0 ? [id] : children.flatMap((child) => at(under, child)));
  return under;
}

/** Parents first, so that a node finds the ladder of its branch at the node above it. */
function laddersOf({ scale }: Framework, order: readonly FrameworkNode[]): Map<string, Scale> {
  const ladders = new Map<string, Scale>();
  for (const node of order)
    ladders.set(node.id, node.scale ?? (node.parent === null ? scale : at(ladders, node.parent)));
  return ladders;
}

function sharesOf(framework: Framework, order: readonly FrameworkNode[]) {
  const share = new Map<string, number>();
  const wholeShare = new Map<string, number>();
  const visit = (siblings: readonly string[], above: number): void => {
    const total = siblings.reduce((sum, sibling) => sum + nodeOf(framework, sibling).weight, 0);
    for (const { id, weight } of siblings.map((sibling) => nodeOf(framework, sibling))) {
      share.set(id, exact(weight / total));
      wholeShare.set(id, exact((above * weight) / total));
    }
  };
  visit(framework.top, 1);
  for (const { id, children } of order) visit(children, at(wholeShare, id));
  return { share, wholeShare };
}
