import type { Framework } from '../model/framework.js';

/** Ids of the remedies that a node of these frameworks names as its next step. */
export function nextStepsOf(frameworks: readonly Framework[]): ReadonlySet<string> {
  const nodes = frameworks.flatMap((framework) => Object.values(framework.nodes));
  return new Set(nodes.flatMap((node) => Object.values(node.remedies).flat()));
}
