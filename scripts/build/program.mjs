import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle, common } from './bundle.mjs';
import { notices } from './notices.mjs';
import { inRoot } from './project.mjs';

const COMMANDS = readdirSync(inRoot('src/cli/commands')).map((file) => basename(file, '.ts'));

/** What runs: the command line itself, what it loads when it is needed, and the library. */
const ENTRIES = {
  cli: 'src/cli/main.ts',
  colour: 'src/cli/colour.ts',
  diagnostics: 'src/cli/diagnostics/index.ts',
  ...Object.fromEntries(COMMANDS.map((name) => [`commands/${name}`, `src/cli/commands/${name}.ts`])),
  index: 'src/index.ts',
};

/**
 * Writes dist/cli.js, one file a command, and dist/index.js, each whole in itself. The bundler could instead split off
 * what they share, but it makes thirty small files of that, and finding and loading a file costs a start half a
 * millisecond: the same code several times on disk is the better bargain.
 */
export async function buildProgram(stage) {
  const shared = common(stage);
  const { metafile } = await bundle({
    ...shared,
    plugins: [loadedWhenNeeded, ...shared.plugins],
    entryPoints: ENTRIES,
    outdir: stage,
    // Names stay: a stack trace in a bug report is worth more than the few kilobytes they cost.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
  });
  writeFileSync(join(stage, 'THIRD-PARTY-NOTICES.txt'), notices(metafile));
}

/** What the command line itself imports on demand stays a file of its own beside it. */
const loadedWhenNeeded = {
  name: 'loaded-when-needed',
  setup(build) {
    build.onResolve({ filter: /^\.\/(commands\/\w+|colour|diagnostics\/index)\.js$/ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && /[/\\]cli[/\\](registry|session)\.ts$/.test(importer)
        ? { path: path.replace('/index.js', '.js'), external: true }
        : undefined,
    );
  },
};
