import { agreementOfFile } from '../../src/app/agreement.js';
import { loadTable } from '../../src/load/index.js';
import { plainText } from '../../src/report/formats/terminal/index.js';
import { agreement } from '../../src/report/views/agreement/index.js';
import { isAlike } from '../oracle/readers.js';
import { agreeable } from '../oracle/scores.js';
import { told } from '../oracle/told.js';
import { must, type Target } from '../target.js';
import { workshopOn } from './files.js';

/** Bare tables of ratings, as CSV. */
export const table: Target = {
  name: 'table',
  weight: 20,
  rough: 50,
  corpus: () => ({ bases: TABLES, donors: TABLES }),
  judge(input) {
    const workshop = workshopOn({ 'table.csv': input });
    const { table: read, findings, texts } = loadTable('table.csv', null, workshop.ports);
    told(findings, texts);
    if (!read) return 'refused';
    const quoted = [['', ...read.raters], ...read.ratings.map((row, i) => [read.units[i] ?? '', ...row.map(inFull)])]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\n');
    const again = loadTable('table.csv', null, workshopOn({ 'table.csv': quoted }).ports);
    must(isAlike(again.table, read), 'written again with every cell quoted, the table is another one');
    const found = agreementOfFile(workshop, 'table.csv', { categories: null, scale: null }, COMPARING);
    told(found.findings, found.texts);
    for (const result of found.results) {
      agreeable(result.agreement);
      plainText(agreement(result, 'id'));
    }
    return 'accepted';
  },
};

/** A cell as it can be read again: nothing where it is empty, and a small number without its power of ten. */
function inFull(value: number | null): string {
  if (value === null) return '';
  return String(value).includes('e') ? value.toFixed(15) : String(value);
}

const COMPARING = { runs: 5, seed: 1, statistics: 'all', benchmark: null } as const;

const TABLES = [
  'unit,a,b\nu1,1,1\nu2,2,1\nu3,3,3\nu4,4,\n',
  'unit;a;b;c\nstaffing;1;2;2\nfacilities;3;3;4\n"funds; own";;1;1\ncommitment;4;4;4\n',
  'unit\ta\tb\nu1\t1,5\t2,5\nu2\t2\t2\nu3\t3,25\t1\n',
  '"unit","first coder","second ""b"" coder"\n"one","low","high"\n"two","high","high"\n"three","mid","low"\n',
  'unit,a,b,c,d\n1,yes,yes,no,yes\n2,no,no,no,no\n3,,,yes,\n4,yes,no,yes,no\n5,no,no,no,\n6,yes,yes,yes,yes\n',
  'unit,a,b\r\nu1,1.5,2.25\r\nu2,-1,0\r\nu3,100,100\r\n',
  `unit,a,b\n${Array.from({ length: 30 }, (_, i) => `u${i},${1 + (i % 4)},${1 + ((i * 3) % 4)}\n`).join('')}`,
];
