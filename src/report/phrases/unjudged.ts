import { at } from '../../model/at.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import type { Result } from '../../model/assessment/result.js';
import type { ScoreContext } from '../context.js';
import { hasOwnValue, isFloored, isLeaf } from './values.js';

/** A rating whose value lies beyond the scale and was kept. */
export interface Waived {
  readonly node: NodeResult;
  readonly rating: RatingResult & { readonly outOfScale: NonNullable<RatingResult['outOfScale']> };
}

/** Leaves counted at the worst level because nothing is known of them; not those that a value above them stands for. */
export const flooredLeaves = (c: ScoreContext): NodeResult[] =>
  c.assessment.nodes.filter((node) => isLeaf(node) && isFloored(node) && !isStoodFor(node, c));

/** Whether a value of a node above stands for this one: nothing is made of what is known or unknown of it. */
export function isStoodFor(node: NodeResult, c: ScoreContext): boolean {
  const seen = new Set<string>();
  for (let id = node.parent; id !== null && !seen.has(id);) {
    seen.add(id);
    const above = c.nodes.get(id);
    if (above && hasOwnValue(above)) return true;
    id = above?.parent ?? null;
  }
  return false;
}

/** Branches whose own value stands for all that is below them. */
export const wholesOf = (c: ScoreContext): NodeResult[] =>
  c.assessment.nodes.filter((node) => !isLeaf(node) && hasOwnValue(node) && !isStoodFor(node, c));

/** Every counted value that lies beyond its scale and was kept all the same. */
export const waived = (c: ScoreContext): Waived[] =>
  c.assessment.nodes.flatMap((node) =>
    node.ratings.flatMap((rating) => {
      const { outOfScale } = rating;
      return outOfScale === null || !rating.counted ? [] : [{ node, rating: { ...rating, outOfScale } }];
    }),
  );

/** The nodes without a value that keep a parent, or the whole, from having a score: leaves, or what does not apply at all. */
export function inTheWay({ trouble }: Result, c: ScoreContext): NodeResult[] {
  if (trouble === null || trouble.kind === 'undefined') return [];
  return nodesOf(trouble.children, c).flatMap((node) => {
    if (isLeaf(node) || node.status === 'not-applicable' || node.trouble?.kind === 'undefined') return [node];
    return node.trouble === null ? unknownLeaves(node, c) : inTheWay(node, c);
  });
}

const unknownLeaves = (node: NodeResult, c: ScoreContext): NodeResult[] =>
  nodesOf(node.children, c).flatMap((child) =>
    isLeaf(child) ? (child.known === null ? [child] : []) : unknownLeaves(child, c),
  );

const nodesOf = (ids: readonly string[], c: ScoreContext): NodeResult[] => ids.map((id) => at(c.nodes, id));

/** The top nodes of the tree. */
export const topNodes = (c: ScoreContext): NodeResult[] => c.assessment.nodes.filter(({ parent }) => parent === null);
