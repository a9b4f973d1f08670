import { finding, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import type { Place } from '../../model/places.js';
import type { StudyFile, StudyPartFile } from '../raw.js';
import type { YamlPlaces } from '../yaml/places.js';

/** A file of the study: its main file or a part it includes. */
export interface Part {
  readonly raw: StudyFile | StudyPartFile;
  readonly places: YamlPlaces;
}

/** What every gatherer of a study's parts works with. */
export interface Gathering {
  /** The main file first, then its parts in the order in which they are included. */
  readonly parts: readonly Part[];
  readonly lang: Lang;
  readonly findings: Finding[];
}

/** Adds an entry under its id, or says that the id is taken. */
export function addOnce<T extends { readonly place: Place }>(
  entries: Map<string, T>,
  id: string,
  entry: T,
  kind: string,
  findings: Finding[],
): void {
  const first = entries.get(id);
  if (first) findings.push(finding('DUPLICATE-ID', { id, kind, first: first.place }, entry.place));
  else entries.set(id, entry);
}
