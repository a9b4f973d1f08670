import { fileName, folderOf, join } from '../model/paths.js';
import { byBytes } from '../model/order.js';
import type { Files, FolderEntry } from '../model/ports.js';

/** Files as they would be if some were written: what is tried so need not be undone. */
export function overlaid(files: Files, written: readonly { readonly path: string; readonly text: string }[]): Files {
  // The loader reads a file under the name that links lead to.
  const fresh = new Map(
    written.flatMap(({ path, text }) => {
      const bytes = new TextEncoder().encode(text);
      return [join('', path), realBelow(files, join('', path))].map((name) => [name, bytes] as const);
    }),
  );
  const folders = new Set([...fresh.keys()].map(folderOf));
  return {
    ...files,
    read(path, limit) {
      const bytes = fresh.get(join('', path));
      if (!bytes) return files.read(path, limit);
      if (bytes.length > limit) return { ok: false, problem: 'too-large', detail: String(bytes.length) };
      return { ok: true, bytes };
    },
    kind(path) {
      if (fresh.has(join('', path))) return 'file';
      const kind = files.kind(path);
      return kind === 'missing' && folders.has(join('', path)) ? 'folder' : kind;
    },
    list(folder) {
      const there = files.list(folder);
      const added = [...fresh.keys()].filter((path) => folderOf(path) === join('', folder)).map(fileName);
      if (!there && added.length === 0) return null;
      const names = new Set((there ?? []).map(({ name }) => name));
      const more = added.filter((name) => !names.has(name)).map((name): FolderEntry => ({ name, kind: 'file' }));
      return [...(there ?? []), ...more].sort((a, b) => byBytes(a.name, b.name));
    },
    real(path) {
      const isNew = fresh.has(join('', path)) || folders.has(join('', path));
      return files.real(path) ?? (isNew ? realBelow(files, path) : null);
    },
  };
}

/** Of what is not there yet: below the last folder that is. */
function realBelow(files: Files, path: string): string {
  const real = files.real(path);
  if (real !== null) return real;
  const above = folderOf(path);
  return above === path ? path : join(realBelow(files, above), fileName(path));
}
