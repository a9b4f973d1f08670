import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './errors.js';

/** What a name stands for: of a link what it leads to, whether or not that is there yet. */
export interface Target {
  /** Of a file its real path. */
  readonly path: string;
  readonly isFile: boolean;
}

/** Fails as the system does where links lead in a circle, or the folder is not there or may not be entered. */
export function targetOf(path: string): Target {
  const about = statSync(path, { throwIfNoEntry: false });
  const folder = realpathSync(dirname(path));
  const isOpen = OPEN_FILES.test(folder);
  if (isOpen || (about !== undefined && !about.isFile())) return { path, isFile: false };
  const link = linkAt(path);
  if (link !== null) return targetOf(resolve(folder, link));
  return { path: about === undefined ? join(folder, basename(path)) : realpathSync.native(path), isFile: true };
}

/**
 * Where the system shows what a process has open: `/dev/stdout` leads there. Such a file is written to as it is open,
 * since others hold it as well.
 */
const OPEN_FILES = /^(\/proc\/.+|\/dev)\/fd$/u;

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    codeOf(error); // no link, or nothing there
    return null;
  }
}
