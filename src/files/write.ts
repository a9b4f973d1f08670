import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  write,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, WITHOUT_LINKS } from './errors.js';
import { nodeFiles } from './node.js';
import { targetOf } from './target.js';
import { remove, withTemporary } from './temporary.js';

/** Why a file was not written; the file that was there, if any, is as it was. `detail` is the system's error code. */
export interface WriteProblem {
  readonly problem: 'exists' | 'changed' | 'no-permission' | 'no-space' | 'not-found' | 'io';
  readonly detail: string;
}

/** What is written; in pieces where it may be longer than one string can be. */
export type Content = string | Uint8Array | readonly Uint8Array[];

/** Writes a file that must not be there yet. It appears whole or not at all. */
export async function writeNew(path: string, content: Content): Promise<WriteProblem | null> {
  return written(path, content, (temporary) => {
    try {
      linkSync(temporary, path); // unlike renaming, fails where something has that name
    } catch (error) {
      if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
      closeSync(openSync(path, 'wx')); // takes the name first, where the file system has no hard links
      takeName(temporary, path);
    }
    return null;
  });
}

/** Gives a file the name that an empty one holds for it; where that fails, the name is given back. */
function takeName(temporary: string, path: string): void {
  try {
    renameSync(temporary, path);
  } catch (error) {
    remove(path);
    throw error;
  }
}

/**
 * Writes a file whole, in place of what is there. With `was`, only if that is what still is there (null: nothing), so that
 * nobody's change in between is lost.
 */
export async function replaceFile(
  path: string,
  content: Content,
  was?: Uint8Array | null,
): Promise<WriteProblem | null> {
  if (was === null) return writeNew(path, content);
  let target;
  try {
    target = targetOf(path);
  } catch (error) {
    return problemOf(error);
  }
  if (!target.isFile) return writtenThrough(path, content);
  const locked = lockOn(target.path);
  if (locked) return locked;
  return written(target.path, content, (temporary) => {
    if (was !== undefined && !stillIs(target.path, was)) return CHANGED;
    renameSync(temporary, target.path);
    return null;
  });
}

/** Whether a file that is there may be written at all: renaming asks for the folder alone, and would pass over it. */
function lockOn(path: string): WriteProblem | null {
  try {
    closeSync(openSync(path, constants.O_WRONLY));
    return null;
  } catch (error) {
    const problem = problemOf(error);
    return problem.problem === 'not-found' ? null : problem;
  }
}

/**
 * A terminal or a pipe has no content to keep, and must not be replaced by a file. What is open already is added to. A
 * folder is refused by opening it.
 */
async function writtenThrough(path: string, content: Content): Promise<WriteProblem | null> {
  try {
    const descriptor = openSync(path, constants.O_WRONLY | constants.O_APPEND);
    try {
      await writeAll(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
    return null;
  } catch (error) {
    const problem = problemOf(error);
    return problem.detail === 'EPIPE' ? null : problem; // who reads has seen enough
  }
}

/**
 * Makes a folder and those above it; one that is there stays. One after the other, not by `recursive`: below /proc, where
 * nothing can be made and the system says that nothing is there, Node 20 would try for ever.
 */
export function createFolder(path: string, mode = 0o777): WriteProblem | null {
  try {
    const above = dirname(path);
    if (above !== path && !existsSync(above)) {
      const problem = createFolder(above, mode);
      if (problem) return problem;
    }
    if (!existsSync(path) || !statSync(path).isDirectory()) mkdirSync(path, mode);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

const CHANGED: WriteProblem = { problem: 'changed', detail: 'changed since it was read' };

/**
 * Writes to a temporary file beside `path`, makes sure that all of it is on the disk, and lets `place` give it its name.
 * (The usual packages take a short write for a full one: on a full disk they truncate the file and report success.)
 */
async function written(
  path: string,
  content: Content,
  place: (temporary: string) => WriteProblem | null,
): Promise<WriteProblem | null> {
  try {
    const problem = await withTemporary(path, async (temporary) => {
      const descriptor = openSync(temporary, 'wx', modeOf(path));
      try {
        await secure(descriptor, await writeAll(descriptor, content));
      } finally {
        closeSync(descriptor);
      }
      return place(temporary);
    });
    if (!problem) syncFolder(dirname(path));
    return problem;
  } catch (error) {
    return problemOf(error);
  }
}

/** They do not hold up the process, which can so be interrupted while a slow disk takes its time. */
const [writeSome, sync] = [promisify(write), promisify(fsync)];

/** Returns how many bytes there were. */
async function writeAll(descriptor: number, content: Content): Promise<number> {
  let length = 0;
  for (const bytes of piecesOf(content)) {
    for (let at = 0; at < bytes.length;) at += (await writeSome(descriptor, bytes, at)).bytesWritten;
    length += bytes.length;
  }
  return length;
}

function piecesOf(content: Content): readonly Uint8Array[] {
  if (typeof content === 'string') return [new TextEncoder().encode(content)];
  return content instanceof Uint8Array ? [content] : content;
}

async function secure(descriptor: number, length: number): Promise<void> {
  await sync(descriptor);
  if (fstatSync(descriptor).size !== length) throw Object.assign(new Error('not all was written'), { code: 'EIO' });
}

/** The rights of the file that is replaced; those of any new file where there is none. */
function modeOf(path: string): number {
  try {
    return statSync(path).mode & 0o777;
  } catch (error) {
    codeOf(error);
    return 0o666;
  }
}

function stillIs(path: string, was: Uint8Array): boolean {
  const read = nodeFiles('/').read(path, was.length);
  return read.ok && Buffer.compare(read.bytes, was) === 0;
}

/** Makes the new name last. Windows, and some network file systems, cannot do that to a folder. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    codeOf(error);
  }
}

function problemOf(error: unknown): WriteProblem {
  const detail = codeOf(error);
  return { problem: PROBLEMS.get(detail) ?? 'io', detail };
}

const PROBLEMS: ReadonlyMap<string, WriteProblem['problem']> = new Map([
  ['EEXIST', 'exists'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
]);
