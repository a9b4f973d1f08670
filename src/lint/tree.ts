import type { Framework, FrameworkNode } from '../model/framework.js';
import type { Path } from '../model/places.js';

export const leavesOf = (framework: Framework): FrameworkNode[] =>
  Object.values(framework.nodes).filter((node) => node.children.length === 0);

export const parentsOf = (framework: Framework): FrameworkNode[] =>
  Object.values(framework.nodes).filter((node) => node.children.length > 0);

/** The nodes of these ids, as children or top nodes are listed. */
export const nodesOf = (framework: Framework, ids: readonly string[]): FrameworkNode[] =>
  ids.flatMap((id) => framework.nodes[id] ?? []);

/** Where a node stands in its file: `nodes/organization/nodes/staffing`. The resolved framework is flat, its file is a tree. */
export function nodePath(framework: Framework, node: FrameworkNode): Path {
  const parent = node.parent === null ? undefined : framework.nodes[node.parent];
  return [...(parent ? nodePath(framework, parent) : []), 'nodes', node.id];
}
