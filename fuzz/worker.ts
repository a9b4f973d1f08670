import { parentPort, workerData } from 'node:worker_threads';
import { fuzz } from './loop.js';
import { inputFor } from './mutate/index.js';
import { TARGETS } from './targets/index.js';

/*
 * The thread that makes inputs and judges them: the main thread sees whether it still does, since an input that never ends
 * cannot be stopped from within. `progress`: the place of the target, the number of the run, and how often the clock was read,
 * which is done twice for each input that is judged, those tried to make one smaller as well.
 */

interface Order {
  readonly names: readonly string[];
  readonly seed: number;
  readonly from: number;
  /** Of all targets together, shared out by their weights; of the one, where one is named. */
  readonly runs: number;
  /** Whether the inputs are to be told and not judged. */
  readonly show: boolean;
  readonly progress: Int32Array;
}

const { names, seed, from, runs, show, progress } = workerData as Order;
const chosen = names.length === 0 ? TARGETS : TARGETS.filter(({ name }) => names.includes(name));
const weight = chosen.reduce((sum, each) => sum + each.weight, 0);
/** Milliseconds of processor time. */
const clock = (): number => {
  Atomics.add(progress, 2, 1);
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const told = (message: object): void => parentPort?.postMessage(message);

told({ targets: TARGETS.map(({ name }) => name) });
for (const target of chosen) {
  const span = { seed, from, runs: Math.ceil((runs * target.weight) / weight) };
  if (show) {
    told({ input: inputFor(target.name, target.corpus(), target.rough, seed, from) });
    continue;
  }
  Atomics.store(progress, 0, TARGETS.indexOf(target));
  const start = clock();
  const fuzzed = fuzz(target, span, clock, (run) => Atomics.store(progress, 1, run));
  told({ done: { target: target.name, ...fuzzed, seconds: (clock() - start) / 1000 } });
}
