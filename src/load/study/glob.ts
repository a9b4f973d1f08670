import { join } from '../../model/paths.js';
import { isNamesFile } from '../../model/personal.js';
import type { Files } from '../../model/ports.js';

export const isPattern = (path: string): boolean => path.includes('*');

export interface Matching {
  /** Paths relative to the folder. */
  readonly found: readonly string[];
  /** Folders that may hold more and cannot be read, each once. */
  readonly closed: readonly string[];
}

/**
 * The files under `folder` that a pattern stands for, in byte order of path. `*` is any run of characters within one
 * name, but for links to folders, which can lead back; names that begin with a dot must be asked for with one, and a file of names is
 * never meant.
 */
export function filesMatching(pattern: string, folder: string, files: Files): Matching {
  const closed = new Set<string>();
  const names = pattern
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    // Any folder below any folder is any folder.
    .filter((name, i, all) => name !== '**' || all[i - 1] !== '**');
  let found = [''];
  names.forEach((name, depth) => {
    const isLast = depth === names.length - 1;
    if (name === '**' && !isLast) {
      found = [...withBelow(found, folder, files, closed)];
      return;
    }
    found = found.flatMap((parent) => {
      if (!isPattern(name)) return [join(parent, name)];
      const within = join(folder, parent);
      const entries = files.list(within);
      if (!entries && isClosed(within, files)) closed.add(parent);
      return (entries ?? [])
        .filter((entry) => (isLast ? entry.kind !== 'folder' : entry.kind === 'folder') && matches(name, entry.name))
        .filter((entry) => !isLast || !isNamesFile(entry.name))
        .map((entry) => join(parent, entry.name));
    });
  });
  return { found: found.filter((path) => files.kind(join(folder, path)) !== 'missing'), closed: [...closed] };
}

/**
 * Folders and every folder below them, not by way of links; those that cannot be listed are noted in `closed`. Each once,
 * even where one lies below another: a second `**` would otherwise multiply what the first has found.
 */
function withBelow(parents: readonly string[], folder: string, files: Files, closed: Set<string>): Set<string> {
  const found = new Set<string>();
  const visit = (parent: string): void => {
    if (found.has(parent)) return;
    found.add(parent);
    const within = join(folder, parent);
    const entries = files.list(within);
    if (!entries && isClosed(within, files)) closed.add(parent);
    for (const entry of entries ?? [])
      if (entry.kind === 'folder' && !entry.name.startsWith('.')) visit(join(parent, entry.name));
  };
  parents.forEach(visit);
  return found;
}

/** Whether a folder that cannot be listed is there, as opposed to not being a folder. */
export function isClosed(folder: string, files: Files): boolean {
  const kind = files.kind(folder);
  return kind === 'folder' || kind === 'denied';
}

/**
 * Whether a name fits a pattern with `*`. Going back only to the last `*` is enough, so that no pattern takes longer than
 * the product of the two lengths, which a regular expression would not promise.
 */
export function matches(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    if (pattern.charAt(p) === '*') {
      star = p++;
      resume = n;
    } else if (pattern.charAt(p) === name.charAt(n)) {
      p++;
      n++;
    } else if (star !== -1) {
      p = star + 1;
      n = ++resume;
    } else return false;
  }
  while (pattern.charAt(p) === '*') p++;
  return p === pattern.length;
}
