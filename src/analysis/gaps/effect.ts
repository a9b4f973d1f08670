import { exact } from '../../model/aggregate.js';
import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import { largest } from '../../model/lists.js';
import type { Leaves } from '../../assess/nodes/leaves.js';
import type { Measure } from '../../assess/nodes/measure.js';
import { measureTree, wholeAfter } from '../../assess/nodes/tree.js';
import { shapeOf, WHOLE } from '../../assess/shape.js';
import { oneLevel } from '../oneLevel.js';

/** What is at stake at a leaf, by the formulas of the score itself; null where the whole has no bounds, or no score, to compare. */
export type Effect = (leaf: string) => number | null;

/**
 * Of an unknown leaf: by how much the bounds of the whole draw closer if it is found out, whatever comes out, at the worst or at
 * the best end of its scale. Of a known one: how far the score moves if its level was wrong by one, in the direction that moves
 * it more.
 */
export function effectsOf(framework: Framework, leaves: Leaves): Effect {
  const grown = { ...leaves, tree: measureTree(framework, leaves) };
  const whole = (leaf: string, level: number): Measure => {
    const { sought } = at(leaves.judgements, leaf);
    return wholeAfter(framework, grown, new Map([[leaf, { status: 'scored', level, sought }]]));
  };
  const now = at(grown.tree, WHOLE).shown;
  return (leaf) => {
    const range = at(shapeOf(framework).ranges, leaf);
    const level = leaves.levels.get(leaf);
    if (level === undefined) {
      const before = widthOf(now);
      const after = [range.worst, range.best].flatMap((end) => widthOf(whole(leaf, end)) ?? []);
      return before === null || after.length === 0 ? null : exact(Math.max(0, before - largest(after)));
    }
    const { known } = now;
    if (known === null) return null;
    const moved = (['worst', 'best'] as const).flatMap((end) => {
      const shifted = oneLevel(range, level, end);
      const score = shifted === null ? null : whole(leaf, shifted).known;
      return score === null ? [] : [Math.abs(score - known)];
    });
    return moved.length === 0 ? null : exact(largest(moved));
  };
}

const widthOf = ({ bounds }: Measure): number | null => (bounds === null ? null : Math.abs(bounds[1] - bounds[0]));
