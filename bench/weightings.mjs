import { readFileSync } from 'node:fs';
import { run } from '../scripts/build/bundle.mjs';
import { inTurn } from './median.mjs';

const FRAMEWORK = 'spbe-2020';
const RUNS = 10_000;
/** Until the engine has compiled both loops. */
const WARM = 30;

/**
 * What ten thousand weightings of a whole tree cost, from judgements to shares of bands: drawing, weighting every parent,
 * sorting. Beside as many plain weighted means over its leaves, in the same process, their weights as they are.
 */
export async function weightings(rounds, folder) {
  const { weightings: drawn } = await run(folder, 'src/analysis/uncertainty/weights.ts');
  const framework = JSON.parse(readFileSync(new URL(`../dist/data/${FRAMEWORK}.json`, import.meta.url), 'utf8'));
  const leaves = Object.values(framework.nodes).filter((node) => node.children.length === 0);
  const levels = leaves.map((_, i) => 1 + (i % 5));
  const judged = leaves.map(({ id }, i) => [id, { status: 'scored', level: levels[i], sought: false }]);
  const values = { judgements: new Map(judged), projections: null };
  const options = { method: 'uniform', runs: RUNS, seed: 1 };
  const tree = timed(() => drawn(framework, values, framework.bands, options));
  const bare = timed(
    bareLoop(
      Float64Array.from(levels),
      Float64Array.from(leaves, ({ weight }) => weight),
    ),
  );
  for (let i = 0; i < WARM; i++) [tree, bare].forEach((measure) => measure());
  const [ours, least] = inTurn(rounds, [tree, bare]);
  const what = `${RUNS.toLocaleString('en')} weightings of ${leaves.length} indicators / bare loop`;
  return [{ what, ratio: ours / least, bound: 10, seconds: ours }];
}

function bareLoop(values, weights) {
  const scores = new Float64Array(RUNS);
  return () => {
    for (let run = 0; run < RUNS; run++) {
      let sum = 0;
      let total = 0;
      for (let i = 0; i < values.length; i++) {
        sum += values[i] * weights[i];
        total += weights[i];
      }
      scores[run] = sum / total;
    }
    return scores;
  };
}

/** Seconds of the processor: on a busy machine the longer of two loops is the one that is interrupted. */
function timed(work) {
  return () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
}
