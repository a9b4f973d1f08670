import { entryOf } from '../../model/entry.js';
import { finding, type Finding } from '../../model/findings/index.js';
import {
  CONVENTION,
  type Catalogue,
  type CatalogueFactor,
  type CatalogueRemedy,
  type Concept,
} from '../../model/catalogue.js';
import type { Citation } from '../../model/framework.js';
import type { Lang } from '../../model/lang.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import { forEachEntry } from '../entries.js';
import type { CatalogueFile } from '../raw.js';
import { checkReferences } from '../study/references.js';
import { localized, optionalText } from '../text.js';
import type { YamlPlaces } from '../yaml/places.js';

/** The entries of a file that adds to the catalogue: a catalogue file, or a framework with entries of its own. */
export interface EntriesFile {
  readonly raw: Pick<CatalogueFile, 'concepts' | 'factors' | 'remedies'>;
  readonly places: YamlPlaces;
  readonly sources: Readonly<Record<string, Citation>>;
  readonly lang: Lang;
}

interface Building {
  readonly concepts: Record<string, Concept>;
  readonly factors: Record<string, CatalogueFactor>;
  readonly remedies: Record<string, CatalogueRemedy>;
}

/** The catalogue of several files on top of another; an entry of the files goes before one of the same id below. */
export function mergeCatalogue(below: Catalogue, files: readonly EntriesFile[], findings: Finding[]): Catalogue {
  const merged: Building = {
    concepts: { ...below.concepts },
    factors: { ...below.factors },
    remedies: { ...below.remedies },
  };
  const firsts = new Map<string, Place>();
  for (const file of files) addEntries(merged, file, firsts, findings);
  for (const file of files) checkEntries(merged, file, findings);
  return merged;
}

function addEntries(merged: Building, file: EntriesFile, firsts: Map<string, Place>, findings: Finding[]): void {
  const { raw, places, lang } = file;
  const isNew = (kind: string, id: string, place: Place): boolean => {
    const first = firsts.get(`${kind} ${id}`);
    if (first) findings.push(finding('DUPLICATE-ID', { id, kind, first }, place));
    else firsts.set(`${kind} ${id}`, place);
    return first === undefined;
  };
  forEachEntry(raw.concepts, places, ['concepts'], (id, { title, definition }, place) => {
    if (!isNew('concept', id, place)) return;
    merged.concepts[id] = { title: localized(title, lang), ...optionalText('definition', definition, lang) };
  });
  forEachEntry(raw.factors, places, ['factors'], (id, factor, place) => {
    if (!isNew('factor', id, place)) return;
    merged.factors[id] = {
      title: localized(factor.title, lang),
      ...optionalText('text', factor.text, lang),
      polarity: factor.polarity,
      locus: factor.locus,
      concepts: factor.concepts,
      usuallyLeadsTo: factor['usually-leads-to'] ?? [],
      source: citationOf(factor.source, file, () => places.value(['factors', id, 'source']), findings),
    };
  });
  forEachEntry(raw.remedies, places, ['remedies'], (id, remedy, place) => {
    if (!isNew('remedy', id, place)) return;
    merged.remedies[id] = {
      title: localized(remedy.title, lang),
      ...optionalText('text', remedy.text, lang),
      addresses: remedy.addresses ?? [],
      improves: remedy.improves ?? [],
      uses: remedy.uses ?? [],
      horizon: remedy.horizon,
      effort: remedy.effort as CatalogueRemedy['effort'], // the schema takes 1, 2 and 3 only
      who: localized(remedy.who, lang),
      source: citationOf(remedy.source, file, () => places.value(['remedies', id, 'source']), findings),
    };
  });
}

function citationOf(id: string, { sources }: EntriesFile, place: () => Place, findings: Finding[]): string {
  if (id === CONVENTION) return CONVENTION;
  const source = entryOf(sources, id);
  if (!source)
    findings.push(
      finding('UNKNOWN-SOURCE', { id, suggestion: nearest(id, [...Object.keys(sources), CONVENTION]) }, place()),
    );
  return source?.cite ?? id;
}

function checkEntries(merged: Building, { raw, places }: EntriesFile, findings: Finding[]): void {
  const concepts = new Set(Object.keys(merged.concepts));
  const factors = new Set(Object.keys(merged.factors));
  forEachEntry(raw.factors, places, ['factors'], (id, factor) => {
    const placeOf = (key: string) => (i: number) => places.value(['factors', id, key, i]);
    checkReferences('UNKNOWN-CONCEPT', factor.concepts, concepts, placeOf('concepts'), findings);
    checkReferences('UNKNOWN-FACTOR', factor['usually-leads-to'], factors, placeOf('usually-leads-to'), findings);
  });
  forEachEntry(raw.remedies, places, ['remedies'], (id, remedy) => {
    const placeOf = (key: string) => (i: number) => places.value(['remedies', id, key, i]);
    checkReferences('UNKNOWN-FACTOR', remedy.addresses, factors, placeOf('addresses'), findings);
    checkReferences('UNKNOWN-FACTOR', remedy.uses, factors, placeOf('uses'), findings);
    checkReferences('UNKNOWN-CONCEPT', remedy.improves, concepts, placeOf('improves'), findings);
    remedy.addresses?.forEach((factor, i) => {
      if (entryOf(merged.factors, factor)?.polarity !== 'enabling') return;
      findings.push(finding('INHIBITOR-EXPECTED', { remedy: id, factor }, placeOf('addresses')(i)));
    });
  });
}
