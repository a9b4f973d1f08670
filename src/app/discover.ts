import { finding, type Finding } from '../model/findings/index.js';
import { folderOf, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';

export const STUDY_FILE = 'study.yaml';

/** A study to be read: its file, and the folder its places are relative to. */
export interface StudyPath {
  readonly file: string;
  readonly folder: string;
}

/**
 * The studies that paths stand for: a folder with study.yaml, a YAML file, or every study below a folder without one,
 * in byte order of path. Of several paths, folders that hold no study are skipped with a note.
 */
export function findStudies(files: Files, paths: readonly string[]): { studies: StudyPath[]; findings: Finding[] } {
  const studies = new Map<string, StudyPath>();
  const findings: Finding[] = [];
  const empty: string[] = [];
  for (const path of paths) {
    const found = studiesAt(files, path);
    if (Array.isArray(found)) {
      for (const study of found) studies.set(study.file, study);
      if (found.length === 0) empty.push(path);
    } else findings.push(found);
  }
  // Of several paths some may hold no study, as a shell's pattern easily matches too much; that none does is an error.
  const code = studies.size > 0 ? 'PATH-SKIPPED' : 'NO-STUDY';
  findings.push(...empty.map((path) => finding(code, { path }, null)));
  return { studies: [...studies.values()], findings };
}

export function studyAt(file: string): StudyPath {
  return { file, folder: folderOf(file) };
}

function studiesAt(files: Files, typed: string): StudyPath[] | Finding {
  // An empty path, as an unset variable leaves it, is not the folder one stands in.
  if (typed === '') return finding('PATH-NOT-FOUND', { path: typed }, null);
  const path = join('', typed.replaceAll('\\', '/'));
  switch (files.kind(path)) {
    case 'missing':
      return finding('PATH-NOT-FOUND', { path }, null);
    case 'denied':
      return finding('NO-PERMISSION', { path }, null);
    case 'other':
      return finding('NOT-A-FILE', { path, kind: 'special' }, null);
    case 'file':
      return [studyAt(path)];
    case 'folder':
      return studiesBelow(files, path);
  }
}

function studiesBelow(files: Files, folder: string): StudyPath[] | Finding {
  const study = join(folder, STUDY_FILE);
  const kind = files.kind(study);
  if (kind === 'file' || kind === 'other') return [studyAt(study)];
  const entries = files.list(folder);
  if (entries === null) return finding('NO-PERMISSION', { path: folder }, null);
  // A link that leads nowhere is still meant as a study, and says so when it is read.
  if (entries.some((entry) => entry.name === STUDY_FILE && entry.kind === 'other')) return [studyAt(study)];
  const found: StudyPath[] = [];
  for (const entry of entries) {
    // Links are not followed, so a folder cannot contain itself.
    if (entry.kind !== 'folder' || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const below = studiesBelow(files, join(folder, entry.name));
    if (!Array.isArray(below)) return below;
    found.push(...below);
  }
  return found;
}
