import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './errors.js';
import { remove } from './temporary.js';
import { createFolder } from './write.js';

/**
 * Writes a file that nobody else may read, with its folder; whole or not at all. All at once, so that it can be done while the run
 * is being interrupted. Returns the system's error code; null where all went well.
 */
export function keepPrivately(path: string, text: string): string | null {
  const unmade = createFolder(dirname(path), 0o700);
  if (unmade) return unmade.detail;
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
    return null;
  } catch (error) {
    remove(temporary);
    return codeOf(error);
  }
}

/** Removes the files of a folder that were not written to since a time, in milliseconds. What cannot be removed stays. */
export function removeOlder(folder: string, since: number): void {
  try {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).mtimeMs < since) remove(path);
    }
  } catch (error) {
    codeOf(error);
  }
}
