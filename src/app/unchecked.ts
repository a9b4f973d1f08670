import { finding, type Finding } from '../model/findings/index.js';
import { join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import { LIKE_A_STUDY, STUDY_FILE, type StudyPath } from './discover.js';

/**
 * What lies below the paths of a check, looks like a study and is none of those that are judged: below another study, behind a link,
 * or called almost like one. Whoever moves a study there must not get it past the gates. Folders that begin with a dot, and
 * installed packages, are looked into by nobody; nor is the folder that is trusted, which is a second check-out.
 */
export function uncheckedStudies(
  files: Files,
  paths: readonly string[],
  studies: readonly StudyPath[],
  trusted: string | null,
): Finding[] {
  const spared = trusted === null ? null : join('', trusted.replaceAll('\\', '/'));
  const judged = new Set(studies.map(({ file }) => file));
  const found: Finding[] = [];
  const tell = (path: string, because: 'below' | 'link' | 'name'): void => {
    found.push(finding('STUDY-UNCHECKED', { path, because }, null));
  };
  const visit = (folder: string): void => {
    for (const { name, kind } of files.list(folder) ?? []) {
      const path = join(folder, name);
      if (name.startsWith('.') || name === 'node_modules' || path === spared) continue;
      if (kind === 'folder') visit(path);
      else if (kind === 'other' && files.kind(path) === 'folder') {
        if (files.kind(join(path, STUDY_FILE)) === 'file') tell(path, 'link');
      } else if (LIKE_A_STUDY.test(name) && !judged.has(path)) tell(path, name === STUDY_FILE ? 'below' : 'name');
    }
  };
  for (const path of paths) {
    const folder = join('', path.replaceAll('\\', '/'));
    if (files.kind(folder) === 'folder') visit(folder);
  }
  return found;
}
