import { describe, expect, it } from 'vitest';
import { openStudy } from '../../src/app/study.js';
import { memoryFiles } from '../../src/files/memory.js';
import type { CellValue, SheetTable } from '../../src/model/sheets.js';
import { workbooks } from '../../src/workbook/index.js';
import { workshopOn } from '../workshop.js';
import { imported, STUDY, type Contents } from './imports.js';

type Answers = Readonly<Record<string, CellValue>>;

/** Two submissions as KoboToolbox exports them with XML names as headers, groups before the names. */
const INTERVIEW: Answers = {
  'start': '2026-01-09T08:00:00',
  'meeting/method': 'interview',
  'meeting/date': '2026-01-09',
  'meeting/agreed': 'yes',
  'meeting/quote_consent': 'closed',
  'meeting/source_role': 'Kepala Bidang',
  'meeting/source_group': 'leadership',
  'organising__group/staffing__group/staffing__finding': 'Only two people run it.',
  'organising__group/staffing__group/staffing__quote': 'Cuma dua orang.',
  'organising__group/staffing__group/staffing__at': 'minute 3',
  'organising__group/staffing__group/staffing__level': 'l2',
  '_uuid': '11111111-aaaa-4bbb-8ccc-000000000001',
  '_validation_status': 'Approved',
  '_index': 1,
};
const READING: Answers = {
  'meeting/method': 'document',
  'meeting/date': '2026-01-10',
  'meeting/source_title': 'A rule',
  'organising__group/staffing__group/staffing__finding': 'Five posts are planned.',
  'organising__group/staffing__group/staffing__level': 'l3',
  '_uuid': '22222222-aaaa-4bbb-8ccc-000000000002',
};

/** A submission, with other sheets beside it. */
async function koboWith(sheets: readonly SheetTable[]): Promise<Contents> {
  const columns = Object.keys(INTERVIEW);
  const form = { name: 'Formulir', columns, rows: [columns.map((name) => INTERVIEW[name] ?? null)] };
  return { 's/study.yaml': STUDY, 'kobo.xlsx': await workbooks.write([form, ...sheets]) };
}

/** The sheet of further points, each with the submission that it leads to. */
const further = (rows: readonly (readonly [about: string | null, finding: string, uuid: string])[]): SheetTable => ({
  name: 'further',
  columns: ['further/further_one/further_about', 'further/further_one/further_finding', '_submission__uuid'],
  rows,
});

async function kobo(submissions: readonly Answers[], study: string | Contents = STUDY): Promise<Contents> {
  const columns = [...new Set(submissions.flatMap(Object.keys))];
  const rows = submissions.map((answers) => columns.map((name) => answers[name] ?? null));
  const bytes = await workbooks.write([{ name: 'Formulir', columns, rows }]);
  return { ...(typeof study === 'string' ? { 's/study.yaml': study } : study), 'kobo.xlsx': bytes };
}

function reopened(contents: Contents) {
  const { study, findings } = openStudy(workshopOn(memoryFiles(contents)), { file: 's/study.yaml', folder: 's' }, null);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return study;
}

describe('answers to a form', () => {
  it('may stand beside tables of our own, and what is neither is named', async () => {
    const contents = await koboWith([
      { name: 'more', columns: ['id', 'from', 'finding'], rows: [['n-1', 'head', 'seen']] },
      { name: 'notes', columns: ['whatever'], rows: [['x']] },
    ]);
    const { rows, found, notes } = await imported(contents, 'kobo.xlsx');
    expect(found).toEqual([]);
    expect(rows).toContain('added evidence n-1');
    expect(rows).toContain('added evidence e-11111111aaaa-staffing');
    expect(notes).toEqual(['SHEET-PASSED-OVER notes!A1 {"sheet":"notes"}']);
  });

  it('become a source, a session and evidence each, and a rating a node', async () => {
    const { rows, found, after } = await imported(await kobo([INTERVIEW, READING]), 'kobo.xlsx');
    expect(found).toEqual([]);
    expect(rows).toEqual([
      'added sources s-11111111aaaa',
      'added sessions m-11111111aaaa',
      'added evidence e-11111111aaaa-staffing',
      'added sessions m-22222222aaaa',
      'added evidence e-22222222aaaa-staffing',
      'added ratings jones/staffing',
    ]);
    const study = reopened(after);
    expect(study?.sources.get('s-11111111aaaa')).toMatchObject({
      kind: 'informant',
      role: { en: 'Kepala Bidang' },
      group: 'leadership',
    });
    expect(study?.evidence.get('e-11111111aaaa-staffing')).toMatchObject({
      source: 's-11111111aaaa',
      method: 'interview',
      date: '2026-01-09',
      at: 'minute 3',
      finding: { en: 'Only two people run it.' },
      quote: { text: 'Cuma dua orang.', consent: 'closed' },
      imported: { of: 'kobo.xlsx', key: '11111111-aaaa-4bbb-8ccc-000000000001/staffing' },
    });
    // A document that the study has is not another one.
    expect(study?.sessions.get('m-22222222aaaa')).toMatchObject({ source: 'rule', method: 'document' });
    expect([...(study?.raters[0]?.ratings.get('jones')?.get('staffing')?.evidence ?? [])]).toEqual([
      ['e-11111111aaaa-staffing', 2],
      ['e-22222222aaaa-staffing', 3],
    ]);
  });

  it('are known again, whatever their items are called by then', async () => {
    const first = await imported(await kobo([INTERVIEW, READING]), 'kobo.xlsx');
    const again = await imported(first.after, 'kobo.xlsx');
    expect(again.rows.filter((row) => !row.startsWith('same'))).toEqual([]);
    expect(again.written).toEqual({});
    const part = 's/evidence/import-kobo.yaml';
    const renamed = String(first.after[part]).replaceAll('e-11111111aaaa-staffing', 'head-2');
    const later = await imported({ ...first.after, [part]: renamed }, 'kobo.xlsx');
    expect(later.rows.filter((row) => !row.startsWith('same'))).toEqual([]);
  });

  it('are added where more were given, and change no rating that is there', async () => {
    const first = await imported(await kobo([INTERVIEW]), 'kobo.xlsx');
    const more = await imported(await kobo([INTERVIEW, READING], first.after), 'kobo.xlsx');
    expect(more.rows.filter((row) => !row.startsWith('same'))).toEqual([
      'added sessions m-22222222aaaa',
      'added evidence e-22222222aaaa-staffing',
      'differs ratings jones/staffing evidence',
    ]);
  });

  it('are left out where somebody did not agree, or nobody approved', async () => {
    const refused = { ...INTERVIEW, 'meeting/agreed': 'no' };
    for (const status of ['Not Approved', 'validation_status_on_hold', 'On Hold']) {
      const { rows, written } = await imported(
        await kobo([refused, { ...READING, _validation_status: status }]),
        'kobo.xlsx',
      );
      expect(rows).toEqual([
        'refused sessions 11111111-aaaa-4bbb-8ccc-000000000001',
        'not-approved sessions 22222222-aaaa-4bbb-8ccc-000000000002',
      ]);
      expect(written).toEqual({});
    }
  });

  it('may come from a server of ODK, as CSV', async () => {
    const csv =
      'SubmissionDate,meeting-method,meeting-date,organising__group-staffing__group-staffing__finding,KEY,ReviewState\n' +
      '2026-01-09,observation,2026-01-09,Two desks,uuid:33333333-aaaa-4bbb-8ccc-000000000003,approved\n' +
      '2026-01-09,observation,2026-01-09,None,uuid:44444444-aaaa-4bbb-8ccc-000000000004,rejected\n';
    const { rows } = await imported({ 's/study.yaml': STUDY, 'odk.csv': csv }, 'odk.csv');
    expect(rows).toEqual([
      'not-approved sessions 44444444-aaaa-4bbb-8ccc-000000000004',
      'added sources s-33333333aaaa',
      'added sessions m-33333333aaaa',
      'added evidence e-33333333aaaa-staffing',
    ]);
  });

  it('of another round are told apart', async () => {
    const { found } = await imported(await kobo([{ ...INTERVIEW, 'x/parking__finding': 'plenty' }]), 'kobo.xlsx');
    expect(found).toEqual(['QUESTION-UNKNOWN Formulir!O1 {"name":"parking__finding","answers":1}']);
  });

  const UUID = '11111111-aaaa-4bbb-8ccc-000000000001';

  it('bring further points along, which are known again and updated', async () => {
    const rows = [
      ['staffing', 'One of them leaves.', UUID],
      [null, 'The roof leaks.', UUID],
    ] as const;
    const first = await imported(await koboWith([further(rows)]), 'kobo.xlsx');
    expect(first.found).toEqual([]);
    expect(first.rows.filter((row) => row.includes('evidence'))).toEqual([
      'added evidence e-11111111aaaa-staffing',
      'added evidence e-11111111aaaa.1',
      'added evidence e-11111111aaaa.2',
    ]);
    const item = reopened(first.after)?.evidence.get('e-11111111aaaa.1');
    expect(item).toMatchObject({ session: 'm-11111111aaaa', imported: { key: `${UUID}/+1` } });
    expect(item?.about.length).toBeGreaterThan(0);
    const again = await imported(first.after, 'kobo.xlsx');
    expect(again.written).toEqual({});

    const edited = [rows[0], [null, 'The roof leaked once.', UUID], [null, 'A third one.', UUID]] as const;
    const { 'kobo.xlsx': bytes } = await koboWith([further(edited)]);
    const later = await imported({ ...first.after, 'kobo.xlsx': bytes! }, 'kobo.xlsx');
    expect(later.rows.filter((row) => !row.startsWith('same'))).toEqual([
      'updated evidence e-11111111aaaa.2 finding',
      'added evidence e-11111111aaaa.3',
    ]);
    expect(reopened(later.after)?.evidence.get('e-11111111aaaa.2')?.finding).toEqual({ en: 'The roof leaked once.' });
  });

  it('are left out with their further points', async () => {
    const sheet = further([['staffing', 'One of them leaves.', '22222222-aaaa-4bbb-8ccc-000000000002']]);
    const left = { ...READING, _validation_status: 'Not Approved' };
    const columns = [...new Set([INTERVIEW, left].flatMap(Object.keys))];
    const rows = [INTERVIEW, left].map((answers: Answers) => columns.map((name) => answers[name] ?? null));
    const bytes = await workbooks.write([sheet, { name: 'Formulir', columns, rows }]);
    const { rows: planned } = await imported({ 's/study.yaml': STUDY, 'kobo.xlsx': bytes }, 'kobo.xlsx');
    expect(planned).toContain('not-approved evidence 22222222-aaaa-4bbb-8ccc-000000000002/+1');
    expect(planned.filter((row) => row.startsWith('added evidence'))).toEqual([
      'added evidence e-11111111aaaa-staffing',
    ]);
  });

  it('and further points of a server of ODK come one file after the other', async () => {
    const [known, bare, gone] = ['33333333-aaaa-4bbb-8ccc-000000000003', '55555555-aaaa-4bbb-8ccc-000000000005', 'x'];
    const main =
      'meeting-method,meeting-date,meeting-source_title,organising__group-staffing__group-staffing__finding,further_any,KEY\n' +
      `observation,2026-01-09,Office,Two desks,yes,uuid:${known}\n` +
      `observation,2026-01-10,Store,,yes,uuid:${bare}\n`;
    const repeat =
      'further_one-further_about,further_one-further_finding,PARENT_KEY,KEY\n' +
      `staffing,Nobody was there.,uuid:${known},uuid:${known}/further[1]\n` +
      `,It is locked.,uuid:${bare},uuid:${bare}/further[1]\n` +
      `,Lost.,uuid:${gone},uuid:${gone}/further[1]\n`;
    const contents = { 's/study.yaml': STUDY, 'odk.csv': main, 'odk-further.csv': repeat };
    const early = await imported(contents, 'odk-further.csv');
    expect(early.found).toEqual(['FURTHER-UNATTACHED odk-further.csv:2:1 {"rows":3}']);
    const first = await imported(contents, 'odk.csv');
    expect(first.found.map((each) => each.split(' ')[0])).toEqual(['FURTHER-MISSING']);
    const then = await imported(first.after, 'odk-further.csv');
    expect(then.found).toEqual(['FURTHER-UNATTACHED odk-further.csv:4:1 {"rows":1}']);
    expect(then.rows).toEqual(['added evidence e-33333333aaaa.1', 'added evidence e-55555555aaaa.1']);
    expect(reopened(then.after)?.evidence.get('e-55555555aaaa.1')).toMatchObject({ source: 's-store' });
    for (const file of ['odk.csv', 'odk-further.csv']) {
      const again = await imported(then.after, file);
      expect(again.written).toEqual({});
      expect(again.rows.filter((row) => !row.startsWith('same'))).toEqual([]);
    }
  });

  it('need a finding', async () => {
    const { 'organising__group/staffing__group/staffing__finding': _, ...without } = INTERVIEW;
    const { rows, found } = await imported(await kobo([without, READING]), 'kobo.xlsx');
    expect(found).toEqual(['ANSWER-WITHOUT-FINDING Formulir!J2 {"node":"staffing"}']);
    expect(rows.join()).not.toContain('11111111aaaa');
  });

  it('are refused where a level is none, as in an export with labels', async () => {
    const labelled = { ...INTERVIEW, 'organising__group/staffing__group/staffing__level': '2 – weak: few people' };
    const { found, written } = await imported(await kobo([labelled]), 'kobo.xlsx');
    expect(found.join()).toMatch(/^CELL-INVALID Formulir!K2 .*"problem":"choice"/u);
    expect(written).toEqual({});
  });

  it('are no rating where there are more of them than one can hold', async () => {
    const many = Array.from({ length: 9 }, (_, i) => ({
      ...READING,
      _uuid: `5555555${String(i)}-aaaa-4bbb-8ccc-000000000005`,
    }));
    const { rows, found } = await imported(await kobo(many), 'kobo.xlsx', {}, { keys: 10 });
    expect(found).toEqual(['LEVELS-TOO-MANY Formulir!A2 {"node":"staffing","levels":9,"most":8}']);
    expect(rows.filter((row) => row.startsWith('added evidence'))).toHaveLength(9);
    expect(rows.join()).not.toContain('ratings');
  });
});
