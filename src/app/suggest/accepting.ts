import { suggestionsOf } from '../../analysis/suggest/index.js';
import { coded } from '../../edit/index.js';
import { finding, hasErrors, type Finding } from '../../model/findings/index.js';
import type { Coding } from '../../model/edits.js';
import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import { nearest } from '../../model/nearest.js';
import { join } from '../../model/paths.js';
import type { Place } from '../../model/places.js';
import type { Study } from '../../model/study.js';
import type { ItemSuggestions, Suggestion } from '../../model/suggestions.js';
import type { StudyPath } from '../discover.js';
import { changedFile, checkedChange, type ChangedFile } from '../edit.js';
import { notARater, ratersOf } from './raters.js';
import { shippedKeywords } from '../shipped.js';
import { openStudy, type Workshop } from '../study.js';
import type { Diagnosed } from '../texts.js';

/** What a coder says yes to: item → ids of factors and concepts that are proposed for it. */
export type Accepted = ReadonlyMap<string, ReadonlySet<string>>;

/** What taking suggestions over comes to. */
export interface CodingChange extends Diagnosed {
  /** Empty where nothing may be written. */
  readonly files: readonly ChangedFile[];
  readonly codings: readonly Coding[];
  /** Where the items stand. */
  readonly places: readonly Place[];
}

/**
 * Works out what a study's files would be with suggestions taken over, and reads the whole study so. `by`: who says yes. Nothing is
 * written, and nothing comes of it unless each was proposed and by is a rater of the study.
 */
export function acceptedChange(
  workshop: Workshop,
  path: StudyPath,
  instead: readonly string[] | null,
  accepted: Accepted,
  by: string,
): CodingChange {
  const { study, frameworks, ...before } = openStudy(workshop, path, instead);
  const refused = (findings: readonly Finding[]): CodingChange => ({ ...NOTHING, findings, texts: before.texts });
  if (!study) return refused(before.findings);
  const { codings, findings } = codingsOf(study, frameworks, accepted, by, workshop);
  if (findings.length > 0) return refused(findings);
  const places = codings.map(({ item }): Place => {
    const { place } = at(study.evidence, item);
    return { ...place, file: join(path.folder, place.file) };
  });
  const made = [...new Set(places.map(({ file }) => file))].map((file) => {
    const here = codings.filter((_, i) => places[i]?.file === file);
    return changedFile(workshop, path, file, '', (text) => coded(text, file, here));
  });
  const unmade = made.flatMap((each) => each.findings);
  if (unmade.length > 0) return refused(unmade);
  const files = made.flatMap(({ changed }) => changed ?? []);
  // As the study names its frameworks: what only another one knows would lead nowhere.
  const { news } = checkedChange(workshop, path, files, instead ? openStudy(workshop, path, null) : before);
  return hasErrors(news) ? refused(news) : { files, codings, places, findings: news, texts: before.texts };
}

const NOTHING = { files: [], codings: [], places: [] };

function codingsOf(
  study: Study,
  frameworks: readonly Framework[],
  accepted: Accepted,
  by: string,
  { tool }: Workshop,
): { readonly codings: readonly Coding[]; readonly findings: readonly Finding[] } {
  const unknown = notARater(by, ratersOf(study));
  if (unknown) return { codings: [], findings: [unknown] };
  const every = { all: true, limit: Infinity };
  const { suggestions } = suggestionsOf(study, frameworks, shippedKeywords(), tool, every);
  const proposed = new Map(suggestions.map((each) => [each.evidence, each]));
  const made = [...accepted].map(([item, ids]) => codingOf(item, [...ids], by, study, proposed));
  return { codings: made.map(({ coding }) => coding), findings: made.flatMap((each) => each.findings) };
}

function codingOf(
  item: string,
  ids: readonly string[],
  by: string,
  { evidence }: Study,
  proposed: ReadonlyMap<string, ItemSuggestions>,
): { readonly coding: Coding; readonly findings: readonly Finding[] } {
  const { factors = [], concepts = [] } = proposed.get(item) ?? {};
  const idsOf = (each: readonly Suggestion[]): ReadonlySet<string> => new Set(each.map(({ id }) => id));
  const [known, topics] = [idsOf(factors), idsOf(concepts)];
  const shows = ids.filter((id) => known.has(id));
  const about = ids.filter((id) => !known.has(id) && topics.has(id));
  const others = ids.filter((id) => !known.has(id) && !topics.has(id));
  const findings = evidence.has(item)
    ? others.map((id) => finding('NOT-SUGGESTED', { item, id, suggestion: nearest(id, [...known, ...topics]) }, null))
    : [finding('UNKNOWN-EVIDENCE', { id: item, suggestion: nearest(item, [...evidence.keys()]) }, null)];
  return { coding: { item, shows, about, by }, findings };
}
