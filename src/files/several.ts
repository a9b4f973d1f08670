import { dirname } from 'node:path';
import { remove } from './temporary.js';
import { createFolder, replaceFile, type WriteProblem } from './write.js';

/** A file to be written: a new one where `was` is null, else in place of these bytes. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
  readonly was: Uint8Array | null;
}

/**
 * Writes files one after the other. Where one cannot be written, those that are new are taken away again, and those that were
 * there get back what they held: all of it is there, or none.
 */
export async function writeAll(
  files: readonly FileToWrite[],
): Promise<{ readonly path: string; readonly problem: WriteProblem } | null> {
  const done: FileToWrite[] = [];
  for (const file of files) {
    const problem = createFolder(dirname(file.path)) ?? (await replaceFile(file.path, file.text, file.was));
    if (!problem) {
      done.push(file);
      continue;
    }
    for (const { path, text, was } of done.reverse()) {
      if (was === null) remove(path);
      else await replaceFile(path, was, new TextEncoder().encode(text));
    }
    return { path: file.path, problem };
  }
  return null;
}
