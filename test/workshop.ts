import { frameworkShelf } from '../src/app/shelf.js';
import { SHIPPED } from '../src/app/shipped.js';
import type { Workshop } from '../src/app/study.js';
import { sha256 } from '../src/files/sha256.js';
import { DEFAULT_LIMITS } from '../src/model/limits.js';
import type { Files } from '../src/model/ports.js';
import { TOOL } from './build.js';

/** What the use cases work with: the files given, and what ships. `roots`: where the paths that a study names may lead. */
export function workshopOn(files: Files, roots: readonly string[] = []): Workshop {
  const ports = { files, sha256, limits: DEFAULT_LIMITS };
  return { ports, shelf: frameworkShelf(ports, SHIPPED, () => roots), shipped: SHIPPED, tool: TOOL };
}
