// Imports are killed while they write, at moments that nobody chose, and what is left of the study is looked at.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { root } from '../build/project.mjs';
import { STUDY, TINY } from './tiny.mjs';

const USUAL = { kills: '300', seed: '1' };

/** No file may be larger than that, so that the rows need many. */
const IMPORT = ['import', 'in.csv', '--write', '--max-file-size', '0.02'];
const ROWS = 400;

/** What includes new files by itself, and what has to be told of them. */
const STUDIES = [STUDY, `${STUDY}include: [evidence/*.yaml]\n`];

/** Kills so many imports, each in a folder of its own, and counts what they left. A seed gives the same moments again. */
export async function killedImports({ kills, seed }) {
  const folder = mkdtempSync(join(tmpdir(), 'egov-kills-'));
  const counts = { untouched: 0, between: 0, done: 0, cut: 0, unreadable: 0, unfinished: 0 };
  try {
    for (const [i, study] of STUDIES.entries()) {
      const start = join(folder, `start-${i}`);
      begin(start, study);
      const [before, { after, time }] = [contentsOf(start), await unhindered(start, join(folder, `end-${i}`))];
      for (let k = i; k < kills; k += STUDIES.length) {
        const cwd = join(folder, `killed-${k}`);
        cpSync(start, cwd, { recursive: true });
        await imported(cwd, share(seed, k) * time);
        const left = contentsOf(cwd);
        const isWhole = (path) => left[path] === before[path] || left[path] === after[path];
        if (isDeepStrictEqual(left, before)) counts.untouched++;
        else if (isDeepStrictEqual(left, after)) counts.done++;
        else counts.between++;
        if (!Object.keys({ ...before, ...left }).every(isWhole)) counts.cut++;
        if ((await run(['validate', '.'], cwd)) !== 0) counts.unreadable++;
        await run(IMPORT, cwd);
        if (!isDeepStrictEqual(contentsOf(cwd), after)) counts.unfinished++;
        rmSync(cwd, { recursive: true });
      }
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A share of the time, 0 to 1, that is another one for each kill. */
const share = (seed, k) => createHash('sha256').update(`${seed} ${k}`).digest().readUInt32BE() / 2 ** 32;

function begin(folder, study) {
  const rows = Array.from({ length: ROWS }, (_, i) => `n-${i},head,${'Found again and again. '.repeat(5)}\n`);
  const files = {
    'study.yaml': study,
    'tiny.yaml': TINY,
    'in.csv': `id,from,finding\n${rows.join('')}`,
    'evidence/first.yaml': 'format: egov-study-part/1\nevidence:\n  - { id: second, from: head, finding: "Found." }\n',
  };
  mkdirSync(join(folder, 'evidence'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

/** What an import leaves that nobody kills, and for how many milliseconds it writes. */
async function unhindered(start, cwd) {
  cpSync(start, cwd, { recursive: true });
  const time = await imported(cwd, null);
  return { after: contentsOf(cwd), time };
}

/** Lets a process import, and kills it so many milliseconds after it began to write. Returns for how many it wrote. */
async function imported(cwd, killAfter) {
  const child = spawn(process.execPath, [join(root, 'bin', 'egov-assess.js'), ...IMPORT], { cwd, stdio: 'ignore' });
  let isOver = false;
  const over = new Promise((resolve) => child.on('close', () => resolve((isOver = true))));
  while (!isOver && readdirSync(join(cwd, 'evidence')).length === 1) await setImmediate();
  const since = performance.now();
  if (killAfter !== null) {
    await setTimeout(killAfter);
    child.kill('SIGKILL');
  }
  await over;
  return performance.now() - since;
}

/** Path → text, but for locks and what was not given its name yet. */
function contentsOf(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter(
    (path) => !/\.egov-assess-/u.test(path) && statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Runs the program as it is built, in this process; how it ended. */
function run(argv, cwd) {
  const { main } = createRequire(import.meta.url)(join(root, 'dist', 'cli.cjs'));
  const silent = { write: () => true };
  return main({ argv, stdout: silent, stderr: silent, env: {}, cwd, today: () => '2024-06-30' });
}

/** The same at full length, as lines of Markdown; fine, where nothing was lost. */
export async function killsTable(args) {
  const { values } = parseArgs({
    args,
    options: { kills: { type: 'string', default: USUAL.kills }, seed: { type: 'string', default: USUAL.seed } },
  });
  const [kills, seed] = [Number(values.kills), Number(values.seed)];
  const { untouched, between, done, cut, unreadable, unfinished } = await killedImports({ kills, seed });
  return {
    isFine: cut + unreadable + unfinished === 0,
    lines: [
      `${kills} imports killed; seed ${seed}.\n`,
      '| nothing written yet | some files written | all written | a file cut | study not readable | not finished by the next run |',
      '| ---: | ---: | ---: | ---: | ---: | ---: |',
      `| ${[untouched, between, done, cut, unreadable, unfinished].join(' | ')} |`,
      '',
    ],
  };
}
