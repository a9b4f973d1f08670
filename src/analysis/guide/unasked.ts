import { at, entry } from '../../model/at.js';
import { askedOf, type Framework } from '../../model/framework.js';
import type { Gap } from '../../model/gaps.js';
import type { Informant } from '../../model/guide.js';
import { isSpeaking, type Study } from '../../model/study.js';

/**
 * Who was heard, and what among the gaps they have said nothing of: what anybody may be asked, and what the framework wants to hear
 * from their group. Those who have spoken to everything are left out.
 */
export function unaskedOf(study: Study, framework: Framework, gaps: readonly Gap[]): Informant[] {
  const spoken = spokenOf(study, framework);
  return [...study.sources.values()]
    .filter(({ kind }) => isSpeaking(kind))
    .map(({ id, role = null, group = null }) => ({
      id,
      role,
      group,
      nodes: gaps
        .map(({ node }) => node)
        .filter((node) => concerns(framework, node, group) && spoken.get(id)?.has(node) !== true),
    }))
    .filter(({ nodes }) => nodes.length > 0);
}

function concerns({ nodes }: Framework, id: string, group: string | null): boolean {
  const { ask, needs } = entry(nodes, id);
  return ask.flatMap((question) => askedOf(question, needs)).some((whose) => whose === null || whose === group);
}

/** Source → the nodes that some rater judged by what it said. */
function spokenOf({ raters, evidence }: Study, { id }: Framework): Map<string, Set<string>> {
  const spoken = new Map<string, Set<string>>();
  for (const { ratings } of raters)
    for (const [node, rating] of ratings.get(id) ?? [])
      for (const item of rating.evidence.keys()) {
        const { source } = at(evidence, item);
        const nodes = spoken.get(source) ?? new Set();
        spoken.set(source, nodes.add(node));
      }
  return spoken;
}
