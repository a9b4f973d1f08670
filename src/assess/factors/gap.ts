import type { Framework } from '../../model/framework.js';
import type { Measured } from '../nodes/index.js';
import { gapTo } from '../../model/scale.js';
import { shapeOf } from '../shape.js';

/** Leaves that share a concept with any of these, in the order of the framework; not those that do not apply. */
export function leavesOfConcepts(framework: Framework, judged: Measured, concepts: Iterable<string>): string[] {
  const { leaves, leavesByConcept } = shapeOf(framework);
  const found = new Set<string>();
  for (const concept of concepts) {
    for (const leaf of leavesByConcept.get(concept) ?? []) {
      if (judged.judgements.get(leaf)?.status !== 'not-applicable') found.add(leaf);
    }
  }
  return found.size < 2 ? [...found] : leaves.filter((leaf) => found.has(leaf));
}

/** Gap to the target summed over leaves, in levels: [least, most]. */
export function gapOver(framework: Framework, judged: Measured, leaves: readonly string[]): [number, number] {
  const { scale, target } = framework;
  let least = 0;
  let most = 0;
  for (const id of leaves) {
    const gap = gapTo(scale, target, judged.levels.get(id) ?? null);
    least += gap[0];
    most += gap[1];
  }
  return [least, most];
}
