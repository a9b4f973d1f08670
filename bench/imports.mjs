import { join } from 'node:path';
import { node } from './child.mjs';
import { inTurn } from './median.mjs';
import { writeSubmissions } from './submissions.mjs';

const MOST_MIB = 400;

/** What an import costs up to its table of what would be added, beside reading the same workbook by the library alone; whole process. */
export function imports(rounds, folder, count) {
  writeSubmissions(folder, count);
  const file = join(folder, 'kobo.xlsx');
  const args = ['bin/egov-assess.js', 'import', file, join(folder, 's')];
  const [ours, alone] = inTurn(rounds, [
    () => node(args).seconds,
    () => node(['bench/read-workbook.mjs', file]).seconds,
  ]);
  const { peakMiB } = node(args, { peak: true });
  const what = `import of ${count.toLocaleString('en')} submissions`;
  return [
    { what: `${what} / read-excel-file`, ratio: ours / alone, bound: 3, seconds: ours },
    { what: `${what}: peak memory, MiB`, ratio: peakMiB, bound: MOST_MIB, seconds: null },
  ];
}
