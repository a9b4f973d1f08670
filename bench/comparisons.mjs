import { node } from './child.mjs';
import { inTurn } from './median.mjs';
import { writeStudies } from './studies.mjs';
import { run } from '../scripts/build/bundle.mjs';

const BIN = 'bin/egov-assess.js';
const RUNS = 10_000;
const AGENCIES = 612;
const DIMENSIONS = 4;

/** Of 200 studies or more `validate` would be done by several threads. */
const COMPARED = 190;

/** What comparing studies costs beside loading and checking the same ones, both by one thread; whole process, nothing drawn. */
export function comparing(rounds, folder) {
  writeStudies(folder, COMPARED);
  const [compare, validate] = inTurn(rounds, [
    () => node([BIN, 'compare', folder, '--runs', '0']).seconds,
    () => node([BIN, 'validate', folder]).seconds,
  ]);
  return [
    {
      what: `compare of ${COMPARED} studies, nothing drawn / validate`,
      ratio: compare / validate,
      bound: 2,
      seconds: compare,
    },
  ];
}

/**
 * What ten thousand rankings of all regions cost: drawing weights, scoring by two rules, ranking, counting who had which rank. Beside it
 * the least that a ranking takes, in the same process: weights drawn, weighted means, scores sorted, over plain arrays.
 */
export async function rankings(rounds, folder) {
  const { rankDraws } = await run(folder, 'src/analysis/ranks/index.ts');
  // Indices with two decimals, as they are printed.
  const random = numbers();
  const rows = Array.from({ length: AGENCIES }, () =>
    Array.from({ length: DIMENSIONS }, () => Math.round(100 + 400 * random()) / 100),
  );
  const weights = [13, 25, 16.5, 45.5];
  const table = { rows, weights, rule: 'mean', exchanged: 'geometric', direction: 1 };
  const drawn = timed(() => rankDraws(table, { runs: RUNS, seed: 1 }));
  const bare = timed(() => bareLoop(rows, weights));
  const [ours, least] = inTurn(rounds, [drawn, bare]);
  const what = `${RUNS.toLocaleString('en')} ranks of ${AGENCIES} agencies / bare loop`;
  return [{ what, ratio: ours / least, bound: 2, seconds: ours }];
}

function bareLoop(rows, official) {
  const columns = official.map((_, i) => Float64Array.from(rows, (row) => row[i]));
  const random = numbers();
  const scores = new Float64Array(rows.length);
  const weights = new Float64Array(official.length);
  let sum = 0;
  for (let run = 0; run < RUNS; run++) {
    let total = 0;
    for (let i = 0; i < weights.length; i++) total += weights[i] = official[i] * (0.75 + 0.5 * random());
    scores.fill(0);
    for (let i = 0; i < weights.length; i++)
      for (let row = 0; row < scores.length; row++) scores[row] += weights[i] * columns[i][row];
    for (let row = 0; row < scores.length; row++) scores[row] /= total;
    scores.sort();
    sum += scores[0];
  }
  return sum;
}

/** Numbers from 0 to 1, always the same: the generator of Park and Miller. */
function numbers() {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
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
