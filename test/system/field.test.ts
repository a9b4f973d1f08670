import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CellValue, ReadSheet } from '../../src/model/sheets.js';
import { workbooks } from '../../src/workbook/index.js';
import { sheetsOf } from '../workbook/made.js';
import { answer, press, seen, start, terminal, type } from './terminal.js';

/** From an empty folder to a report, at a real terminal, as docs/field.md tells it: nobody types YAML. */

const here = terminal(100, 60);

const RATED = [
  'facilities',
  'communication',
  'coordination',
  'socialisation',
  'rules',
  'procedures',
  'commitment',
  'supervision',
  'funds',
  'evaluation',
];

/** What somebody types into the blank workbook: by sheet, rows of cells by their headers. */
const FILLED: Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>> = {
  sources: [
    { id: 'sekretaris', kind: 'informant', role: 'Sekretaris dinas', group: 'leadership' },
    { id: 'renja', kind: 'document', title: 'Rencana kerja 2026', date: '2026-01-02' },
  ],
  sessions: [{ id: 'sekretaris-0107', source: 'sekretaris', method: 'interview', date: '2026-01-07' }],
  evidence: [
    {
      id: 'e-1',
      from: 'sekretaris-0107',
      at: 'menit 3',
      finding: 'Unit TIK ada, tenaga ahli belum.',
      shows: 'it-expert-shortage',
    },
    { id: 'e-2', from: 'renja', at: 'halaman 4', finding: 'Tidak ada anggaran untuk pelatihan.', quote: '=0' },
  ],
  // Only staffing is left, to be rated at the terminal.
  ratings: RATED.map((node) => ({ framework: 'jones', node, level: 2, evidence: 'e-2', why: 'Baru dimulai.' })),
};

async function fill(file: string): Promise<void> {
  const sheets = await sheetsOf(readFileSync(file), file);
  const tables = sheets.map(({ name, rows: [head = [], ...rest] }: ReadSheet) => {
    const columns = head.map(String);
    const filled = (FILLED[name] ?? []).map((row) => columns.map((column) => row[column] ?? null));
    return { name, columns, rows: FILLED[name] ? filled : rest };
  });
  writeFileSync(file, await workbooks.write(tables));
}

it('an empty folder becomes a report', async () => {
  const cwd = here();
  await start('init', 'dinas', '--region', 'Banjar', '--kind', 'dinas', '--country', 'ID', '--framework', 'jones');
  await answer('Which agency is assessed?', 'Dinas X');
  await answer('When is the evidence gathered', '2026-01..2026-02');
  await seen('In which language');
  press('Down');
  await seen('› Indonesian');
  press('Enter');
  await seen('What is the evidence coded from');
  press('Enter');
  await answer('Whom do you ask', '');
  await seen('› Yes, write it');
  press('Enter');
  await seen('egov-assess report dinas');

  press('C-l');
  await start('guide', 'jones', '-f', 'html=panduan.html', '-f', 'xlsform=formulir.xlsx');
  await seen('formulir.xlsx written');
  expect(readFileSync(join(cwd, 'panduan.html'), 'utf8')).toContain('</html>');

  press('C-l');
  await start('export', '--blank', '-f', 'xlsx=isian.xlsx');
  await seen('isian.xlsx written');
  await fill(join(cwd, 'isian.xlsx'));

  press('C-l');
  await start('import', 'isian.xlsx', 'dinas');
  await seen('15 added');
  press('C-l');
  await start('import', 'isian.xlsx', 'dinas', '--write');
  await seen('dinas/evidence/import-isian.yaml');
  press('C-l');
  await start('import', 'isian.xlsx', 'dinas');
  await seen('There is nothing to write.');

  press('C-l');
  await start('add', 'rating', 'dinas', '--rater', 'coder-a');
  await seen('Which indicator');
  type('staff');
  await seen('› Staff and responsible unit');
  press('Enter');
  await seen('1 item speaks to it so far');
  press('Down');
  await seen('› e-1: ');
  press('Enter');
  await seen('› No more');
  press('Enter');
  await seen('Which level');
  press('Down');
  await seen('› 2  begun');
  press('Enter');
  await answer('Why, in a sentence?', 'Tenaga ahli belum ada.');
  await seen('› Yes, write it');
  press('Enter');
  await answer('Another indicator?', 'no');

  press('C-l');
  await start('score', 'dinas');
  await seen('Dinas X scores 2.00 on a scale from 1 to 4: weak.');
  press('C-l');
  await start('report', 'dinas', '-o', 'laporan.md');
  await seen('laporan.md written');
  const report = readFileSync(join(cwd, 'laporan.md'), 'utf8');
  expect(report).toContain('Unit TIK ada, tenaga ahli belum.');
  expect(report).toContain('Tenaga ahli belum ada.');
});
