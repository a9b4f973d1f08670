import { fileName, folderOf, inside, join } from '../model/paths.js';
import type { FileHash, FileRead, Files, FolderEntry } from '../model/ports.js';
import { byBytes } from '../model/order.js';
import { sha256 } from './sha256.js';

/** Files that are held in memory, by path: for tests, and for callers whose files come from elsewhere. There are no links. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(contents)) {
    files.set(join('', path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  const kind = (path: string): 'file' | 'folder' | 'missing' => {
    if (files.has(path)) return 'file';
    return path === '.' || [...files.keys()].some((file) => inside(path, file)) ? 'folder' : 'missing';
  };
  const read = (path: string, limit: number): FileRead => {
    const bytes = files.get(join('', path));
    if (!bytes) return { ok: false, ...(kind(join('', path)) === 'folder' ? FOLDER : MISSING) };
    if (bytes.length > limit) return { ok: false, problem: 'too-large', detail: String(bytes.length) };
    return { ok: true, bytes };
  };
  return {
    read,
    hash(path, limit): FileHash {
      const found = read(path, limit);
      return found.ok ? { ok: true, sha256: sha256([found.bytes]), bytes: found.bytes.length } : found;
    },
    kind: (path) => kind(join('', path)),
    list: (folder) => (kind(join('', folder)) === 'folder' ? entriesOf([...files.keys()], join('', folder)) : null),
    real: (path) => (kind(join('', path)) === 'missing' ? null : join('', path)),
  };
}

const FOLDER = { problem: 'is-folder', detail: 'EISDIR' } as const;
const MISSING = { problem: 'not-found', detail: 'ENOENT' } as const;

function entriesOf(paths: readonly string[], folder: string): FolderEntry[] {
  const entries = new Map<string, FolderEntry>();
  for (const path of paths) {
    for (let at = path; at !== '.' && at !== '/'; at = folderOf(at)) {
      if (folderOf(at) === folder) entries.set(at, { name: fileName(at), kind: at === path ? 'file' : 'folder' });
    }
  }
  return [...entries.values()].sort((a, b) => byBytes(a.name, b.name));
}
