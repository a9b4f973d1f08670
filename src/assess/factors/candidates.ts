import type { Candidate } from '../../model/assessment.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { Judged } from '../nodes/index.js';
import type { FactorWithoutRemedies } from './index.js';

/**
 * Inhibiting factors to look for: a weak leaf touches their main concept, and nothing shows or denies them yet.
 * A suggestion for the next visit, so unranked and outside every judgement.
 */
export function candidateFactors(
  study: Study,
  framework: Framework,
  judged: Judged,
  present: readonly FactorWithoutRemedies[],
): Candidate[] {
  const settled = new Set(present.map((f) => f.id));
  for (const item of study.evidence.values()) {
    if (item.state === 'accepted') for (const id of item.denies) settled.add(id);
  }
  const weak = [...judged.levels].filter(([, level]) => level < framework.weakBelow).map(([id]) => id);
  const candidates: Candidate[] = [];
  for (const [id, factor] of Object.entries(framework.catalogue.factors)) {
    if (factor.polarity !== 'inhibiting' || settled.has(id)) continue;
    const main = factor.concepts[0];
    const because = weak.filter((leaf) => main !== undefined && framework.nodes[leaf]?.concepts.includes(main));
    if (because.length > 0) candidates.push({ id, title: factor.title, because });
  }
  return candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
}
