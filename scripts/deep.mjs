// What takes too long for every change: how many of the mistakes that Stryker plants in scoring and analysis the tests notice.
// Writes the figures, with the commit they are of, into docs/quality.md. Arguments go to Stryker: `-- --mutate 'src/assess/nodes/*.ts'`
// takes up a part, and keeps what is known of the others.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './build/project.mjs';

const CONFIG = 'test/mutation/stryker.config.json';
const page = join(root, 'docs', 'quality.md');
const [START, END] = ['<!-- mutants -->\n', '<!-- /mutants -->'];

const { status } = spawnSync('npx', ['stryker', 'run', CONFIG, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
writeFileSync(page, between(readFileSync(page, 'utf8'), table(byFolder(reported()))));
process.exitCode = status ?? 1;

function reported() {
  const { jsonReporter } = JSON.parse(readFileSync(join(root, CONFIG), 'utf8'));
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

function between(text, table) {
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for the figures`);
  return `${text.slice(0, from + START.length)}\n${table}\n${text.slice(to)}`;
}

function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  return (
    git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain', 'src', 'test') === '' ? '' : ' with changes')
  );
}
