import { formsIn } from '../../src/import/index.js';
import type { FormRead } from '../../src/import/form/shape.js';
import type { Framework } from '../../src/model/framework.js';
import { gridOf, type CellValue, type Grid } from '../../src/model/sheets.js';
import type { Study } from '../../src/model/study.js';
import { formWording } from '../../src/report/xlsform/index.js';
import { framework, study } from '../build.js';
import type { Answers } from './exports.js';

/** A small framework, two submissions to its form, and what is read of an export. */

const TEXT = { en: 'x' };
const FACTOR = { polarity: 'inhibiting', locus: 'internal', usuallyLeadsTo: [], source: 'convention' } as const;

/** Two dimensions, one of them with a slash in its title; factors one of whose titles begins as another does. */
export const FRAMEWORK = framework(
  {
    organising: {
      'clear-unit': { title: { en: 'Clear unit', id: 'Unit yang jelas' }, concepts: ['staff'], ask: [{ en: 'Who?' }] },
      'skills': { title: { en: 'Skills / training', id: 'Keahlian' }, needs: { groups: ['leadership', 'users'] } },
    },
    money: { budget: { concepts: ['staff', 'funds'] } },
  },
  {
    catalogue: {
      concepts: { staff: { title: TEXT }, funds: { title: TEXT } },
      factors: {
        'few-staff': { ...FACTOR, title: { en: 'Few staff', id: 'Pegawai kurang' }, concepts: ['staff'] },
        'few': { ...FACTOR, title: { en: 'Few', id: 'Sedikit' }, concepts: ['staff'] },
        'late.funds': { ...FACTOR, title: { en: 'Late funds', id: 'Dana terlambat' }, concepts: ['funds'] },
      },
      remedies: {},
    },
  },
);

export const INTERVIEW: Answers = {
  start: '2026-01-09T08:00:00',
  method: 'interview',
  date: '2026-01-09',
  agreed: 'yes',
  quote_consent: 'closed',
  source_role: 'Kepala Bidang',
  source_group: 'leadership',
  clear_unit__finding: 'Only two people run it.',
  clear_unit__quote: 'Cuma dua orang.',
  clear_unit__at: 'minute 3',
  clear_unit__level: 'l2',
  clear_unit__shows: ['few-staff', 'few'],
  budget__finding: 'Money comes in May.',
  budget__shows: ['late.funds'],
  _id: 17,
  _uuid: '11111111-aaaa-4bbb-8ccc-000000000001',
  _index: 1,
};
export const READING: Answers = {
  method: 'document',
  date: '2026-01-10',
  source_title: 'A rule',
  skills__finding: 'Five posts are planned.',
  skills__level: 'l3',
  _id: 18,
  _uuid: '22222222-aaaa-4bbb-8ccc-000000000002',
  _index: 2,
};

export const gridWith = (rows: readonly (readonly CellValue[])[]): Grid =>
  gridOf('kobo.xlsx', { name: 'Form', hidden: false, rows, hiddenRows: 0, merged: [], flaws: [] });

export function read(grid: Grid, of: Framework = FRAMEWORK, known: Study = study({})): FormRead | null {
  const { read: found, rest } = readAll([grid], of, known);
  return rest.length > 0 ? null : found;
}

/** What is read of all sheets of a file, and how many are none of these. */
export function readAll(
  grids: readonly Grid[],
  of: Framework | readonly Framework[] = FRAMEWORK,
  known: Study = study({}),
) {
  const given = { study: known, frameworks: [of].flat(), wording: formWording, mostLevels: 800 };
  const { read: found, rest } = formsIn(grids, given);
  return {
    read: {
      rows: found.flatMap(({ rows }) => rows),
      leftOut: found.flatMap(({ leftOut }) => leftOut),
      findings: found.flatMap(({ findings }) => findings),
    },
    rest,
  };
}
