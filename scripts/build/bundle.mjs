import { rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { BuildProblem, root } from './project.mjs';

/** What every bundle of this project shares. Node 20 is the oldest runtime in `engines`. */
export const common = (stage) => ({
  define: { BUNDLED: 'true' },
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  legalComments: 'none', // the licences stand in dist/THIRD-PARTY-NOTICES.txt
  plugins: [staged(stage), builtins, unpainted],
});

/** Bundles; esbuild has printed what is wrong when it throws. */
export async function bundle(options) {
  try {
    return await build(options);
  } catch (problem) {
    if (!problem.errors) throw problem;
    throw new BuildProblem('the sources cannot be bundled, see above');
  }
}

/** Runs our own TypeScript during the build: bundles a file, imports the result and returns its exports. */
export async function run(stage, path) {
  const outfile = join(stage, `${basename(path, '.ts')}.run.mjs`);
  await bundle({ ...common(stage), entryPoints: [path], outfile });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** `#validators/*` and its like name files of dist/ (package.json, `imports`): during the build they lie in the stage. */
const staged = (stage) => ({
  name: 'staged',
  setup(build) {
    build.onResolve({ filter: /^#(validators|schemas|data)\// }, ({ path }) => {
      const [folder, ...rest] = path.slice(1).split('/');
      const file = join(stage, folder, ...rest);
      return { path: folder === 'validators' ? `${file}.js` : file };
    });
  },
});

/**
 * CommonJS packages say `require('node:path')`, which an ES module does not have. Asking the process for the module
 * is what require would do, without a createRequire in every chunk. `import process from 'node:process'` goes the same
 * way: as an ES module it has every property of the process read, some of which take milliseconds to make.
 */
const BUILTIN = {
  process: 'module.exports = process;',
  // commander can start a program a command. None of ours is one, and loading this takes three milliseconds.
  child_process: `module.exports = { get spawn() { return process.getBuiltinModule('node:child_process').spawn; } };`,
};

const builtin = (path) => `module.exports = process.getBuiltinModule('node:${path}');`;

const builtins = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      if (!builtinModules.includes(name)) return undefined;
      return kind === 'require-call' || name === 'process' ? { path: name, namespace: 'builtin' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: BUILTIN[path] ?? builtin(path) }));
  },
};

/**
 * cli-table3 paints its borders by an optional package when nobody tells it otherwise. Colour is decided in one place
 * of ours (src/cli), so the package stays out; cli-table3 catches the failure and prints plainly.
 */
const unpainted = {
  name: 'unpainted',
  setup(build) {
    build.onResolve({ filter: /^@colors\/colors\/safe$/ }, ({ path }) => ({ path, namespace: 'unpainted' }));
    build.onLoad({ filter: /.*/, namespace: 'unpainted' }, () => ({ contents: `throw new Error('not bundled');` }));
  },
};
