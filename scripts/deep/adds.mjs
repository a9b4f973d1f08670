// Several processes add to one study at once. Run as a program it is one of them: `node scripts/deep/adds.mjs FOLDER NAME COUNT`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../build/project.mjs';
import { STUDY, TINY } from './tiny.mjs';

const SELF = fileURLToPath(import.meta.url);
const USUAL = { processes: '8', adds: '500' };

/** Lets processes add to one study, each a number of items, and counts those that are there afterwards. */
export async function addedByMany({ processes, adds }) {
  const folder = mkdtempSync(join(tmpdir(), 'egov-adds-'));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'study.yaml'), STUDY);
    writeFileSync(join(folder, 'tiny.yaml'), TINY);
    const ends = await Promise.all(
      Array.from({ length: processes }, (_, i) => ended(spawn(process.execPath, [SELF, folder, `p${i}`, `${adds}`]))),
    );
    const text = readFileSync(join(folder, 'study.yaml'), 'utf8');
    const ids = new Set([...text.matchAll(/^ {2}- \{ id: (p\d+-\d+),/gmu)].map(([, id]) => id));
    const refused = ends.reduce((sum, end) => sum + end.refused, 0);
    return { isOld: text.startsWith(STUDY), there: ids.size, refused, said: ends.map(({ said }) => said).join('') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many items a process was told that it could not add, and what it said. */
const ended = (child) =>
  new Promise((resolve) => {
    let [refused, said] = ['', ''];
    child.stdout.on('data', (data) => (refused += data));
    child.stderr.on('data', (data) => (said += data));
    child.on('close', () => resolve({ refused: Number(refused), said }));
  });

/** The same at full length, as lines of Markdown; fine, where none was lost. */
export async function addsTable(args) {
  const { values } = parseArgs({
    args,
    options: {
      processes: { type: 'string', default: USUAL.processes },
      adds: { type: 'string', default: USUAL.adds },
    },
  });
  const [processes, adds] = [Number(values.processes), Number(values.adds)];
  const { isOld, there, refused, said } = await addedByMany({ processes, adds });
  process.stderr.write(said);
  const lost = processes * adds - there - refused;
  return {
    isFine: isOld && lost === 0 && refused === 0,
    lines: [
      `${processes} processes.\n`,
      '| processes | items each | there afterwards | waited in vain, and told | lost |',
      '| ---: | ---: | ---: | ---: | ---: |',
      `| ${processes} | ${adds} | ${there} | ${refused} | ${lost} |`,
      '',
    ],
  };
}

/** Adds one item after the other, by the program as it is built. */
async function add(folder, name, count) {
  const { main } = createRequire(import.meta.url)(join(root, 'dist', 'cli.cjs'));
  const stderr = { write: (text) => process.stderr.write(text) };
  let refused = 0;
  for (let i = 0; i < count; i++) {
    const argv = ['add', 'evidence', '.', '--from', 'head', '--id', `${name}-${i}`, '--finding', 'Found.'];
    const io = { argv, stdout: { write: () => true }, stderr, env: {}, cwd: folder, today: () => '2024-06-30' };
    if ((await main(io)) !== 0) refused++;
  }
  process.stdout.write(`${refused}`);
}

if (process.argv[1] === SELF) await add(process.argv[2], process.argv[3], Number(process.argv[4]));
