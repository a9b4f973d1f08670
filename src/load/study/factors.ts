import { finding, type Finding } from '../../model/findings/index.js';
import type { Place } from '../../model/places.js';
import type { Evidence, Source, StudyFactor } from '../../model/study.js';
import { forEachEntry } from '../entries.js';
import type { RawFactor } from '../raw.js';
import { optional, optionalText } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';
import { addOnce, type Gathering } from './part.js';
import { checkReferences } from './references.js';

/** What the study says of factors, from all parts. */
export function gatherFactors(
  gathering: Gathering,
  sources: ReadonlyMap<string, Source>,
  evidence: ReadonlyMap<string, Evidence>,
): Map<string, StudyFactor> {
  const { lang, findings } = gathering;
  const factors = new Map<string, StudyFactor>();
  for (const { raw, places } of gathering.parts) {
    forEachEntry(raw.factors, places, ['factors'], (id, factor, place) => {
      const statedBy = factor['stated-by'] ?? [];
      checkReferences(
        'UNKNOWN-SOURCE',
        statedBy,
        sources,
        (i) => places.value(['factors', id, 'stated-by', i]),
        findings,
      );
      const entry: StudyFactor = {
        id,
        ...optionalText('title', factor.title, lang),
        ...optionalText('text', factor.text, lang),
        ...optional('polarity', factor.polarity),
        ...optional('locus', factor.locus),
        ...optional('concepts', factor.concepts),
        leadsTo: effectsOf(id, factor, places, evidence, gathering),
        statedBy,
        at: factor.at ?? null,
        place,
      };
      addOnce(factors, id, entry, 'factor', findings);
    });
  }
  return factors;
}

/** Factor id → the evidence for the link; a plain list of factors names none. */
function effectsOf(
  id: string,
  { 'leads-to': leadsTo }: RawFactor,
  places: YamlPlaces,
  evidence: ReadonlyMap<string, Evidence>,
  { findings }: Gathering,
): Map<string, readonly string[]> {
  if (leadsTo === undefined) return new Map();
  checkOthers(id, leadsTo, places, findings);
  if (Array.isArray(leadsTo)) return new Map(leadsTo.map((effect) => [effect, []]));
  const effects = new Map<string, readonly string[]>();
  forEachEntry(leadsTo, places, ['factors', id, 'leads-to'], (effect, { evidence: items = [] }) => {
    const placeOf = (i: number): Place => places.value(['factors', id, 'leads-to', effect, 'evidence', i]);
    checkReferences('UNKNOWN-EVIDENCE', items, evidence, placeOf, findings);
    effects.set(effect, items);
  });
  return effects;
}

/** A factor brings about others, never itself. */
function checkOthers(
  id: string,
  leadsTo: NonNullable<RawFactor['leads-to']>,
  places: YamlPlaces,
  findings: Finding[],
): void {
  const effects = Array.isArray(leadsTo) ? leadsTo : Object.keys(leadsTo);
  if (!effects.includes(id)) return;
  const step = Array.isArray(leadsTo) ? leadsTo.indexOf(id) : id;
  findings.push(finding('SELF-EFFECT', { id }, places.key(['factors', id, 'leads-to', step])));
}
