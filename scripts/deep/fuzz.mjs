import { parseArgs } from 'node:util';
import { fuzzed } from '../../fuzz/threads.mjs';

const USUAL = { runs: '1000000', seed: '1' };

/** Makes inputs for every target, and tells what came of it as lines of Markdown; fine, where nothing was found. */
export async function fuzzTable(args) {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: USUAL.runs }, seed: { type: 'string', default: USUAL.seed } },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  const { results, hung } = await fuzzed({ names: [], runs, seed, from: 1, show: false }, ({ target, runs, finds }) => {
    process.stderr.write(`fuzz: ${target}, ${runs} runs, ${finds.length} found\n`);
    for (const find of finds) process.stderr.write(`${JSON.stringify(find, null, 2)}\n`);
  });
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  const found = sum(({ finds }) => finds.length);
  return {
    isFine: !hung && found === 0,
    lines: [
      `seed ${seed}${hung ? '; an input never ended' : ''}.\n`,
      '| target | inputs | taken | found |',
      '| --- | ---: | ---: | ---: |',
      ...results.map(({ target, runs, accepted, finds }) => row(`\`${target}\``, runs, accepted, finds.length)),
      row(
        '**all**',
        sum(({ runs }) => runs),
        sum(({ accepted }) => accepted),
        found,
      ),
      '',
    ],
  };
}

const row = (name, runs, accepted, found) =>
  `| ${name} | ${grouped(runs)} | ${((100 * accepted) / runs).toFixed(0)} % | ${found} |`;

/** 20000 → 20,000 */
const grouped = (n) => String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
