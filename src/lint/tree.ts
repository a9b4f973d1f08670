import type { Framework, FrameworkNode } from '../model/framework.js';

export const leavesOf = (framework: Framework): FrameworkNode[] =>
  Object.values(framework.nodes).filter((node) => node.children.length === 0);

export const parentsOf = (framework: Framework): FrameworkNode[] =>
  Object.values(framework.nodes).filter((node) => node.children.length > 0);

/** The nodes of these ids, as children or top nodes are listed. */
export const nodesOf = (framework: Framework, ids: readonly string[]): FrameworkNode[] =>
  ids.flatMap((id) => framework.nodes[id] ?? []);
