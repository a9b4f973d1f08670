// Runs the targets in a thread of their own, built from TypeScript first.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundle, common } from '../scripts/build/bundle.mjs';
import { root } from '../scripts/build/project.mjs';

/** An input that takes so much processor time, in milliseconds, never ends. */
const ENDLESS = 60_000;

/**
 * What came of it: `results`, one a target, each told to `tell` as soon as it is there; `inputs`, where they are only to be shown; `hung`,
 * whether an input never ended.
 */
export async function fuzzed({ names, ...asked }, tell) {
  const folder = join(root, 'reports', 'fuzz');
  const file = join(folder, `worker-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  await bundle({
    ...common(join(root, 'dist')),
    // As in the tests, dist/ is looked for two folders up.
    define: {},
    entryPoints: ['fuzz/worker.ts'],
    outfile: file,
    sourcemap: 'inline',
  });
  try {
    return await inThread(file, { names, ...asked }, tell);
  } finally {
    rmSync(file);
  }
}

function inThread(file, asked, tell) {
  const progress = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(pathToFileURL(file), {
    workerData: { ...asked, progress },
    execArgv: ['--enable-source-maps'],
  });
  const found = { results: [], inputs: [], hung: false };
  let targets = [];
  return new Promise((resolve, reject) => {
    const watch = watched(progress, () => {
      const [target, run] = progress;
      tell({
        target: targets[target],
        runs: run,
        accepted: run,
        seconds: ENDLESS / 1000,
        finds: [endless(asked, run)],
      });
      found.hung = true;
      void worker.terminate();
    });
    worker.on('message', ({ targets: known, input, done }) => {
      if (known) targets = known;
      if (input !== undefined) found.inputs.push(input);
      if (done) {
        found.results.push(done);
        tell(done);
      }
      const unknown = asked.names.filter((name) => !targets.includes(name));
      if (unknown.length > 0) {
        void worker.terminate();
        reject(new RangeError(`there is no target "${unknown[0]}"; there are ${targets.join(', ')}`));
      }
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(found);
    });
  });
}

const endless = ({ seed }, run) => ({ seed, run, kind: 'never ends', told: '', input: '' });

/** Processor time of all threads, in milliseconds. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Calls `late` once nothing has moved for so long. */
function watched(progress, late) {
  let seen = '';
  let since = spent();
  const timer = setInterval(() => {
    const now = progress.join();
    if (now !== seen) [seen, since] = [now, spent()];
    else if (spent() - since > ENDLESS) {
      clearInterval(timer);
      late();
    }
  }, 1_000);
  return timer;
}
