import { foldersAbove } from '../above.js';
import { STUDY_FILE } from '../discover.js';
import { join } from '../../model/paths.js';
import type { Files } from '../../model/ports.js';

/** A study that would hold a new one, or be held by it: of the two the inner one is overlooked wherever studies are looked for. */
export interface Nested {
  readonly path: string;
  readonly lies: 'above' | 'below';
}

/** How deep studies lie that a new one could take in: `agency`, or `studies/agency`. All of a home folder is not looked through. */
const DEPTH = 2;

/** The study within whose folder this one lies, or else one that lies within this one; null where there is none. `isRoot`: how far up is looked. */
export function nestedStudy(files: Files, folder: string, isRoot: (folder: string) => boolean): Nested | null {
  for (const at of foldersAbove(files, folder)) {
    const path = join(at, STUDY_FILE);
    if (at !== join('', folder) && files.kind(path) === 'file') return { path, lies: 'above' };
    if (isRoot(at)) break;
  }
  const path = studyBelow(files, join('', folder), DEPTH);
  return path === null ? null : { path, lies: 'below' };
}

function studyBelow(files: Files, folder: string, depth: number): string | null {
  if (depth === 0) return null;
  for (const { name, kind } of files.list(folder) ?? []) {
    if (kind !== 'folder' || name === 'node_modules' || name.startsWith('.')) continue;
    const path = join(join(folder, name), STUDY_FILE);
    const found = files.kind(path) === 'file' ? path : studyBelow(files, join(folder, name), depth - 1);
    if (found !== null) return found;
  }
  return null;
}
