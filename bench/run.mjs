// `npm run bench`: what the program costs, as ratios of one run on one machine. With --quick fewer rounds and studies,
// and a missed bound does not fail: that shows only that everything still runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulk } from './bulk.mjs';
import { checks } from './checks.mjs';
import { comparing, rankings } from './comparisons.mjs';
import { full } from './full.mjs';
import { writeFullStudies } from './full-studies.mjs';
import { imports } from './imports.mjs';
import { memory } from './memory.mjs';
import { starts } from './starts.mjs';
import { writeStudies } from './studies.mjs';
import { weightings } from './weightings.mjs';

const quick = process.argv.includes('--quick');
const [startRounds, bulkRounds, loopRounds, studies, fullStudies, checkedStudies, submissions] = quick
  ? [3, 1, 3, 200, 60, 50, 200]
  : [25, 5, 101, 1000, 612, 200, 2000];

const folder = mkdtempSync(join(tmpdir(), 'egov-bench-'));
try {
  const [all, fourfold, complete] = ['all', 'fourfold', 'complete'].map((name) => join(folder, name));
  writeStudies(all, studies);
  writeStudies(fourfold, studies * 4);
  writeFullStudies(complete, fullStudies);
  const figures = [
    ...starts(startRounds),
    ...bulk(bulkRounds, all),
    ...full(startRounds, bulkRounds, complete),
    ...checks(startRounds, bulkRounds, folder, checkedStudies),
    ...comparing(bulkRounds, join(folder, 'compared')),
    ...imports(bulkRounds, join(folder, 'imported'), submissions),
    ...memory(all, fourfold),
    ...(await weightings(loopRounds, folder)),
    ...(await rankings(bulkRounds, folder)),
  ];
  print(figures);
  if (!quick && figures.some((figure) => !isMet(figure))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

function isMet({ ratio, bound }) {
  return ratio <= bound;
}

function print(figures) {
  const rows = [
    ['figure', 'measured', 'bound', 'met', 'median'],
    ...figures.map((figure) => [
      figure.what,
      figure.ratio.toFixed(2),
      `≤ ${figure.bound}`,
      isMet(figure) ? 'yes' : 'NO',
      figure.seconds === null ? '' : `${(figure.seconds * 1000).toFixed(0)} ms`,
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  process.stdout.write(`Node ${process.versions.node}, ${studies} studies\n\n`);
  for (const row of rows) {
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}
