import { at } from '../model/at.js';
import type { NodeResult } from '../model/assessment/nodes.js';

/**
 * Nodes that are not listed, each with the branch that stands for it: one that was judged as a whole, as where the result of
 * an aspect or domain is taken over from elsewhere, and below which nothing was rated, found or even looked for. Node id →
 * id of the branch.
 */
export function closedBranches(nodes: readonly NodeResult[]): ReadonlyMap<string, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const childrenOf = ({ children }: NodeResult) => children.map((id) => at(byId, id));
  const silent = new Set<string>();
  // The tree stands in its order, so from the end on every node comes after its children.
  for (const node of [...nodes].reverse())
    if (nothingSaidOf(node) && node.children.every((id) => silent.has(id))) silent.add(node.id);
  const closed = new Map<string, string>();
  for (const node of nodes) {
    const above = closed.get(node.id);
    const stands =
      above ?? (node.status === 'external' && node.children.every((id) => silent.has(id)) ? node.id : undefined);
    if (stands !== undefined) for (const child of childrenOf(node)) closed.set(child.id, stands);
  }
  return closed;
}

const nothingSaidOf = ({ ratings, evidence, sought, projection }: NodeResult): boolean =>
  ratings.length === 0 && evidence.length === 0 && !sought && !projection;
