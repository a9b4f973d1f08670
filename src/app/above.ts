import { join } from '../model/paths.js';
import type { Files } from '../model/ports.js';

/** A folder and those above it, the nearest first, up to the root of the file system or as far as can be seen. */
export function* foldersAbove(files: Files, folder: string): Generator<string> {
  for (let at = join('', folder); ;) {
    yield at;
    const above = join(at, '..');
    if (above === at) return;
    if (above.startsWith('..')) {
      // Beyond the working directory a path says nothing of where the root is. What is to be made there is in folders all the same.
      const real = files.real(above);
      if (real === null ? ONLY_UP.test(above) : real === files.real(at)) return;
    }
    at = above;
  }
}

const ONLY_UP = /^\.\.(?:\/\.\.)*$/u;
