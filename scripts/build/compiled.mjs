import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

const EXAMPLE = 'examples/hulu-sungai-tengah';

/**
 * Writes dist/cli.cache: what V8 compiled while the program scored the example. It fits this machine's Node alone, so
 * it is not packed. Needless where Node keeps compiled code itself.
 */
export async function keepCompiled(dist) {
  const { enableCompileCache } = process.getBuiltinModule('node:module');
  if (enableCompileCache) return;
  const { compiled } = createRequire(import.meta.url)('../../bin/program.js');
  const unseen = { write: () => true };
  const io = { stdout: unseen, stderr: unseen, env: {}, cwd: inRoot('.') };
  writeFileSync(join(dist, 'cli.cache'), await compiled(({ main }) => main({ ...io, argv: ['score', EXAMPLE] })));
}
