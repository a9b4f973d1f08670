import { join } from '../model/paths.js';
import type { Files } from '../model/ports.js';

/** A folder and those above it, the nearest first, up to the root of the file system or as far as can be seen. */
export function* foldersAbove(files: Files, folder: string): Generator<string> {
  let at = join('', folder);
  let real = files.real(at);
  for (;;) {
    yield at;
    const above = join(at, '..');
    const realAbove = files.real(above);
    if (realAbove === null || realAbove === real) return;
    [at, real] = [above, realAbove];
  }
}
