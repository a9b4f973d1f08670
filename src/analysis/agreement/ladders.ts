import type { Comparison, ComparedScale } from '../../model/agreement/index.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import { ladderAt } from '../../model/range.js';
import type { Scale } from '../../model/scale.js';

/** The leaves that stand on ladders with the same levels: only among these can one level be set against another. */
export interface LadderLeaves {
  readonly scale: ComparedScale;
  readonly branches: Comparison['branches'];
  readonly leaves: readonly FrameworkNode[];
}

/**
 * The leaves of a framework by the levels of their ladders, in the order of the framework. Levels are ordered and no more than
 * that, unless values between them may be given: then they are measured. `branches` are named only where there are several.
 */
export function laddersOf(framework: Framework): LadderLeaves[] {
  const found = new Map<string, { ladder: Scale; leaves: FrameworkNode[]; branches: Map<string, FrameworkNode> }>();
  for (const leaf of Object.values(framework.nodes).filter(({ children }) => children.length === 0)) {
    const ladder = ladderAt(framework, leaf.id);
    const key = JSON.stringify([ladder.fractional, ladder.levels.map(({ value, label }) => [value, label])]);
    const group = found.get(key) ?? { ladder, leaves: [], branches: new Map<string, FrameworkNode>() };
    found.set(key, group);
    group.leaves.push(leaf);
    const branch = branchOf(framework, leaf);
    if (branch) group.branches.set(branch.id, branch);
  }
  const several = found.size > 1;
  return [...found.values()].map(({ ladder, leaves, branches }) => ({
    scale: scaleOf(ladder),
    branches: several ? [...branches.values()].map(({ id, title }) => ({ node: id, title })) : [],
    leaves,
  }));
}

const scaleOf = ({ fractional, levels }: Scale): ComparedScale => ({
  type: fractional ? 'interval' : 'ordinal',
  given: true,
  categories: levels.map(({ value, label }) => ({ value, label })).sort((a, b) => a.value - b.value),
});

/** The branch that begins the ladder of a leaf; null where that is the framework's scale. */
function branchOf({ nodes }: Framework, leaf: FrameworkNode): FrameworkNode | null {
  let at: FrameworkNode | undefined = leaf;
  while (at && !at.scale) at = at.parent === null ? undefined : nodes[at.parent];
  return at ?? null;
}
