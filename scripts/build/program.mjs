import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apart, buildApart } from './apart.mjs';
import { beyondAscii } from './ascii.mjs';
import { bundle, common } from './bundle.mjs';
import { notices } from './notices.mjs';
import { BuildProblem } from './project.mjs';

/**
 * Writes dist/cli.cjs, the command line, and dist/index.js, the library. A command's code runs only when it is called
 * for (its `import()` becomes a function), and what was compiled of it is kept (bin/program.js); so one file starts
 * faster than thirty that are looked up and read one by one. What few runs need lies beside it (apart.mjs).
 */
export async function buildProgram(stage) {
  const shared = {
    ...common(stage),
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
  };
  const outputs = await Promise.all([
    bundle({
      ...shared,
      entryPoints: ['src/cli/main.ts'],
      outfile: join(stage, 'cli.cjs'),
      // A start is two milliseconds quicker. The build is the same everywhere, so a stack trace can be read by building again
      // with names.
      minifyIdentifiers: true,
      // CommonJS, because only a script can be handed code that was compiled before.
      format: 'cjs',
      plugins: [apart, ...shared.plugins],
      // A script run by node:vm can require what lies beside it, not import it.
      supported: { 'dynamic-import': false },
      define: { ...shared.define, 'import.meta.url': 'hereAsUrl' },
      banner: { js: `const hereAsUrl = require('node:url').pathToFileURL(__filename).href;` },
    }),
    bundle({ ...shared, entryPoints: ['src/index.ts'], outfile: join(stage, 'index.js') }),
    ...buildApart(stage, shared),
  ]);
  // bin/program.js reads it as Latin-1, which is quickest: of anything else it would make other characters.
  const found = beyondAscii(readFileSync(join(stage, 'cli.cjs'), 'utf8'));
  if (found) throw new BuildProblem(`dist/cli.cjs is not ASCII; put this in a string, not a template: ${found}`);
  writeFileSync(join(stage, 'THIRD-PARTY-NOTICES.txt'), notices(outputs.map(({ metafile }) => metafile)));
}
