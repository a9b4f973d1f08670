import { fileName, folderOf, join } from '../model/paths.js';
import { byBytes } from '../model/order.js';
import type { FileRead, Files } from '../model/ports.js';
import { memoryFiles } from './memory.js';

/**
 * Files of which some are to have other contents, or are to be there: how things would be if they were written. Nothing is.
 * Paths are those of the files; of one that is there already whatever leads to it.
 */
export function withContents(files: Files, contents: ReadonlyMap<string, Uint8Array>): Files {
  const changed = new Map([...contents].map(([path, bytes]) => [files.real(path) ?? newPath(files, path), bytes]));
  const only = memoryFiles(Object.fromEntries(changed));
  const at = (path: string): string => files.real(path) ?? newPath(files, path);
  const isChanged = (path: string): boolean => changed.has(at(path));
  return {
    read: (path, limit): FileRead => (isChanged(path) ? only.read(at(path), limit) : files.read(path, limit)),
    hash: (path, limit) => (isChanged(path) ? only.hash(at(path), limit) : files.hash(path, limit)),
    kind: (path) =>
      isChanged(path) ? 'file' : files.kind(path) === 'missing' ? only.kind(at(path)) : files.kind(path),
    real: (path) => files.real(path) ?? only.real(at(path)),
    list(folder) {
      const there = files.list(folder);
      const added = only.list(at(folder));
      if (!there || !added) return there ?? added;
      const names = new Set(there.map(({ name }) => name));
      return [...there, ...added.filter(({ name }) => !names.has(name))].sort((a, b) => byBytes(a.name, b.name));
    },
  };
}

/** The path of something that is not there, links above it resolved. */
function newPath(files: Files, path: string): string {
  const above = folderOf(path);
  if (above === path || above === '.') return join(files.real('.') ?? '', path);
  return join(files.real(above) ?? newPath(files, above), fileName(path));
}
