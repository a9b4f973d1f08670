import type { Candidate } from '../../model/assessment/factors.js';
import { entryOf } from '../../model/entry.js';
import type { Framework } from '../../model/framework.js';
import { byBytes } from '../../model/order.js';
import { betterBy } from '../../model/scale.js';
import type { Study } from '../../model/study.js';
import { byConcept } from '../byConcept.js';
import type { Measured } from '../nodes/index.js';
import { nodeOf } from '../shape.js';
import type { FactorWithoutRemedies } from './index.js';

/**
 * Inhibiting factors to look for: a weak leaf touches their main concept, and nothing shows or denies them yet.
 * A suggestion for the next visit, so unranked and outside every judgement.
 */
export function candidateFactors(
  study: Study,
  framework: Framework,
  judged: Measured,
  present: readonly FactorWithoutRemedies[],
): Candidate[] {
  const settled = new Set(present.map((f) => f.id));
  for (const item of study.evidence.values()) {
    if (item.state === 'accepted') for (const id of item.denies) settled.add(id);
  }
  const { inhibitors } = byConcept(framework);
  const because = new Map<string, string[]>();
  for (const [leaf, level] of judged.levels) {
    if (betterBy(framework.scale, level, framework.weakBelow) >= 0) continue;
    for (const concept of nodeOf(framework, leaf).concepts) {
      for (const id of inhibitors.get(concept) ?? []) {
        if (!settled.has(id)) because.set(id, [...(because.get(id) ?? []), leaf]);
      }
    }
  }
  return [...because]
    .sort(([a], [b]) => byBytes(a, b))
    .map(([id, leaves]) => ({
      id,
      title: entryOf(framework.catalogue.factors, id)?.title ?? { en: id },
      because: leaves,
    }));
}
