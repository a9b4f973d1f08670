import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { resolve } from 'node:path';
import type { FileHash, FileProblem, FileRead, Files, FolderEntry } from '../model/ports.js';
import { byBytes } from '../model/order.js';
import { codeOf } from './errors.js';
import { sha256Hash } from './sha256.js';

/** The files of this machine, with what was read of them. */
export interface NodeFiles extends Files {
  /** Whether a path leads to a file that was read here, under whatever name. */
  readonly wasRead: (path: string) => boolean;
  /** The files that were read, as the file system tells them apart. */
  readonly identities: () => readonly string[];
  /** Takes note of files that were read elsewhere, as by another thread. */
  readonly note: (identities: readonly string[]) => void;
}

/** The files of this machine. Relative paths count from `cwd`; nothing is ever written. */
export function nodeFiles(cwd: string): NodeFiles {
  const at = (path: string): string => resolve(cwd, path);
  const seen = new Set<string>();
  return {
    read: (path, limit) => opened(at(path), limit, seen, readAll),
    hash: (path, limit) => opened(at(path), limit, seen, hashAll),
    wasRead: (path) => wasRead(at(path), seen),
    identities: () => [...seen],
    note: (identities) => {
      for (const one of identities) seen.add(one);
    },
    kind: (path) => kind(at(path)),
    list: (folder) => list(at(folder)),
    real: (path) => real(at(path)),
  };
}

/**
 * Links are not followed, and opening does not wait, which opening a pipe otherwise does until someone writes to it.
 * Windows has neither flag, and no pipes in its folders: there both are left out.
 */
const READ_FLAGS = constants.O_RDONLY | flag('O_NOFOLLOW') | flag('O_NONBLOCK');

function flag(name: 'O_NOFOLLOW' | 'O_NONBLOCK'): number {
  const known: Readonly<Record<string, number | undefined>> = constants;
  return known[name] ?? 0;
}

type Failed = Extract<FileRead, { readonly ok: false }>;

/** Opens a file and takes what is wanted of it. */
function opened<T>(
  path: string,
  limit: number,
  seen: Set<string>,
  take: (descriptor: number, size: number) => T,
): T | Failed {
  let descriptor;
  try {
    descriptor = openSync(path, READ_FLAGS);
  } catch (error) {
    return failed(error);
  }
  try {
    return refusal(descriptor, limit, seen) ?? take(descriptor, fstatSync(descriptor).size);
  } catch (error) {
    return failed(error);
  } finally {
    closeRead(descriptor);
  }
}

/** What was read is read, whatever a file system says afterwards. */
function closeRead(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch (error) {
    codeOf(error);
  }
}

/** What was opened is asked, not the path: between the two, a path may come to mean something else. */
function refusal(descriptor: number, limit: number, seen: Set<string>): Failed | null {
  const about = fstatSync(descriptor);
  seen.add(identityOf(about));
  if (about.isDirectory()) return { ok: false, problem: 'is-folder', detail: 'EISDIR' };
  if (!about.isFile()) return { ok: false, problem: 'not-regular', detail: '' };
  if (about.size > limit) return { ok: false, problem: 'too-large', detail: String(about.size) };
  return null;
}

const CHANGED: Failed = { ok: false, problem: 'io', detail: 'changed while it was read' };

function readAll(descriptor: number, size: number): FileRead {
  // One byte more than the file has, to notice that it grows.
  const room = new Uint8Array(size + 1);
  let length = 0;
  while (length < room.length) {
    const count = readSync(descriptor, room, length, room.length - length, null);
    if (count === 0) return { ok: true, bytes: room.subarray(0, length) };
    length += count;
  }
  return CHANGED;
}

/** So much of a file is held at once. */
const PIECE = 1024 * 1024;

function hashAll(descriptor: number, size: number): FileHash {
  const hash = sha256Hash();
  const room = new Uint8Array(PIECE);
  for (let length = 0; length <= size;) {
    const count = readSync(descriptor, room, 0, room.length, null);
    if (count === 0) return { ok: true, sha256: hash.digest('hex'), bytes: length };
    hash.update(room.subarray(0, count));
    length += count;
  }
  return CHANGED;
}

/** A file, whatever it is called: a file system may know one under several names, or not tell `a` from `A`. */
const identityOf = ({ dev, ino }: Stats): string => `${String(dev)}:${String(ino)}`;

function wasRead(path: string, seen: ReadonlySet<string>): boolean {
  try {
    const about = statSync(path, { throwIfNoEntry: false });
    return about !== undefined && seen.has(identityOf(about));
  } catch (error) {
    codeOf(error);
    return false;
  }
}

function failed(error: unknown): Failed {
  const code = codeOf(error);
  return { ok: false, problem: PROBLEMS.get(code) ?? 'io', detail: code };
}

const PROBLEMS: ReadonlyMap<string, FileProblem> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EISDIR', 'is-folder'],
  ['ELOOP', 'is-link'],
  ['EMLINK', 'is-link'], // what FreeBSD says of a link under O_NOFOLLOW
  ['ENXIO', 'not-regular'], // a socket
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
]);

function kind(path: string): ReturnType<Files['kind']> {
  try {
    // Asked not to throw for what is not there: that is often the answer, and an error costs as much as ten answers.
    const about = statSync(path, { throwIfNoEntry: false });
    if (!about) return lstatSync(path, { throwIfNoEntry: false }) ? 'other' : 'missing';
    return about.isFile() ? 'file' : about.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'other';
  }
}

function list(folder: string): FolderEntry[] | null {
  if (!existsSync(folder)) return null;
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry): FolderEntry => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
      }))
      .sort((a, b) => byBytes(a.name, b.name));
  } catch (error) {
    codeOf(error);
    return null;
  }
}

function real(path: string): string | null {
  try {
    return realpathSync.native(path).replaceAll('\\', '/');
  } catch (error) {
    codeOf(error);
    return null;
  }
}
