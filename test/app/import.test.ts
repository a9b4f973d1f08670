import { describe, expect, it } from 'vitest';
import { openStudy } from '../../src/app/study.js';
import { memoryFiles } from '../../src/files/memory.js';
import { nodeFiles } from '../../src/files/node.js';
import { at, given } from '../../src/model/at.js';
import { TABLES } from '../../src/model/layouts.js';
import { rowsOf, tableOf } from '../../src/model/rows.js';
import { workbooks } from '../../src/workbook/index.js';
import { text, workbook } from '../workbook/made.js';
import { workshopOn } from '../workshop.js';
import { imported, STUDY, type Contents } from './imports.js';

const withCsv = (csv: string, study = STUDY): Contents => ({ 's/study.yaml': study, 'in.csv': csv });

/** The study as it would load with what was imported. */
function reopened(contents: Contents) {
  const { study, findings } = openStudy(workshopOn(memoryFiles(contents)), { file: 's/study.yaml', folder: 's' }, null);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return study;
}

describe('an imported table', () => {
  it('becomes a file that the study includes', async () => {
    const { rows, found, written, after } = await imported(
      withCsv('from;finding;quote;shows;self-report\nmeeting;"Two; and more";kata;;ya\n'),
      'in.csv',
    );
    expect(found).toEqual([]);
    expect(rows).toEqual(['added evidence e-8']);
    expect(Object.keys(written)).toEqual(['s/evidence/import-in.yaml', 's/study.yaml']);
    expect(written['s/study.yaml']).toBe(`${STUDY}include:\n  - evidence/import-in.yaml\n`);
    expect(reopened(after)?.evidence.get('e-8')).toMatchObject({
      source: 'head',
      session: 'meeting',
      finding: { en: 'Two; and more' },
      quote: { text: 'kata', consent: 'open' },
      selfReport: true,
      imported: { of: 'in.csv' },
    });
  });

  it.each([
    [',head,none\ne-8,head,given\n', ['added evidence e-9', 'added evidence e-8']],
    ['e-8,head,given\n,head,none\n', ['added evidence e-8', 'added evidence e-9']],
  ])('gives rows without an id none that another row has: %j', async (csv, wanted) => {
    const { rows, found, after } = await imported(withCsv(`id,from,finding\n${csv}`), 'in.csv');
    expect({ rows, found }).toEqual({ rows: wanted, found: [] });
    expect(reopened(after)?.evidence.size).toBe(3);
  });

  it('is not listed twice where the study includes whatever lies there', async () => {
    const study = `${STUDY}include: [evidence/*.yaml]\n`;
    const before = { ...withCsv('from,finding\nhead,x\n', study), 's/evidence/a.yaml': 'format: egov-study-part/1\n' };
    expect(Object.keys((await imported(before, 'in.csv')).written)).toEqual(['s/evidence/import-in.yaml']);
  });

  it('takes up the file that an import left that was broken off, and no other', async () => {
    const contents = withCsv('id,from,finding\nn-1,head,one\n');
    const part = 's/evidence/import-in.yaml';
    const { written } = await imported(contents, 'in.csv');
    expect((await imported({ ...contents, [part]: written[part] ?? '' }, 'in.csv')).written).toEqual(written);
    for (const others of ['format: egov-study-part/1\n', `\uFEFF${String(written[part])}`]) {
      const other = await imported({ ...contents, [part]: others }, 'in.csv');
      expect(Object.keys(other.written)).toEqual(['s/evidence/import-in-2.yaml', 's/study.yaml']);
    }
  });

  it('is read by the study before others refer to it', async () => {
    const study = `${STUDY}include: [ratings/*.yaml]\n`;
    const sheet = { 's/ratings/a.yaml': 'format: egov-ratings/1\nrater: a\nrole: coder\n' };
    const tables = [
      { name: 'evidence', columns: ['id', 'from', 'finding'], rows: [['n-1', 'head', 'one']] },
      {
        name: 'ratings',
        columns: ['rater', 'framework', 'node', 'level', 'evidence'],
        rows: [['b', 'jones', 'staffing', 2, 'n-1']],
      },
    ];
    const { written } = await imported(
      { 's/study.yaml': study, ...sheet, 'in.xlsx': await workbooks.write(tables) },
      'in.xlsx',
    );
    expect(Object.keys(written)).toEqual(['s/evidence/import-in.yaml', 's/study.yaml', 's/ratings/b.yaml']);
  });

  it('may bring the meeting in which each item was found', async () => {
    const csv = `id,from,finding,session-source,session-method,session-date
n-1,visit,one,head,observation,2026-01-09
n-2,visit,two,head,observation,2026-01-09
`;
    const { rows, after } = await imported(withCsv(csv), 'in.csv');
    expect(rows).toEqual(['added sessions visit', 'added evidence n-1', 'added evidence n-2']);
    expect(reopened(after)?.evidence.get('n-2')).toMatchObject({ method: 'observation', date: '2026-01-09' });
  });

  it('puts nothing down to another source than its row names', async () => {
    const csv = 'id,from,finding,session-source,session-method\nn-1,meeting,one,clerk,interview\n';
    const study = STUDY.replace('sources:\n', 'sources:\n  clerk: { kind: informant, role: Clerk }\n');
    const { found, written } = await imported(withCsv(csv, study), 'in.csv');
    expect(written).toEqual({});
    expect(found).toEqual(['SESSION-OF-ANOTHER in.csv:2:17 {"session":"meeting","source":"head","told":"clerk"}']);
    const { after } = await imported(withCsv(csv.replaceAll('meeting', 'visit'), study), 'in.csv');
    const corrected = Object.fromEntries(
      Object.entries(after).map(([path, text]) => [path, String(text).replace('source: clerk', 'source: head')]),
    );
    expect((await imported(corrected, 'in.csv')).rows).toEqual(['differs sessions visit source', 'same evidence n-1']);
    const again = { ...corrected, 'in.csv': String(after['in.csv']).replace('one', 'two') };
    expect((await imported(again, 'in.csv')).found.map((each) => each.split(' ')[0])).toEqual(['SESSION-OF-ANOTHER']);
  });

  it('gives nobody a sheet that the study would not read', async () => {
    const csv = 'rater,framework,node,level,evidence\nnames,jones,staffing,2,e-7\n';
    const { found, written } = await imported(withCsv(csv), 'in.csv');
    expect(written).toEqual({});
    expect(found).toEqual(['PART-NOT-INCLUDED null {"path":"s/ratings/names.yaml","study":"s/study.yaml"}']);
  });

  it('tells of two rows without ids that say the same', async () => {
    const { rows, found } = await imported(withCsv('from,finding\nhead,x\nmeeting,y\nhead,x\n'), 'in.csv');
    expect(rows).toEqual(['added evidence e-8', 'added evidence e-9']);
    expect(found).toEqual(['ROW-REPEATED in.csv:4:1 {"first":{"file":"in.csv","line":2,"col":1}}']);
  });

  it('may be a workbook of several tables, one of which names what another brings', async () => {
    const bytes = await workbooks.write([
      { name: 'notes', columns: ['whatever'], rows: [['x']] },
      { name: 'evidence', columns: ['id', 'from', 'finding'], rows: [['n-1', 'clerk', 'seen']] },
      { name: 'sources', columns: ['id', 'kind', 'role'], rows: [['clerk', 'informant', 'Clerk']] },
      {
        name: 'ratings',
        columns: ['framework', 'node', 'level', 'evidence'],
        rows: [['jones', 'staffing', 2, 'n-1; e-7']],
      },
    ]);
    const { rows, found, notes, after } = await imported({ 's/study.yaml': STUDY, 'in.xlsx': bytes }, 'in.xlsx');
    expect(found).toEqual([]);
    expect(notes).toEqual(['SHEET-PASSED-OVER notes!A1 {"sheet":"notes"}']);
    expect(rows).toEqual(['added evidence n-1', 'added sources clerk', 'added ratings jones/staffing']);
    const rating = reopened(after)?.raters[0]?.ratings.get('jones')?.get('staffing');
    expect(rating).toMatchObject({ level: 2 });
    expect([...(rating?.evidence.keys() ?? [])]).toEqual(['n-1', 'e-7']);
  });

  it('gives another rater a sheet of their own', async () => {
    const csv = 'rater,framework,node,level,evidence\ncoder-b,jones,staffing,2,e-7\ncoder,jones,staffing,3,e-7\n';
    const { rows, written, after } = await imported(withCsv(csv), 'in.csv');
    expect(rows).toEqual(['added ratings coder-b/jones/staffing', 'added ratings jones/staffing']);
    expect(Object.keys(written)).toContain('s/ratings/coder-b.yaml');
    expect(reopened(after)?.raters.map(({ rater, own }) => [rater, own])).toEqual([
      ['coder', true],
      ['coder-b', false],
    ]);
    const more = { ...after, 'in.csv': `${csv}coder-b,jones,authority,2,e-7\n` };
    expect((await imported(more, 'in.csv')).found).toEqual([
      'RATER-HAS-SHEET in.csv:4:1 {"rater":"coder-b","node":"jones/authority"}',
    ]);
  });
});

describe('a table that is imported again', () => {
  const CSV = 'from,finding\nmeeting,one\nhead,two\n';

  it('adds nothing', async () => {
    const { after } = await imported(withCsv(CSV), 'in.csv');
    const again = await imported(after, 'in.csv');
    expect(again.rows).toEqual(['same evidence e-8', 'same evidence e-9']);
    expect(again.written).toEqual({});
  });

  it('adds what is new in it, in a file of its own', async () => {
    const { after } = await imported(withCsv(CSV), 'in.csv');
    const more = await imported({ ...after, 'in.csv': `${CSV}head,three\n` }, 'in.csv');
    expect(more.rows).toEqual(['same evidence e-8', 'same evidence e-9', 'added evidence e-10']);
    expect(Object.keys(more.written)).toEqual(['s/evidence/import-in-2.yaml', 's/study.yaml']);
    expect(reopened(more.after)?.evidence.size).toBe(4);
  });

  const WITH_IDS = 'id,from,finding\nn-1,meeting,one\nn-2,head,two\n';

  it('updates what was changed in it and nowhere else', async () => {
    const { after } = await imported(withCsv(WITH_IDS), 'in.csv');
    const changed = { ...after, 'in.csv': WITH_IDS.replace('one', 'none').replace('two', 'two') };
    const again = await imported(changed, 'in.csv');
    expect(again.rows).toEqual(['updated evidence n-1 finding', 'same evidence n-2']);
    expect(Object.keys(again.written)).toEqual(['s/evidence/import-in.yaml']);
    expect(reopened(again.after)?.evidence.get('n-1')?.finding).toEqual({ en: 'none' });
    expect((await imported(again.after, 'in.csv')).rows).toEqual(['same evidence n-1', 'same evidence n-2']);
  });

  it('leaves what somebody edited, and says so', async () => {
    const { after } = await imported(withCsv(WITH_IDS), 'in.csv');
    const part = 's/evidence/import-in.yaml';
    const coded = { ...after, [part]: String(after[part]).replace('finding: one', 'at: minute 5, finding: one') };
    expect((await imported(coded, 'in.csv')).rows).toEqual(['same evidence n-1', 'same evidence n-2']);
    const changed = { ...coded, 'in.csv': WITH_IDS.replace('one', 'none') };
    const again = await imported(changed, 'in.csv');
    expect(again.rows).toEqual(['edited evidence n-1 finding', 'same evidence n-2']);
    expect(again.written).toEqual({});
  });

  it('loses no rating made since', async () => {
    const csv = 'framework,node,level,evidence\njones,staffing,2,e-7\n';
    const rated = `${STUDY}ratings:\n  jones:\n    staffing: { level: 4, evidence: [e-7] }\n`;
    const { rows, written } = await imported(withCsv(csv, rated), 'in.csv');
    expect(rows).toEqual(['differs ratings jones/staffing level']);
    expect(written).toEqual({});
  });
});

describe('what a study holds', () => {
  it.each(['badung', 'hulu-sungai-tengah'])('adds nothing where it is exported and imported: %s', async (name) => {
    const path = { file: `examples/${name}/study.yaml`, folder: `examples/${name}` };
    const workshop = workshopOn(nodeFiles(process.cwd()));
    const { study } = openStudy(workshop, path, null);
    if (!study) throw new Error(`${name} does not open`);
    const bytes = await workbooks.write(TABLES.map((table) => tableOf(table, rowsOf(study, table))));
    const { importInto } = await import('../../src/app/import/index.js');
    const { readGrids } = await import('../../src/app/grids.js');
    const { grids } = await readGrids(memoryFiles({ 'out.xlsx': bytes }), 'out.xlsx', () => Promise.resolve(workbooks));
    const settings = { decimal: null, dates: null };
    const made = importInto(workshop, path, {
      grids: grids ?? [],
      findings: [],
      file: 'out.xlsx',
      settings,
      mapping: null,
      head: '',
    });
    expect(made.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    expect(made.rows.length).toBeGreaterThan(study.evidence.size);
    expect(made.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.files).toEqual([]);
  });
});

describe('a table that cannot be imported', () => {
  const found = async (csv: string | Uint8Array, settings = {}) => {
    const made = await imported({ 's/study.yaml': STUDY, 'in.csv': csv }, 'in.csv', settings);
    expect(made.written).toEqual({});
    return made.found;
  };

  it.each([
    ['a', 'no table has these columns', 'a,b\n1,2\n', 'IMPORT-NO-TABLE in.csv:1:1 {"sheets":[]}'],
    [
      'b',
      'a column twice',
      'from,finding,Finding\nhead,x,y\n',
      'HEADER-TWICE in.csv:1:14 {"name":"finding","first":{"file":"in.csv","line":1,"col":6}}',
    ],
    [
      'c',
      'a cell that is needed',
      'from,finding,at\nhead,,3\n',
      'CELL-NEEDED in.csv:2:1 {"column":"finding","table":"evidence"}',
    ],
    ['j', 'a text cut by a comma', 'from,finding\nhead,cut, here\n', 'CELL-UNHEADED in.csv:2:10 {}'],
    ['k', 'a cell above which nothing stands', 'from,,finding\nhead,x,y\n', 'CELL-UNHEADED in.csv:2:6 {}'],
    [
      'l',
      'consent under another name',
      'from,finding,quote,Consent given\nhead,x,y,closed\n',
      'HEADER-UNKNOWN in.csv:1:20 {"name":"consent-given"',
    ],
    ['d', 'an open quotation mark', 'from,finding\nhead,"x\n', 'CSV-QUOTE in.csv:2:6 {}'],
    [
      'e',
      'two rows of one id',
      'id,from,finding\na,head,x\na,head,y\n',
      'ROW-TWICE in.csv:3:1 {"table":"evidence","id":"a","first":{"file":"in.csv","line":2,"col":1}}',
    ],
    [
      'f',
      'a source nobody knows',
      'from,finding\nhed,x\n',
      'UNKNOWN-SOURCE in.csv:2:1 {"id":"hed","suggestion":"head"}',
    ],
    ['g', 'a factor nobody knows', 'from,finding,shows\nhead,x,nonsense-at-all\n', 'UNKNOWN-FACTOR in.csv:2:1'],
    [
      'h',
      'a level off the scale',
      'framework,node,level,evidence\njones,staffing,9,e-7\n',
      'LEVEL-OFF-SCALE in.csv:2:1',
    ],
    ['i', 'a day that is none', 'from,finding,date\nhead,x,2026-02-30\n', 'DATE-IMPOSSIBLE in.csv:2:1'],
  ])('%s: %s', async (_, __, csv, wanted) => {
    const [first = '', ...more] = await found(csv);
    expect(first.slice(0, wanted.length)).toBe(wanted);
    expect(more).toEqual([]);
  });

  it.each([
    ['an id', 'from,finding\nKepala Dinas,x\n', 'from', 'id', null],
    ['a date', 'from,finding,date\nhead,x,soon\n', 'date', 'date', null],
    [
      'a date of which day and month are not told',
      'from,finding,date\nhead,x,1/7/2026\n',
      'date',
      'day-or-month',
      null,
    ],
    ['a decimal comma', 'framework;node;value\njones;staffing;2,5\n', 'value', 'decimal', null],
    [
      'an id but a title',
      'framework,node,level\njones, sumber daya Aparatur dan unit kerja,2\n',
      'node',
      'id',
      'staffing',
    ],
    ['an id but a role', 'framework,node,level\njones,Ketua Tim,2\n', 'node', 'id', null],
    ['a choice but its Indonesian word', 'id,source,method\nn,head,Wawancara\n', 'method', 'choice', 'interview'],
    ['a choice by any word', 'id,source,method\nn,head,telepathy\n', 'method', 'choice', null],
    ['a whole number, but part thousands', 'id,kind,size\nn,group,1.000\n', 'size', 'separator', null],
    ['a whole number', 'framework;node;level\njones;staffing;2,5\n', 'level', 'separator', null],
    ['a number', 'framework,node,level\njones,staffing,two\n', 'level', 'integer', null],
    [
      'yes or no, but what every record has',
      'from,finding,self-report\nhead,x,constructor\n',
      'self-report',
      'yes-no',
      null,
    ],
    ['yes or no', 'from,finding,self-report\nhead,x,maybe\n', 'self-report', 'yes-no', null],
    ['a choice', 'from,finding,quote-consent\nhead,x,opn\n', 'quote-consent', 'choice', 'open'],
    [
      'a list of items, only some with a level',
      'framework,node,evidence\njones,staffing,e-7=2; e-8\n',
      'evidence',
      'items',
      null,
    ],
  ])('with a cell that is not %s', async (_, csv, column, problem, suggestion) => {
    const [first = ''] = await found(csv);
    const args = JSON.parse(first.replace(/^CELL-INVALID \S+ /u, '')) as Record<string, unknown>;
    expect(args).toMatchObject({ column, problem, suggestion });
  });

  it.each([
    ['a name where an id belongs', 'from,finding\nBudi Santoso,x\n'],
    ['names in a list', 'from,finding,shows\nhead,x,Budi; Ani\n'],
    ['what is no list of items', 'framework,node,evidence\njones,staffing,Budi\n'],
    ['a name where a number belongs', 'framework,node,level\njones,staffing,Budi\n'],
    ['a number of a person', 'id,kind,size\nn,group,0812-3456-7890\n'],
    ['a sentence', 'from,finding,self-report\nhead,x,it was Budi who said all of it\n'],
    ['a name where one of several words belongs', 'id,kind\nn,Budi Santoso\n'],
    ['a name with a number behind it', 'id,kind,size\nn,group,Siti 0812345\n'],
    ['a name where yes or no belongs', 'from,finding,self-report\nhead,x,Budi\n'],
    ['a date in words', 'from,finding,date\nhead,x,7 Januari 2026\n'],
    ['a word like none of the choices', 'id,source,method\nn,head,telepathy\n'],
  ])('and of the cell nothing is told that may be a person: %s', async (_, csv) => {
    const [first = ''] = await found(csv);
    expect(JSON.parse(first.replace(/^CELL-INVALID \S+ /u, ''))).toMatchObject({ text: null });
  });

  it.each([
    ['a number', 'framework;node;value\njones;staffing;2,5\n', '2,5'],
    ['a date', 'from,finding,date\nhead,x,7/13/2026\n', '7/13/2026'],
    ['a choice with a slip', 'id,source,method\nn,head,intervew\n', 'intervew'],
    ['a choice by its Indonesian word', 'id,source,method\nn,head,Wawancara\n', 'Wawancara'],
  ])('but the cell is told that is nobody: %s', async (_, csv, text) => {
    const [first = ''] = await found(csv);
    expect(JSON.parse(first.replace(/^CELL-INVALID \S+ /u, ''))).toMatchObject({ text });
  });

  it('unless it says how it writes dates and fractions', async () => {
    const csv = 'framework;node;value;status;source;at\njones;staffing;2,5;external;rule;p. 3\n';
    const told = await imported(withCsv(csv), 'in.csv', { decimal: 'comma' });
    expect(told.found).toEqual([]);
    expect(Object.values(told.written)[0]).toContain('value: 2.5');
    expect((await found(csv.replace('2,5', '2.5'), { decimal: 'comma' }))[0]).toMatch(/"problem":"decimal"/u);
    const dated = withCsv('from,finding,date\nhead,x,1/7/2026\n');
    const first = async (dates: 'day-first' | 'month-first') =>
      Object.values((await imported(dated, 'in.csv', { dates })).written)[0];
    expect(await first('day-first')).toContain('date: 2026-07-01');
    expect(await first('month-first')).toContain('date: 2026-01-07');
    const timed = withCsv('from,finding,date\nhead,x,1/7/2026 09:30:12\n');
    const [text] = Object.values((await imported(timed, 'in.csv', { dates: 'day-first' })).written);
    expect(text).toContain('date: 2026-07-01');
  });

  it.each([
    ['2026-01-07', null],
    ['2026/01/07', null],
    ['2026/1/7 10:22:33 AM GMT+7', null],
    ['2026-01-07T10:22:33.123+07:00', null],
    ['2026-01-07T10:22:33Z', null],
    ['2026-01-07 10:22', null],
    ['7.1.2026, 10.22 WIB', 'day-first'],
    ['1/7/2026 10:22:33 pm', 'month-first'],
  ] as const)('unless it has a day, with a time behind it or none: %s', async (date, dates) => {
    const csv = `from,finding,date\nhead,x,"${date}"\n`;
    const { found, written } = await imported(withCsv(csv), 'in.csv', { dates });
    expect(found).toEqual([]);
    expect(Object.values(written)[0]).toContain('date: 2026-01-07');
  });

  it.each([
    ['2026-01-07 10:00 until 2026-02-09', null],
    ['2026-01-07 2026-01-09', null],
    ['2026-01-07/09', null],
    ['2026-01-071', null],
    ['07.01.2026 10.02.2026', 'day-first'],
    ['07.01.2026 10.02.2026', null],
    ['7/1/2026 and later', 'month-first'],
  ] as const)('with several days in one cell, or a word: %s', async (date, dates) => {
    const [first = ''] = await found(`from,finding,date\nhead,x,"${date}"\n`, { dates });
    expect(first).toMatch(/^CELL-INVALID .*"problem":"date"/u);
  });

  it('unless it writes an article in quotation marks, or a fraction as a power of ten', async () => {
    const csv = 'from,finding,against\nhead,x,"rule: ""art. 4; """"5"""""" ; rule:""6""; rule: ""7"" of 8"\n';
    expect(reopened((await imported(withCsv(csv), 'in.csv')).after)?.evidence.get('e-8')?.against).toEqual([
      { norm: 'rule', at: 'art. 4; "5"' },
      { norm: 'rule', at: '6' },
      { norm: 'rule', at: '"7" of 8' },
    ]);
    const small = 'framework,node,value,status,source,at\njones,staffing,1.5e0,external,rule,p. 3\n';
    expect(Object.values((await imported(withCsv(small), 'in.csv')).written)[0]).toContain('value: 1.5');
  });

  it('because its letters would be guessed', async () => {
    const ansi = new Uint8Array([...new TextEncoder().encode('from,finding\nhead,caf'), 0xe9]);
    expect(await found(ansi)).toEqual(['CSV-ENCODING in.csv:1:1 {"encoding":"windows-1252"}']);
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from('from,finding', 'utf16le')]);
    expect(await found(wide)).toEqual(['CSV-ENCODING in.csv:1:1 {"encoding":"utf-16"}']);
  });

  it('with cells in a workbook that have no value', async () => {
    const head = `<row r="1">${text('A1', 'from')}${text('B1', 'finding')}${text('C1', 'other')}</row>`;
    const row = `<row r="2">${text('A2', 'head')}<c r="B2"><f>A1</f></c><c r="C2" t="e"><v>#REF!</v></c></row>`;
    const after = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:D3"/></mergeCells>';
    const bytes = workbook({ sheets: { Isian: head + row }, after });
    const made = await imported({ 's/study.yaml': STUDY, 'in.xlsx': bytes }, 'in.xlsx');
    expect(made.written).toEqual({});
    // What stands in a column that is not read is nobody's concern.
    expect(made.found.toSorted()).toEqual([
      'CELL-FORMULA Isian!B2 {}',
      'CELL-NEEDED Isian!A2 {"column":"finding","table":"evidence"}',
      'CELLS-MERGED Isian!A2 {"range":"A2:A3"}',
      'HEADER-UNKNOWN Isian!C1 {"name":"other","table":"evidence","suggestion":null}',
    ]);
  });

  it('because the study would not fit its limits any more', async () => {
    const csv = `from,finding\n${Array.from({ length: 60 }, (_, i) => `head,${'long '.repeat(40)}${String(i)}`).join('\n')}\n`;
    const made = await imported(withCsv(csv), 'in.csv', {}, { studyBytes: 9_000 });
    expect(made.found.join()).toMatch(/^IMPORT-TOO-MUCH null/u);
    expect(made.written).toEqual({});
  });
});

describe('a table larger than a file may be', () => {
  it('is divided over several', async () => {
    const csv = `id,from,finding\n${Array.from({ length: 60 }, (_, i) => `n-${String(i)},head,${'long '.repeat(40)}`).join('\n')}\n`;
    const { written, after } = await imported(withCsv(csv), 'in.csv', {}, { fileBytes: 6_000 });
    const parts = Object.keys(written).filter((path) => path.startsWith('s/evidence/'));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(new TextEncoder().encode(String(written[part])).length).toBeLessThanOrEqual(6_000);
    expect(reopened(after)?.evidence.size).toBe(61);
  });

  it('is divided by how many keys a map may have, too', async () => {
    const csv = `id,source,method\n${Array.from({ length: 50 }, (_, i) => `v-${String(i)},head,interview`).join('\n')}\n`;
    const { written } = await imported(withCsv(csv), 'in.csv', {}, { keys: 20 });
    expect(Object.keys(written).filter((path) => path.startsWith('s/evidence/'))).toHaveLength(4);
  });
});

describe('what the study will be warned of', () => {
  it('is told at its row, and what it was warned of before is not', async () => {
    const study = STUDY.replace('finding: Found.', 'finding: Found., state: rejected');
    const csv = 'id,from,finding,state\nn-1,head,one,\nn-2,head,two,rejected\nn-3,head,three,rejected\n';
    const { found, written } = await imported(withCsv(csv, study), 'in.csv');
    expect(found.map((each) => each.split(' ').slice(0, 2))).toEqual([
      ['REJECTED-WITHOUT-WHY', 'in.csv:3:1'],
      ['REJECTED-WITHOUT-WHY', 'in.csv:4:1'],
    ]);
    expect(Object.keys(written)).toHaveLength(2);
  });
});

describe('an item that is imported anew', () => {
  const CSV = `id,from,finding,quote,quote-consent,self-report\nn-1,meeting,one,words,closed,yes\nn-2,head,two,,,\n`;
  const PART = 's/evidence/import-in.yaml';

  it('keeps what the row does not say', async () => {
    const { after } = await imported(withCsv(CSV), 'in.csv');
    const part = String(after[PART])
      .replace('finding: one', 'finding: { en: one, id: satu }')
      .replace('finding: two', 'attachments: [{ path: a.jpg, kind: photo, title: { en: A, id: B } }], finding: two');
    // A table without the quote, as an export leaves it out.
    const table = 'id,from,finding,at,self-report,date\nn-1,meeting,other,page 3,no,2025\nn-2,head,twice,,,\n';
    const again = await imported({ ...after, [PART]: part, 'in.csv': table }, 'in.csv');
    expect(again.rows).toEqual(['updated evidence n-1 at date finding self-report', 'updated evidence n-2 finding']);
    const evidence = reopened(again.after)?.evidence;
    expect(evidence?.get('n-1')).toMatchObject({
      finding: { en: 'other', id: 'satu' },
      at: 'page 3',
      date: '2025',
      quote: { text: 'words', consent: 'closed' },
      selfReport: false,
    });
    expect(evidence?.get('n-2')).toMatchObject({
      finding: { en: 'twice' },
      attachments: [{ path: 'a.jpg', kind: 'photo', title: { en: 'A', id: 'B' } }],
    });
    const third = await imported({ ...again.after, 'in.csv': table.replace('twice', 'thrice') }, 'in.csv');
    expect(third.rows).toEqual(['same evidence n-1', 'updated evidence n-2 finding']);
  });

  it('keeps all else that it says', async () => {
    const factors = ['few', 'many'].map((id) => `  ${id}: { title: ${id}, polarity: enabling, locus: internal }\n`);
    const study = `${STUDY}factors:\n${factors.join('')}`;
    const full =
      'id,from,finding,quote,quote-lang,against,shows,denies,disputes,state,why,about,second-hand\n' +
      'n-1,head,one,words,id,rule: art. 4; rule,few,many,e-7,rejected,hearsay,staff-skills,yes\n';
    const { after } = await imported(
      withCsv(full.replace('rule: art. 4; rule', '"rule: art. 4; rule"'), study),
      'in.csv',
    );
    const attached = String(after[PART])
      .replace(
        'finding: one',
        `attachments: [{ path: b.pdf, kind: scan, sha256: "${'0'.repeat(64)}" }]\n    finding: one`,
      )
      .replace('why: hearsay', 'why: { id: desas-desus }');
    const said = (contents: Contents) => {
      const { place: _, imported: __, attachments, ...item } = at(given(reopened(contents)).evidence, 'n-1');
      return { ...item, attachments: attachments?.map(({ path, sha256 }) => [path, sha256]) };
    };
    const before = { ...after, [PART]: attached };
    const again = await imported({ ...before, 'in.csv': 'id,from,finding\nn-1,head,two\n' }, 'in.csv');
    expect(again.rows).toEqual(['edited evidence n-1 finding']); // its reason was
    const unedited = { ...before, [PART]: attached.replace('{ id: desas-desus }', 'hearsay') };
    const updated = await imported({ ...unedited, 'in.csv': 'id,from,finding\nn-1,head,two\n' }, 'in.csv');
    expect(updated.rows).toEqual(['updated evidence n-1 finding']);
    expect(said(updated.after)).toEqual({ ...said(unedited), finding: { en: 'two' } });
  });

  it('keeps its note, who took what over from suggestions, and every other character', async () => {
    const { after } = await imported(withCsv(CSV), 'in.csv');
    const factors = 'factors:\n  few: { title: few, polarity: enabling, locus: internal }\n';
    const kept = 'note: "to be asked again", suggested: { coder: [few] }';
    const part = String(after[PART]).replace('finding: two', `${kept}, finding: two`);
    const before = { ...after, [PART]: part, 's/study.yaml': `${String(after['s/study.yaml'])}${factors}` };
    const again = await imported({ ...before, 'in.csv': CSV.replace('two', 'twice') }, 'in.csv');
    expect(again.rows).toEqual(['same evidence n-1', 'updated evidence n-2 finding']);
    const digest = (text: unknown) => String(text).replaceAll(/as: \S+/gu, 'as: ...');
    expect(digest(again.written[PART])).toBe(digest(part).replace('finding: two', 'finding: twice'));
    expect(reopened(again.after)?.evidence.get('n-2')?.suggested).toEqual(new Map([['coder', ['few']]]));
  });

  it('is not changed by another table than the one it came from', async () => {
    const { after } = await imported(withCsv('from,finding\nmeeting,one\n'), 'in.csv');
    const other = await imported({ ...after, 'in.csv': 'id,from,finding\ne-8,meeting,other\n' }, 'in.csv');
    expect(other.rows).toEqual(['differs evidence e-8 finding']);
    expect(other.written).toEqual({});
  });

  it('is not changed by the table of somebody else who numbers alike', async () => {
    const { after } = await imported(withCsv('id,from,finding\ne-1,head,of Alice\n'), 'in.csv');
    const bob = { ...after, 'bob.csv': 'id,from,finding\ne-1,head,of Bob\n' };
    const other = await imported(bob, 'bob.csv');
    expect(other.rows).toEqual(['differs evidence e-1 finding']);
    expect(other.written).toEqual({});
  });
});
