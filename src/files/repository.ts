import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder at or above `folder` that is the root of a git repository or work tree; null where there is none. */
export function repositoryAbove(folder: string): string | null {
  let at = resolve(folder);
  for (;;) {
    if (existsSync(join(at, '.git'))) return at.replaceAll('\\', '/');
    const above = dirname(at);
    if (above === at) return null;
    at = above;
  }
}
