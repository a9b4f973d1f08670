import type { Framework } from '../../model/framework.js';
import { betterBy, stepUp } from '../../model/scale.js';
import { exact } from '../../model/aggregate.js';
import type { Measured } from '../nodes/index.js';
import { wholeWith } from '../nodes/tree.js';

/**
 * What the whole would gain if the leaves a remedy touches rose one level each, in units of the scale. An unknown
 * leaf cannot rise; null where no leaf with a level is touched. Reaches overlap: they are not to be added up.
 */
export function reachOf(framework: Framework, judged: Measured, leaves: readonly string[]): number | null {
  const raised = new Map<string, number>();
  for (const id of leaves) {
    const level = judged.levels.get(id);
    if (level !== undefined) raised.set(id, stepUp(framework.scale, level));
  }
  if (raised.size === 0 || judged.whole.known === null) return null;
  const whole = wholeWith(framework, judged, raised);
  return whole === null ? null : exact(betterBy(framework.scale, whole, judged.whole.known));
}
