import { at } from '../../model/at.js';
import type { FactorBasis, FactorResult } from '../../model/assessment/factors.js';
import { entryOf } from '../../model/entry.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';

/** A factor of this study: the catalogue's entry with the study's own fields laid over it, before it is ranked. */
export type PresentFactor = Omit<FactorResult, 'rank' | 'root' | 'circle' | 'affects' | 'remedies'>;

/**
 * The factors that are present: shown by an accepted item, or listed by a source. One that items only deny is not.
 * In order of id, so that the order of the files says nothing.
 */
export function presentFactors(study: Study, framework: Framework): Map<string, PresentFactor> {
  const shows = itemsBy(study, (item) => item.shows);
  const denies = itemsBy(study, (item) => item.denies);
  const present = new Map<string, PresentFactor>();
  for (const id of [...new Set([...shows.keys(), ...study.factors.keys()])].sort()) {
    const own = study.factors.get(id);
    const listed = entryOf(framework.catalogue.factors, id);
    const basis = basisOf(shows.has(id), denies.has(id), (own?.statedBy.length ?? 0) > 0);
    if (basis === null) continue;
    const evidence = shows.get(id) ?? [];
    present.set(id, {
      id,
      title: own?.title ?? listed?.title ?? { en: id },
      text: own?.text ?? listed?.text ?? null,
      general: own?.text === undefined && listed?.text !== undefined,
      polarity: own?.polarity ?? listed?.polarity ?? 'inhibiting',
      locus: own?.locus ?? listed?.locus ?? 'internal',
      concepts: own?.concepts ?? listed?.concepts ?? [],
      basis,
      evidence,
      against: denies.get(id) ?? [],
      sources: independentSources(study, evidence),
      statedBy: own?.statedBy ?? [],
      at: own?.at ?? null,
      leadsTo: own ? [...own.leadsTo].map(([effect, why]) => ({ factor: effect, evidence: why })) : [],
      source: listed?.source ?? null,
      place: own?.place ?? null,
    });
  }
  for (const [id, factor] of present) {
    const leadsTo = factor.leadsTo.filter((link) => present.has(link.factor));
    if (leadsTo.length < factor.leadsTo.length) present.set(id, { ...factor, leadsTo });
  }
  return present;
}

function basisOf(shown: boolean, denied: boolean, stated: boolean): FactorBasis | null {
  if (shown) return denied ? 'contested' : 'evidenced';
  // A source lists it and no item shows it: an item that denies it makes that no stronger.
  return stated ? 'stated' : null;
}

/** Factor id → accepted items that name it, in the order of the file. */
function itemsBy(
  study: Study,
  pick: (item: { shows: readonly string[]; denies: readonly string[] }) => readonly string[],
) {
  const items = new Map<string, string[]>();
  for (const item of study.evidence.values()) {
    if (item.state !== 'accepted') continue;
    for (const factor of pick(item)) {
      const known = items.get(factor);
      if (known) known.push(item.id);
      else items.set(factor, [item.id]);
    }
  }
  return items;
}

function independentSources(study: Study, evidence: readonly string[]): string[] {
  const sources = new Set(evidence.map((id) => at(study.evidence, id).source));
  return [...sources].filter((id) => study.sources.get(id)?.kind !== 'publication').sort();
}
