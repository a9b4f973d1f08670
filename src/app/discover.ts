import { finding, type Finding } from '../model/findings/index.js';
import { folderOf, join } from '../model/paths.js';
import type { Files, FolderEntry } from '../model/ports.js';
import { realPath } from './real.js';

export const STUDY_FILE = 'study.yaml';

/** What a study file may be called by mistake, or so that it is overlooked. */
export const LIKE_A_STUDY = /^study\.(?:ya?ml|json)$/iu;

/** A study to be read: its file, and the folder its places are relative to. */
export interface StudyPath {
  readonly file: string;
  readonly folder: string;
}

/** Called for each folder that is looked through for studies; tells whether it holds something else that is sought. */
export type LookedThrough = (folder: string, entries: readonly FolderEntry[]) => boolean;

/**
 * The studies that paths stand for: a folder with study.yaml, a YAML file, or every study below a folder without one,
 * in byte order of path. Of several paths, folders that hold no study, nor what `also` seeks, are skipped with a note.
 */
export function findStudies(
  files: Files,
  paths: readonly string[],
  also: LookedThrough = () => false,
): { studies: StudyPath[]; findings: Finding[] } {
  const studies = new Map<string, StudyPath>();
  const findings: Finding[] = [];
  const empty: { path: string; like: string | null }[] = [];
  let others = false;
  for (const path of paths) {
    const found = studiesAt(files, path, also);
    for (const study of found.studies) {
      // Below one folder no link is followed; of several paths one may lead to where another does.
      const place = paths.length === 1 ? study.file : realPath(files, study.file);
      if (!studies.has(place)) studies.set(place, study);
    }
    for (const unread of found.findings) findings.push(unread);
    others ||= found.others;
    if (found.studies.length + found.findings.length === 0 && !found.others) empty.push({ path, like: found.like });
  }
  // Of several paths some may hold no study, as a shell's pattern easily matches too much; that none does is an error.
  const code = studies.size > 0 || others ? 'PATH-SKIPPED' : 'NO-STUDY';
  for (const { path, like } of empty)
    findings.push(code === 'NO-STUDY' ? finding(code, { path, like }, null) : finding(code, { path }, null));
  return { studies: [...studies.values()], findings };
}

export function studyAt(file: string): StudyPath {
  return { file, folder: folderOf(file) };
}

/** The studies of one path, what of it could not be seen, and whether there is something else that is sought. */
interface Studies {
  readonly studies: readonly StudyPath[];
  readonly findings: readonly Finding[];
  readonly others: boolean;
  /** A file that is called almost as one of a study. */
  readonly like: string | null;
}

const one = (file: string): Studies => ({ studies: [studyAt(file)], findings: [], others: false, like: null });
const unseen = (f: Finding): Studies => ({ studies: [], findings: [f], others: false, like: null });

function studiesAt(files: Files, typed: string, also: LookedThrough): Studies {
  // An empty path, as an unset variable leaves it, is not the folder one stands in.
  if (typed === '') return unseen(finding('PATH-NOT-FOUND', { path: typed }, null));
  const path = join('', typed.replaceAll('\\', '/'));
  switch (files.kind(path)) {
    case 'missing':
      return unseen(finding('PATH-NOT-FOUND', { path }, null));
    case 'denied':
      return unseen(finding('NO-PERMISSION', { path }, null));
    case 'other':
      if (files.real(path) === null) return unseen(finding('PATH-NOT-FOUND', { path }, null)); // a link to nothing
      return unseen(finding('NOT-A-FILE', { path, kind: 'special' }, null));
    case 'file':
      return one(path);
    case 'folder':
      return studiesBelow(files, path, also);
  }
}

/** A folder that cannot be read is said; those beside it are still looked into. */
function studiesBelow(files: Files, folder: string, also: LookedThrough): Studies {
  const study = join(folder, STUDY_FILE);
  const kind = files.kind(study);
  // A link that leads nowhere is still meant as a study, and says so when it is read.
  if (kind === 'file' || kind === 'other') return one(study);
  const entries = kind === 'denied' ? null : files.list(folder);
  if (entries === null) return unseen(finding('NO-PERMISSION', { path: folder }, null));
  const others = also(folder, entries);
  const below = entries
    // Links are not followed, so a folder cannot contain itself.
    .filter(({ name, kind }) => kind === 'folder' && name !== 'node_modules' && !name.startsWith('.'))
    .map(({ name }) => studiesBelow(files, join(folder, name), also));
  const like = entries.find(({ name, kind }) => kind === 'file' && LIKE_A_STUDY.test(name));
  return {
    studies: below.flatMap(({ studies }) => studies),
    findings: below.flatMap(({ findings }) => findings),
    others: others || below.some((each) => each.others),
    like: like ? join(folder, like.name) : (below.find((each) => each.like !== null)?.like ?? null),
  };
}
