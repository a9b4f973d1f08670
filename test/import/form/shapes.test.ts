import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TableRow } from '../../../src/import/index.js';
import { readCsv } from '../../../src/load/index.js';
import { gridOf, type CellValue } from '../../../src/model/sheets.js';
import { workbooks } from '../../../src/workbook/index.js';
import { sheetsOf } from '../../workbook/made.js';
import { exported, KOBO, type Answers, type Shape } from '../exports.js';
import { FRAMEWORK, gridWith, INTERVIEW, read, READING } from '../submissions.js';

/** Table, cells and key, without where they stand. */
const told = ({ table, cells, key }: TableRow) => [
  table,
  Object.fromEntries([...cells].map(([name, { value }]) => [name, value])),
  key,
];

/** As KoboToolbox writes CSV: semicolons, and quotes around everything. */
const csvOf = (rows: readonly (readonly CellValue[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';')}\r\n`).join('');

const rowsFrom = (submissions: readonly Answers[], shape: Partial<Shape> = {}) => {
  const found = read(gridWith(exported(FRAMEWORK, submissions, shape)));
  expect(found?.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return found?.rows.map(told);
};

describe('an export', () => {
  it('by names, with groups and both shapes of several choices, becomes rows', () => {
    expect(rowsFrom([INTERVIEW, READING])).toEqual([
      ['sources', { id: 's-11111111aaaa', kind: 'informant', role: 'Kepala Bidang', group: 'leadership' }, null],
      ['sessions', { id: 'm-11111111aaaa', source: 's-11111111aaaa', method: 'interview', date: '2026-01-09' }, null],
      [
        'evidence',
        {
          'id': 'e-11111111aaaa-clear-unit',
          'from': 'm-11111111aaaa',
          'finding': 'Only two people run it.',
          'at': 'minute 3',
          'quote': 'Cuma dua orang.',
          'quote-consent': 'closed',
          'shows': 'few-staff; few',
        },
        '11111111-aaaa-4bbb-8ccc-000000000001/clear-unit',
      ],
      [
        'evidence',
        { id: 'e-11111111aaaa-budget', from: 'm-11111111aaaa', finding: 'Money comes in May.', shows: 'late.funds' },
        '11111111-aaaa-4bbb-8ccc-000000000001/budget',
      ],
      ['sources', { id: 's-a-rule', kind: 'document', title: 'A rule' }, null],
      ['sessions', { id: 'm-22222222aaaa', source: 's-a-rule', method: 'document', date: '2026-01-10' }, null],
      [
        'evidence',
        { id: 'e-22222222aaaa-skills', from: 'm-22222222aaaa', finding: 'Five posts are planned.' },
        '22222222-aaaa-4bbb-8ccc-000000000002/skills',
      ],
      ['ratings', { framework: 'f', node: 'clear-unit', evidence: 'e-11111111aaaa-clear-unit=2' }, null],
      ['ratings', { framework: 'f', node: 'skills', evidence: 'e-22222222aaaa-skills=3' }, null],
    ]);
  });

  const LANGS = ['names', 'en', 'id'] as const;
  const SEPARATORS = [null, '/', '-', '.', ':', '_', ' > '] as const;
  const SEVERAL = ['summary', 'details', 'both'] as const;

  test.each(
    LANGS.flatMap((lang) =>
      SEPARATORS.flatMap((separator) => SEVERAL.map((several) => ({ lang, separator, several }))),
    ),
  )('by $lang with $separator between groups and choices in $several says the same', (shape) => {
    expect(rowsFrom([INTERVIEW, READING], shape)).toEqual(rowsFrom([INTERVIEW, READING]));
  });

  it('says the same whatever is answered, as a workbook and as CSV', async () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/u);
    const answers = fc.record(
      {
        method: fc.constantFrom('interview', 'focus-group', 'questionnaire'),
        date: fc.constant('2026-01-09'),
        agreed: fc.constantFrom('yes', 'no'),
        quote_consent: fc.constantFrom('open', 'closed'),
        source_group: fc.constantFrom('leadership', 'users', '_other'),
        source_group_other: words,
        clear_unit__finding: words,
        clear_unit__quote: words,
        clear_unit__level: fc.constantFrom('l1', 'l2', 'l4'),
        clear_unit__shows: fc.subarray(['few-staff', 'few'], { minLength: 1 }),
        skills__finding: words,
        skills__at: words,
        budget__shows: fc.subarray(['few-staff', 'few', 'late.funds'], { minLength: 1 }),
      },
      { requiredKeys: ['method', 'skills__finding'] },
    );
    const shape = fc.record({
      lang: fc.constantFrom(...LANGS),
      separator: fc.constantFrom(...SEPARATORS),
      several: fc.constantFrom(...SEVERAL),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(answers, { minLength: 1, maxLength: 3 }), shape, async (given, how) => {
        const submissions = given.map((each, i) => ({
          ...each,
          _uuid: `${String(i)}1111111-aaaa-4bbb-8ccc-00000000000${String(i)}`,
        }));
        const [columns = [], ...rows] = exported(FRAMEWORK, submissions, how);
        const plain = read(gridWith(exported(FRAMEWORK, submissions, KOBO)))?.rows.map(told);
        const [sheet] = await sheetsOf(
          await workbooks.write([{ name: 'Form', columns: columns.map(String), rows }]),
          'kobo.xlsx',
        );
        const csv = readCsv(new TextEncoder().encode(csvOf([columns, ...rows])), 'kobo.csv');
        expect(read(gridOf('kobo.xlsx', sheet!))?.rows.map(told)).toEqual(plain);
        expect(read(csv.grid!)?.rows.map(told)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
