// What takes too long for every change. Writes the figures, with the commit they are of, into docs/quality.md.
// - `npm run deep -- fuzz`: a million files that are nearly right, shared out over the targets (fuzz/). `--runs` and `--seed` as there.
// - `npm run deep -- mutants`: how many of the mistakes that Stryker plants the tests notice; `-- mutants scoring` and `-- mutants reading`
//   do half of it. Further arguments go to Stryker: `-- mutants scoring --mutate 'src/assess/nodes/*.ts'` takes up a part, and keeps what is known of the others.
// - `npm run deep -- adds`: eight processes add 500 items each to one study. `--processes` and `--adds` for others.
// - `npm run deep -- kills`: 300 imports are killed while they write. `--kills` for another number.
// Without a word, all.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './build/project.mjs';
import { addsTable } from './deep/adds.mjs';
import { fuzzTable } from './deep/fuzz.mjs';
import { killsTable } from './deep/kills.mjs';

/** What mistakes are planted in, each with its own tests. */
const CONFIGS = { scoring: 'test/mutation/scoring.json', reading: 'test/mutation/reading.json' };
const page = join(root, 'docs', 'quality.md');
const PARTS = { adds, fuzz, kills, mutants };

const [part, ...rest] = process.argv.slice(2);
if (part === undefined) {
  await adds([]);
  await kills([]);
  await fuzz([]);
  mutants([]);
} else if (Object.hasOwn(PARTS, part)) await PARTS[part](rest);
else {
  process.stderr.write(`deep: there is no part "${part}"; there are ${Object.keys(PARTS).join(', ')}\n`);
  process.exitCode = 2;
}

function adds(args) {
  return measured('adds', addsTable, args);
}

function kills(args) {
  return measured('kills', killsTable, args);
}

function fuzz(args) {
  return measured('fuzz', fuzzTable, args);
}

async function measured(name, measure, args) {
  const { isFine, lines } = await measure(args);
  renew(name, [`Commit ${commit()}, ${lines[0]}`, ...lines.slice(1)].join('\n'));
  if (!isFine) process.exitCode = 1;
}

function mutants([name, ...args]) {
  if (name !== undefined && Object.hasOwn(CONFIGS, name)) plant(name, args);
  else
    for (const each of Object.keys(CONFIGS))
      plant(
        each,
        [name, ...args].filter((word) => word !== undefined),
      );
}

function plant(name, args) {
  const config = CONFIGS[name];
  const { status } = spawnSync('npx', ['stryker', 'run', config, ...args], { cwd: root, stdio: 'inherit' });
  renew(`mutants ${name}`, table(byFolder(reported(config))));
  if (status !== 0) process.exitCode = status ?? 1;
}

function reported(config) {
  const { jsonReporter } = JSON.parse(readFileSync(join(root, config), 'utf8'));
  return JSON.parse(readFileSync(join(root, jsonReporter.fileName), 'utf8')).files;
}

/** How each mutant ended, by the folder of its file. */
function byFolder(files) {
  const folders = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const folder = dirname(file);
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants.map(({ status }) => status)]);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(folders) {
  const whole = folders.flatMap(([, ends]) => ends);
  const rows = [...folders.map(([folder, ends]) => row(`\`${folder}/\``, ends)), row('**all**', whole)];
  return [
    `Commit ${commit()}.\n`,
    '| folder | mutants | noticed | survived | not reached | noticed |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

/** A mutant that never ends was noticed; one that does not compile is none. */
function row(name, ends) {
  const count = (...statuses) => ends.filter((end) => statuses.includes(end)).length;
  const [noticed, survived, unreached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const all = noticed + survived + unreached;
  return `| ${name} | ${all} | ${noticed} | ${survived} | ${unreached} | ${((100 * noticed) / all).toFixed(1)} % |`;
}

/** Puts figures into the page, between the marks of their name. */
function renew(name, table) {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for the figures`);
  writeFileSync(page, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`);
}

function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  return (
    git('rev-parse', '--short=12', 'HEAD') +
    (git('status', '--porcelain', 'src', 'test', 'fuzz') === '' ? '' : ' with changes')
  );
}
