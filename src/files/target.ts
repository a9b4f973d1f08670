import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf } from './errors.js';

/** What a name stands for: of a link what it leads to, whether or not that is there yet. */
export interface Target {
  readonly path: string;
  readonly isFile: boolean;
}

/** Fails as the system does where links lead in a circle, or the folder is not there or may not be entered. */
export function targetOf(path: string): Target {
  const about = statSync(path, { throwIfNoEntry: false });
  const isOpen = OPEN_FILES.test(realpathSync(dirname(path)));
  if (isOpen || (about !== undefined && !about.isFile())) return { path, isFile: false };
  const link = linkAt(path);
  return link === null ? { path, isFile: true } : targetOf(resolve(realpathSync(dirname(path)), link));
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
