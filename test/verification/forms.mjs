/*
 * Lets the converter that KoboToolbox and ODK use (pyxform) convert the form of every framework that ships, and, where Java is at hand,
 * ODK Validate judge what it makes.
 *
 *   node test/verification/forms.mjs <converter> [<program>]
 *
 * The converter is `package/bin/xls2xform-medic` of the npm package cht-conf: pyxform with all it needs, for `python3`. The program is a
 * path to its egov-assess.js (default: this checkout's). Ends with 0 where every form is converted without a warning, and one that is
 * none is not; else with 1.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STUDY = 'examples/hulu-sungai-tengah';
const CONVERTED = 100;

const say = (text) => process.stdout.write(`${text}\n`);

const [converter, program = join(ROOT, 'bin', 'egov-assess.js')] = process.argv.slice(2);
const judge = spawnSync('java', ['-version']).status === 0 ? '--odk_validate' : '--skip_validate';
const folder = mkdtempSync(join(tmpdir(), 'egov-forms-'));
try {
  const frameworks = readdirSync(join(ROOT, 'frameworks')).filter(
    (name) => !['catalogue', 'checklists'].includes(name),
  );
  const wanted = [
    ...frameworks.map((id) => ({ name: id, args: ['guide', id] })),
    { name: 'indonesian', args: ['--lang', 'id', 'guide', 'jones'] },
    { name: 'lacking', args: ['guide', 'jones', '--for', STUDY] },
  ];
  const wrong = wanted.map(formOf).flatMap(({ name, file }) => complaints(file).map((each) => `${name}: ${each}`));
  for (const each of wrong) say(each);
  if (complaints(spoiled(join(folder, 'lacking.xlsx'))).length === 0) wrong.push('a question of no type went through');
  say(
    `${wanted.length} forms, ${wrong.length} complaints${judge === '--odk_validate' ? ', ODK Validate among the judges' : ''}`,
  );
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function formOf({ name, args }) {
  const file = join(folder, `${name}.xlsx`);
  const { status, stderr } = spawnSync(process.execPath, [program, ...args, '-f', `xlsform=${file}`], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name}: no form was written: ${stderr}`);
  return { name, file };
}

/** What the converter has against a form: what it refuses, and what it warns of. */
function complaints(file) {
  const args = ['-W', 'ignore', converter, judge, '--json', file, `${file}.xml`];
  const { stderr, error } = spawnSync('python3', args, { encoding: 'utf8' });
  if (error) throw error;
  const answer = stderr.trim().split('\n').at(-1) ?? '';
  if (!answer.startsWith('{')) throw new Error(`the converter says nothing of ${file}: ${stderr}`);
  const { code, message, warnings } = JSON.parse(answer);
  return [...(code === CONVERTED ? [] : [message]), ...warnings];
}

/** The same form with a question of a type that there is not. */
function spoiled(file) {
  const parts = unzipSync(readFileSync(file));
  const turned = Object.entries(parts).map(([path, bytes]) => [
    path,
    strToU8(strFromU8(bytes).replaceAll('select_one ', 'select_on ')),
  ]);
  const path = `${file}.spoiled.xlsx`;
  writeFileSync(path, zipSync(Object.fromEntries(turned)));
  return path;
}
