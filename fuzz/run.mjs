// Makes files that are nearly right, by the number, and looks whether anything goes wrong in reading them:
//   npm run fuzz -- [--target NAME]... [--runs N] [--seed S] [--from RUN] [--show]
// Without --target all of them, the runs shared out by weight. A find is made again by its target, seed and run:
//   npm run fuzz -- --target NAME --seed S --from RUN --runs 1
// and --show prints the whole input of that run. Ends with 1 where something was found, 2 where the command is none.
import { parseArgs } from 'node:util';
import { fuzzed } from './threads.mjs';

const LEAST_ACCEPTED = 0.2;
/** Fewer runs say nothing of the share. */
const TELLING = 200;

const options = {
  target: { type: 'string', multiple: true, default: [] },
  runs: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  from: { type: 'string', default: '1' },
  show: { type: 'boolean', default: false },
};

try {
  const { values } = parseArgs({ options });
  const asked = {
    names: values.target,
    runs: whole('runs', values.runs),
    seed: whole('seed', values.seed),
    from: whole('from', values.from),
    show: values.show,
  };
  const { results, inputs, hung } = await fuzzed(asked, tell);
  for (const input of inputs) process.stdout.write(input);
  const fine = !hung && results.every(({ runs, accepted, finds }) => finds.length === 0 && isEnough(accepted, runs));
  process.exitCode = fine ? 0 : 1;
} catch (problem) {
  if (!(problem instanceof TypeError || problem instanceof RangeError)) throw problem;
  process.stderr.write(`fuzz: ${problem.message}\n`);
  process.exitCode = 2;
}

function whole(name, text) {
  const number = Number(text);
  if (!/^\d+$/u.test(text) || number > 2 ** 31 || (name !== 'seed' && number === 0))
    throw new RangeError(`--${name} takes a whole number${name === 'seed' ? '' : ' from 1 on'}, not "${text}"`);
  return number;
}

function tell({ target, runs, accepted, finds, seconds }) {
  const share = `${((100 * accepted) / runs).toFixed(0)} % accepted`;
  const verdict =
    finds.length > 0 ? `${finds.length} FOUND` : isEnough(accepted, runs) ? 'nothing found' : 'TOO FEW ACCEPTED';
  process.stdout.write(
    `${target.padEnd(10)} ${String(runs).padStart(8)} runs  ${share.padStart(14)}  ${seconds.toFixed(1).padStart(7)} s  ${verdict}\n`,
  );
  for (const { seed, run, kind, told, input } of finds) {
    process.stdout.write(
      [
        `  ${kind}`,
        `  again: npm run fuzz -- --target ${target} --seed ${seed} --from ${run} --runs 1`,
        `  input: ${JSON.stringify(input)}`,
        ...told.split('\n').map((line) => `    ${line}`),
        '',
      ].join('\n'),
    );
  }
}

function isEnough(accepted, runs) {
  return runs < TELLING || accepted >= LEAST_ACCEPTED * runs;
}
