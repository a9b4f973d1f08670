import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

const EXAMPLE = 'examples/hulu-sungai-tengah';

/**
 * Writes dist/cli.cache: what V8 compiled while the program scored the example and checked it. It fits this machine's Node alone, so
 * it is not packed. Needless where Node keeps compiled code itself.
 */
export async function keepCompiled(dist) {
  const { enableCompileCache } = process.getBuiltinModule('node:module');
  if (enableCompileCache) return;
  const { compiled } = createRequire(import.meta.url)('../../bin/program.js');
  const unseen = { write: () => true };
  const io = { stdout: unseen, stderr: unseen, env: {}, cwd: inRoot('.') };
  const code = await compiled(async ({ main }) => {
    for (const argv of [
      ['score', EXAMPLE],
      ['check', EXAMPLE, '--fail-under', '1'],
    ])
      await main({ ...io, argv, today: () => '2024-06-30' });
  });
  writeFileSync(join(dist, 'cli.cache'), code);
}
