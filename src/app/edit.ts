import { freshFindings } from '../compare/index.js';
import { foreseen, spliced, type Spliced } from '../edit/index.js';
import { withContents } from '../files/overlay.js';
import type { Entry } from '../model/edits.js';
import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import { join } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Role, Study } from '../model/study.js';
import { personalIn } from './adding/personal.js';
import { placesOf, toldAtEntry } from './adding/places.js';
import { targetsOf } from './adding/targets.js';
import type { StudyPath } from './discover.js';
import { openStudy, type OpenedStudy, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';

/** What is to be added to a study, and where to. */
export interface Additions {
  readonly entries: readonly Entry[];
  /** Where each of them was written down; null where it was typed. */
  readonly origins?: readonly (Place | null)[];
  /** Who rates, if it is not whoever rates in the study itself. `role` is needed only by a rater who has no file yet. */
  readonly rater?: { readonly id: string; readonly role: Role | null } | null;
  /** A file as seen from where the user stands. null: where entries of that kind stand already. */
  readonly into?: string | null;
  /** Whether a rating goes in place of the one that its rater has given, if there is one. */
  readonly replaces?: boolean;
  /** Why nothing can be added. */
  readonly findings?: readonly Finding[];
}

/** A file as it is to be written. */
export interface ChangedFile {
  /** As seen from where the user stands. */
  readonly path: string;
  /** What it was made from; null for a file that is new. */
  readonly was: Uint8Array | null;
  readonly before: string;
  readonly text: string;
}

/** What adding to a study comes to. */
export interface StudyChange extends Diagnosed {
  /** Empty where nothing may be written. What others refer to comes first. */
  readonly files: readonly ChangedFile[];
  readonly entries: readonly Entry[];
  /** Where each of them is to stand. */
  readonly places: readonly Place[];
}

/**
 * Works out what a study's files would be with entries added, and reads the whole study so. What is wrong with it then and was not
 * before stands in the way; it is told at the entries, since the lines it is about are not there yet. Nothing is written. `before`: the study as it is, where it has
 * been opened already.
 */
export function changeStudy(
  workshop: Workshop,
  path: StudyPath,
  wanted: Additions | ((study: Study) => Additions),
  before: OpenedStudy = openStudy(workshop, path, null),
): StudyChange {
  if (!before.asRead) return refused(before);
  const additions = typeof wanted === 'function' ? wanted(before.asRead) : wanted;
  if (additions.findings && hasErrors(additions.findings))
    return refused({ findings: additions.findings, texts: before.texts });
  const targets = targetsOf(workshop, path, before.asRead, additions);
  if (targets.findings.length > 0) return refused({ findings: targets.findings, texts: before.texts });
  const made = targets.files.map(({ file, head, entries }) =>
    changedFile(workshop, path, file, head, (text) => spliced(text, file, entries)),
  );
  const findings = made.flatMap((each) => each.findings);
  if (findings.length > 0) return refused({ findings, texts: before.texts });
  const files = made.flatMap(({ changed }) => changed ?? []);
  const { after, news } = checkedChange(workshop, path, files, before);
  const places = placesOf(additions.entries, files, workshop);
  const fresh = news.map((each) => toldAtEntry(each, files, places, additions));
  const told = {
    findings: [...fresh, ...notRead(after, path, files), ...personalIn(additions)],
    texts: before.texts,
  };
  return hasErrors(told.findings) ? refused(told) : { files, entries: additions.entries, places, ...told };
}

/** Does what can be done before all of an entry is known, so that it takes less to work out the change: the file it seems to go into is taken apart. */
export function foresee(workshop: Workshop, path: StudyPath, study: Study, additions: Additions): void {
  const { files, limits } = workshop.ports;
  for (const { file } of targetsOf(workshop, path, study, additions).files) {
    const read = files.read(files.real(file) ?? file, limits.fileBytes);
    if (read.ok) foreseen(textOf(read.bytes));
  }
}

const refused = ({ findings, texts }: Diagnosed): StudyChange => ({
  files: [],
  entries: [],
  places: [],
  findings,
  texts,
});

/** Files of a change that the study would not read: nothing of them would count. */
export function notRead({ asRead }: OpenedStudy, path: StudyPath, files: readonly WrittenFile[]): Finding[] {
  if (!asRead) return [];
  const read = new Set(asRead.files.map((file) => join(path.folder, file)));
  return files
    .filter((file) => !read.has(file.path))
    .map((file) => finding('PART-NOT-INCLUDED', { path: file.path, study: path.file }, null, 'error'));
}

/** The study as it would be with these files written, and what is to be said of it then and was not before. */
export function checkedChange(
  workshop: Workshop,
  path: StudyPath,
  files: readonly WrittenFile[],
  before: Diagnosed,
): { readonly after: OpenedStudy; readonly news: readonly Finding[] } {
  const after = openStudy(workshopWith(workshop, files), path, null);
  const isFresh = freshFindings(before.findings, after.findings);
  return { after, news: after.findings.filter((_, i) => isFresh[i]) };
}

type WrittenFile = Pick<ChangedFile, 'path' | 'text'>;

/** The workshop as it would be with these files written. */
export function workshopWith(workshop: Workshop, files: readonly WrittenFile[]): Workshop {
  const { ports } = workshop;
  const contents = new Map(files.map((file) => [file.path, new TextEncoder().encode(file.text)]));
  return { ...workshop, ports: { ...ports, files: withContents(ports.files, contents) } };
}

/** As it stands, a byte order mark included: what is written back differs from it in nothing else than what was changed. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What becomes of a file. `head`: what it begins with, if it is not there yet. */
export function changedFile(
  { ports: { files, limits } }: Workshop,
  path: StudyPath,
  file: string,
  head: string,
  splice: (text: string) => Spliced,
): { changed: ChangedFile | null; findings: readonly Finding[] } {
  const isNew = files.kind(file) === 'missing';
  const read = isNew ? null : files.read(files.real(file) ?? file, limits.fileBytes);
  // One that is part of the study has just been read; another need not be anything that can be.
  if (read && !read.ok)
    return { changed: null, findings: [finding('PART-NOT-INCLUDED', { path: file, study: path.file }, null, 'error')] };
  const was = read?.bytes ?? null;
  const before = was ? textOf(was) : '';
  const { text, findings } = splice(was ? before : head);
  return { changed: text === null ? null : { path: file, was, before, text }, findings };
}
