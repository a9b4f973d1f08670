import { exact } from '../../model/aggregate.js';
import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import { largest } from '../../model/lists.js';
import type { Leaves } from '../../assess/nodes/leaves.js';
import type { Measure } from '../../assess/nodes/measure.js';
import { measureTree } from '../../assess/nodes/tree.js';
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
  const whole = (leaf: string, level: number): Measure => {
    const judgements = new Map(leaves.judgements).set(leaf, {
      ...at(leaves.judgements, leaf),
      status: 'scored',
      level,
    });
    return at(measureTree(framework, { ...leaves, judgements }), WHOLE).shown;
  };
  const now = at(measureTree(framework, leaves), WHOLE).shown;
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
