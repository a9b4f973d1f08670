// Builds dist/: schemas, validators, data, the program and its types.
// Everything goes to a folder of its own first and is swapped in at the end, so a failed build leaves the last good
// one in place and a test that is running does not lose its files half-way.
//
// With --formats only schemas and validators are renewed: enough to type-check a tree that does not run yet.
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepCompiled } from './build/compiled.mjs';
import { buildData } from './build/data.mjs';
import { buildExplorer } from './build/explorer.mjs';
import { buildProgram } from './build/program.mjs';
import { BuildProblem, root } from './build/project.mjs';
import { buildSchemas } from './build/schemas.mjs';
import { buildTypes } from './build/types.mjs';
import { buildValidators } from './build/validators.mjs';

const dist = join(root, 'dist');
const stage = join(root, `.dist-new-${process.pid}`);
const old = join(root, `.dist-old-${process.pid}`);

try {
  mkdirSync(stage);
  const schemas = await timed('schemas', () => buildSchemas(stage));
  await timed('validators', () => buildValidators(stage, schemas));
  if (process.argv.includes('--formats')) {
    mkdirSync(dist, { recursive: true });
    mkdirSync(old);
    for (const folder of ['schemas', 'validators']) swap(join(dist, folder), join(stage, folder), join(old, folder));
  } else {
    // The loader needs the validators: hence the order.
    await timed('data', () => buildData(stage));
    await timed('explorer', () => buildExplorer(stage));
    await timed('program', () => buildProgram(stage));
    await timed('types', () => buildTypes(stage));
    swap(dist, stage, old);
    await timed('compiled', () => keepCompiled(dist));
  }
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  process.stderr.write(`build: ${problem.message}\n`);
  process.exitCode = 1;
} finally {
  for (const folder of [stage, old]) rmSync(folder, { recursive: true, force: true });
}

function swap(target, fresh, aside) {
  try {
    renameSync(target, aside);
  } catch (problem) {
    if (problem.code !== 'ENOENT') throw problem; // the first build has nothing to replace
  }
  renameSync(fresh, target);
}

async function timed(step, run) {
  const start = performance.now();
  const result = await run();
  process.stderr.write(`build: ${step.padEnd(10)} ${Math.round(performance.now() - start)} ms\n`);
  return result;
}
