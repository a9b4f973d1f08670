import { loadStudy, type Ports } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { folderOf, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import { foldersAbove } from './above.js';
import { STUDY_FILE, studyAt, type StudyPath } from './discover.js';

/** The study that a part of one, such as a rater's sheet, is checked with; none, with a finding, where it belongs to none. */
export function studyOfPart(ports: Ports, path: string): { study: StudyPath | null; findings: Finding[] } {
  const file = studyAbove(ports.files, folderOf(path));
  if (file === null) return { study: null, findings: [finding('PART-WITHOUT-STUDY', { path }, null)] };
  const study = studyAt(file);
  const read = loadStudy(file, ports);
  const isRead = [...read.texts.keys()].some((part) => join(study.folder, part) === join('', path));
  // Where the study cannot be read, that says why, and what it would have included is not known.
  const findings = isRead || !read.study ? [] : [finding('PART-NOT-INCLUDED', { path, study: file }, null)];
  return { study, findings };
}

/** study.yaml in this folder or the nearest above it. */
function studyAbove(files: Files, folder: string): string | null {
  for (const at of foldersAbove(files, folder)) {
    const file = join(at, STUDY_FILE);
    if (files.kind(file) === 'file') return file;
  }
  return null;
}
