import type { Ladder, NodeResult } from '../../model/assessment/nodes.js';
import type { ScoreContext } from '../context.js';
import { inWords } from '../context.js';
import { isLeaf, ladderOf } from './values.js';

/** The indicators that stand on ladders of the same wording. */
export interface LadderGroup {
  readonly ladder: Ladder;
  readonly leaves: readonly NodeResult[];
  /** The branches that begin such a ladder; none for what stands on the framework's scale. */
  readonly titles: readonly string[];
}

/**
 * The ladders that indicators stand on, in the order of the framework: one, unless branches have their own. Those that are
 * `alike` stand together.
 */
export function ladderGroups(c: ScoreContext, alike: (ladder: Ladder) => unknown = whole): LadderGroup[] {
  const { nodes, framework } = c.assessment;
  const groups = new Map<string, LadderGroup>();
  for (const leaf of nodes.filter(isLeaf)) {
    const ladder = ladderOf(leaf, c);
    const key = JSON.stringify(alike(ladder));
    const found = groups.get(key) ?? { ladder, leaves: [], titles: [] };
    const branch = branchOf(leaf, c);
    const titles = branch === null || found.titles.includes(branch) ? found.titles : [...found.titles, branch];
    groups.set(key, { ...found, leaves: [...found.leaves, leaf], titles });
  }
  return groups.size === 0 ? [{ ladder: framework, leaves: [], titles: [] }] : [...groups.values()];
}

const whole = ({ levels, cumulative, fractional }: Ladder): unknown => [levels, cumulative, fractional];

/** Ladders whose levels are called the same, whatever they mean. */
export const sameLabels = ({ levels }: Ladder): unknown => levels.map(({ value, label }) => [value, label]);

/** The title of the branch above a leaf that begins its ladder; null where that is the framework's scale. */
function branchOf(leaf: NodeResult, c: ScoreContext): string | null {
  let at: NodeResult | undefined = leaf;
  while (at && !at.ladder) at = at.parent === null ? undefined : c.nodes.get(at.parent);
  return at ? inWords(at.title, c.lang) : null;
}
