import { loadStudy, type Ports } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { folderOf, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import { foldersAbove } from './above.js';
import { STUDY_FILE, studyAt, type StudyPath } from './discover.js';

/**
 * The studies that parts of them, such as raters' sheets, are checked with, each once; with a finding for each part that
 * belongs to none.
 */
export function studiesOfParts(ports: Ports, parts: readonly string[]): { studies: StudyPath[]; findings: Finding[] } {
  const owners = new Map<string, Owner>();
  const findings = parts.flatMap((path) => {
    const file = studyAbove(ports.files, folderOf(path));
    if (file === null) return [finding('PART-WITHOUT-STUDY', { path }, null)];
    const { parts: read } = owners.get(file) ?? ownerAt(file, ports, owners);
    return read === null || read.has(join('', path)) ? [] : [finding('PART-NOT-INCLUDED', { path, study: file }, null)];
  });
  return { studies: [...owners.values()].map(({ study }) => study), findings };
}

/** A study and the files it is made of; null where it cannot be read: that says why, and what it includes is not known. */
interface Owner {
  readonly study: StudyPath;
  readonly parts: ReadonlySet<string> | null;
}

function ownerAt(file: string, ports: Ports, owners: Map<string, Owner>): Owner {
  const study = studyAt(file);
  const { study: sound } = loadStudy(file, ports);
  const owner = { study, parts: sound && new Set(sound.files.map((part) => join(study.folder, part))) };
  owners.set(file, owner);
  return owner;
}

/** study.yaml in this folder or the nearest above it. */
function studyAbove(files: Files, folder: string): string | null {
  for (const at of foldersAbove(files, folder)) {
    const file = join(at, STUDY_FILE);
    if (files.kind(file) === 'file') return file;
  }
  return null;
}
