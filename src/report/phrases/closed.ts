import type { NodeResult } from '../../model/assessment/nodes.js';
import type { ScoreContext } from '../context.js';
import { isLeaf } from './values.js';

/** Nodes in the framework's order, without those that the branch above them stands for. */
export const listedNodes = (c: ScoreContext): NodeResult[] => c.assessment.nodes.filter(({ id }) => !c.closed.has(id));

/** `judged as a whole; its 10 indicators are not listed`; null where the node stands for no others. */
export function closedText(node: NodeResult, c: ScoreContext): string | null {
  const count = c.assessment.nodes.filter((other) => c.closed.get(other.id) === node.id && isLeaf(other)).length;
  return count === 0 ? null : c.t.score.closed(c.t.nouns.indicators(count));
}
