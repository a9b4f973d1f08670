import { describe, expect, it, test } from 'vitest';
import { repeatsIn } from '../../../src/import/index.js';
import type { Finding } from '../../../src/model/findings/index.js';
import type { Framework } from '../../../src/model/framework.js';
import { cellName, type CellValue } from '../../../src/model/sheets.js';
import { framework, study } from '../../build.js';
import { exported, type Answers, type Shape } from '../exports.js';
import { FRAMEWORK, gridWith, INTERVIEW, read, READING } from '../submissions.js';

type Rows = readonly (readonly CellValue[])[];

const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, place, args }) => `${code} ${cellName(place!.line, place!.col)} ${JSON.stringify(args)}`);

/** What is told of an export: the code, the cell, the arguments. */
const found = (rows: Rows, of?: Framework) => brief(read(gridWith(rows), of)?.findings ?? []);

/** Table and id of what is read. */
const made = (rows: Rows, known = study({})) =>
  read(gridWith(rows), FRAMEWORK, known)?.rows.map(({ table, cells }) => `${table} ${String(cells.get('id')?.value)}`);

/** The same with a column by which everybody agreed to take part. */
const agreed = ([head = [], ...rows]: Rows): Rows => [[...head, 'agreed'], ...rows.map((row) => [...row, 'yes'])];

const UUID = '11111111-aaaa-4bbb-8ccc-000000000001';
const of = (submissions: readonly Answers[], shape: Partial<Shape> = {}) => exported(FRAMEWORK, submissions, shape);

describe('a submission that was edited', () => {
  const edited = { ...INTERVIEW, '_uuid': '99999999-aaaa-4bbb-8ccc-000000000009', 'meta/rootUuid': `uuid:${UUID}` };
  const known = study({
    evidence: { 'head-1': { imported: { of: 'kobo.xlsx', key: `${UUID}/clear-unit`, as: null } } },
  });

  it('is known by the UUID that it had first', () => {
    expect(made(of([edited]), known)).toEqual([
      'evidence head-1',
      'evidence e-11111111aaaa-budget',
      'ratings undefined',
    ]);
  });

  it('is known by the one it was imported under, where that was a later one', () => {
    const { 'meta/rootUuid': _, ...before } = edited;
    const root = { ...before, 'meta/rootUuid': 'uuid:77777777-aaaa-4bbb-8ccc-000000000007', '_uuid': UUID };
    expect(made(of([root]), known)?.[0]).toBe('evidence head-1');
    const later = { ...before, 'meta/deprecatedID': `uuid:${UUID}` };
    expect(made(of([later]), known)?.[0]).toBe('evidence head-1');
  });

  it('is known by KEY, where that of its last edit stands before', () => {
    const { _uuid, _id, _index, ...answers } = INTERVIEW;
    const central = { ...answers, 'KEY': `uuid:${UUID}`, 'meta-instanceID': 'uuid:99999999-aaaa' };
    const rows = of([central], { separator: '-' });
    const back = rows.map((row) => row.toReversed());
    expect(made(back, known)?.[0]).toBe('evidence head-1');
  });
});

describe('a submission that is left out by now', () => {
  const items = ['clear-unit', 'budget'].map(
    (node) => [`head-${node}`, { imported: { of: 'kobo.xlsx', key: `${UUID}/${node}`, as: null } }] as const,
  );
  const known = study({ evidence: Object.fromEntries(items) });
  const { agreed: _, ...unknown } = INTERVIEW;

  test.each([{ ...INTERVIEW, agreed: 'no' }, { ...INTERVIEW, _validation_status: 'On Hold' }, unknown])(
    'is told with the items that the study has of it',
    (answers) => {
      const grid = gridWith(of([answers, READING]));
      expect(brief(read(grid, FRAMEWORK, known)!.findings)).toEqual([
        `LEFT-OUT-IN-STUDY A2 {"submission":"${UUID}","items":["head-clear-unit","head-budget"]}`,
      ]);
      expect(read(grid)!.findings).toEqual([]);
    },
  );
});

describe('one UUID twice in a file', () => {
  it('is one submission where it says the same', () => {
    expect(made(of([INTERVIEW, { ...INTERVIEW, _id: 99, _index: 2 }]))).toEqual(made(of([INTERVIEW])));
  });

  it('is told where it does not', () => {
    const other = { ...INTERVIEW, clear_unit__finding: 'Three do.' };
    expect(found(of([INTERVIEW, other]))).toEqual([
      `ROW-TWICE A3 {"table":"sessions","id":"${UUID}","first":{"file":"kobo.xlsx","sheet":"Form","line":2,"col":1}}`,
    ]);
  });
});

describe('one UUID twice with the same texts', () => {
  const twice = (a: Answers, b: Answers) =>
    found(
      of(
        [a, b].map((each) => ({ ...INTERVIEW, ...each })),
        { several: 'details' },
      ),
    ).map((each) => each.split(' ')[0]);

  it('is told where marks of choices or the review differ', () => {
    expect(twice({}, {})).toEqual([]);
    expect(twice({}, { clear_unit__shows: ['few'] })).toEqual(['ROW-TWICE']);
    expect(twice({ _validation_status: 'Approved' }, { _validation_status: 'Not Approved' })).toEqual(['ROW-TWICE']);
  });
});

describe('a form that changed between rounds', () => {
  const wide = framework(
    { organising: { 'clear-unit': {}, 'parking': {} } },
    { scale: { ...FRAMEWORK.scale, levels: [1, 2, 3, 4, 5].map((value) => ({ value, label: {}, means: {} })) } },
  );
  const old: Answers = {
    method: 'interview',
    agreed: 'yes',
    clear_unit__finding: 'Two run it.',
    clear_unit__level: 'l5',
    parking__finding: 'Plenty.',
    parking__level: 'l1',
    _uuid: UUID,
  };

  test.each([
    ['names', 'parking__level', 'parking__finding'],
    ['en', 'Which level does this show? (parking)', 'What did you find out? (parking)'],
    ['id', 'Tingkat mana yang ditunjukkan? (parking)', 'Apa yang ditemukan? (parking)'],
  ] as const)('tells what is asked no more, by %s', (lang, level, finding) => {
    const told = found(exported(wide, [old], { lang, separator: null })).filter((each) => each.startsWith('QUESTION'));
    expect(told.map((each) => each.replace(/ [A-Z]+\d /u, ' '))).toEqual([
      `QUESTION-UNKNOWN {"name":"${finding}","answers":1}`,
      `QUESTION-UNKNOWN {"name":"${level}","answers":1}`,
    ]);
  });

  it('keeps what was found where the level is gone', () => {
    const rows = exported(wide, [old], { separator: null });
    expect(found(rows).filter((each) => each.startsWith('CHOICE'))).toEqual([
      'CHOICE-GONE Q2 {"node":"clear-unit","choice":"l5","what":"level"}',
    ]);
    expect(made(rows)).toEqual([
      'sources s-11111111aaaa',
      'sessions m-11111111aaaa',
      'evidence e-11111111aaaa-clear-unit',
    ]);
  });

  it('keeps what was found where a factor is gone', () => {
    const head = ['_uuid', 'clear_unit__finding', 'clear_unit__shows'];
    const rows = agreed([head, [UUID, 'Two run it.', 'few no-more']]);
    expect(found(rows)).toEqual(['CHOICE-GONE C2 {"node":"clear-unit","choice":"no-more","what":"factor"}']);
    expect(read(gridWith(rows))?.rows[2]?.cells.get('shows')?.value).toBe('few');
    expect(read(gridWith(agreed([head, [UUID, 'Two run it.', 'no-more']])))?.rows[2]?.cells.has('shows')).toBe(false);
  });

  it('says nothing of questions that nobody answered', () => {
    const answers = { method: 'interview', agreed: 'yes', clear_unit__finding: 'Two run it.', _uuid: UUID };
    expect(found(exported(wide, [answers]))).toEqual([]);
  });

  it('tells of several versions', () => {
    const rows = of([
      { ...INTERVIEW, __version__: 'vA' },
      { ...READING, __version__: 'vB' },
    ]);
    expect(found(rows).map((each) => each.replace(/ [A-Z]+\d /u, ' '))).toEqual([
      'FORM-VERSIONS {"versions":["vA","vB"],"more":0}',
    ]);
    expect(found(of([{ ...INTERVIEW, __version__: 'vA' }, READING]))).toEqual([]);
  });

  it('names no more of what is not read than can be taken in', () => {
    const names = Array.from({ length: 25 }, (_, i) => `more_${String(i)}`);
    const rows = [
      ['_uuid', '__version__', 'clear_unit__finding', ...names],
      ...names.map((name) => [`${UUID}-${name}`, name, 'Two run it.', ...names]),
    ];
    expect(found(agreed(rows)).map((each) => each.slice(-14))).toEqual(
      ['e_19"],"more":5}', 'e_19"],"more":5}'].map((e) => e.slice(-14)),
    );
  });

  it('names the questions that others added to it, in one note', () => {
    const rows = [
      ['_uuid', 'gps', 'clear_unit__finding', 'photo', 'never', null, '_notes', 'meta/instanceName'],
      [UUID, '-3 115', 'Two run it.', 'a.jpg', null, 'stray', 'x', 'y'],
    ];
    expect(found(agreed(rows))).toEqual(['COLUMNS-UNREAD B1 {"columns":["gps","photo"],"more":0}']);
  });
});

describe('headers', () => {
  it('that begin and end as a question with its groups need not be one', () => {
    const rows = [
      ['_uuid', 'meeting method', 'organising__group an clear_unit__finding', 'clear_unit__finding'],
      [UUID, 'interview', 'x', 'Two.'],
    ];
    expect(read(gridWith(agreed(rows)))?.rows[2]?.cells.get('finding')?.value).toBe('Two.');
  });

  it('may stand behind groups that are not ours', () => {
    const rows = [
      ['round/_uuid', 'round/a/clear_unit__finding', 'round-b-clear_unit__shows', 'x/clear_unit__shows/few'],
      [UUID, 'Two run it.', 'few-staff few', 1],
    ];
    expect(made(agreed(rows))).toContain('evidence e-11111111aaaa-clear-unit');
    expect(read(gridWith(agreed(rows)))?.rows[2]?.cells.get('shows')?.value).toBe('few');
  });

  it('of a choice that others added are no question of ours', () => {
    const rows = [
      ['_uuid', 'date', 'clear_unit__finding', 'sources_used/date'],
      [UUID, '2026-01-09', 'Two run it.', '1'],
    ];
    expect(read(gridWith(agreed(rows)))?.rows[1]?.cells.get('date')?.value).toBe('2026-01-09');
  });

  it('are told where a question has two columns', () => {
    const rows = [
      ['_uuid', 'clear_unit__finding', 'clear_unit__finding'],
      [UUID, 'Two.', 'Three.'],
    ];
    expect(found(agreed(rows))).toEqual([
      'HEADER-TWICE C1 {"name":"clear_unit__finding","first":{"file":"kobo.xlsx","sheet":"Form","line":1,"col":2}}',
    ]);
  });

  it('of labels are told apart by blanks and line breaks alone', () => {
    const rows = of([INTERVIEW], { lang: 'en', separator: null });
    const loose = rows.map((row, i) => (i > 0 ? row : row.map((cell) => String(cell).replaceAll(' ', ' \n'))));
    expect(made(loose)).toEqual(made(rows));
  });

  it('tell nothing where no submission can be told from another, or no question is ours', () => {
    expect(read(gridWith([['clear_unit__finding'], ['Two.']]))).toBeNull();
    expect(
      read(
        gridWith([
          ['_uuid', 'date'],
          [UUID, '2026-01-09'],
        ]),
      ),
    ).toBeNull();
    expect(read(gridWith([]))).toBeNull();
  });
});

describe('labels', () => {
  const alike = framework(
    { a: { b: { concepts: ['c'], needs: { groups: ['Users', 'users'] } } } },
    {
      catalogue: {
        concepts: {},
        factors: Object.fromEntries(
          (
            [
              ['late', 'Late'],
              ['funds', 'funds'],
              ['late-funds', 'Late funds'],
              ['late-too', 'Late'],
            ] as const
          ).map(([id, en]) => [
            id,
            {
              title: { en },
              polarity: 'inhibiting',
              locus: 'internal',
              concepts: ['c'],
              usuallyLeadsTo: [],
              source: 'convention',
            },
          ]),
        ),
        remedies: {},
      },
    },
  );
  const answers: Answers = { method: 'interview', agreed: 'yes', b__finding: 'Found.', _uuid: UUID };
  const told = (more: Answers, several: Shape['several'] = 'summary') =>
    found(exported(alike, [{ ...answers, ...more }], { lang: 'en', separator: null, several }), alike).map((each) =>
      each.replace(/ [A-Z]+\d /u, ' '),
    );

  it('that two choices share are refused with both', () => {
    expect(told({ source_group: 'users' })).toEqual(['LABEL-AMBIGUOUS {"label":"Users","names":["Users","users"]}']);
  });

  it('of several choices that can be read in two ways are refused with both', () => {
    expect(told({ b__shows: ['late-funds'] })).toEqual([
      'LABEL-AMBIGUOUS {"label":"Late funds","names":["late funds","late-too funds"]}',
    ]);
    expect(told({ b__shows: ['funds'] })).toEqual([]);
  });

  it('that are headers of two questions are refused with both', () => {
    expect(told({}, 'details')).toEqual([
      'LABEL-AMBIGUOUS {"label":"Which of these does it show? (b)/Late","names":["b__shows/late","b__shows/late-too"]}',
    ]);
  });

  it('that the form does not offer stay what they are', () => {
    expect(told({ b__level: 'Very good' })).toEqual([
      'CELL-INVALID {"column":"Which level does this show? (b)","text":"Very good","problem":"choice","choices":[],"suggestion":null}',
    ]);
    expect(told({ b__shows: ['Noise'] })).toEqual(['CHOICE-GONE {"node":"b","choice":"Noise","what":"factor"}']);
  });
});

describe('a meeting', () => {
  const head = ['_uuid', 'method', 'source_title', 'clear_unit__finding'];

  it('of a kind that the form does not know is told when its row is read', () => {
    const [source] = read(gridWith(agreed([head, [UUID, 'walk', 'The market', 'Two.']])))!.rows;
    expect(source?.cells.get('kind')?.value).toBe('walk');
  });

  it('about one title of two kinds is about two sources, and so are two long titles that begin alike', () => {
    const long = 'Peraturan Bupati Nomor 12 Tahun 2020 tentang Sistem Pemerintahan Berbasis Elektronik';
    const other = UUID.replace(/^1+/u, '22222222');
    const third = UUID.replace(/^1+/u, '33333333');
    const titled = (...of: readonly (readonly [string, string, string])[]) =>
      made([head, ...of.map(([uuid, method, title]) => [uuid, method, title, 'Found.'])])?.filter((row) =>
        row.startsWith('sources'),
      );
    expect(titled([UUID, 'document', 'Server room'], [other, 'observation', 'Server room'])).toEqual([
      'sources s-server-room',
      'sources s-server-room-2',
    ]);
    const cut = 's-peraturan-bupati-nomor-12-tahun-2020-tentang-sistem-pemerint';
    expect(
      titled([UUID, 'document', long], [other, 'document', `${long} (dicabut)`], [third, 'document', ` ${long}`]),
    ).toEqual([`sources ${cut}`, `sources ${cut}-2`]);
  });

  it('about a title without Latin letters goes by its submission', () => {
    expect(made([head, [UUID, 'document', '\u516c\u6587', 'Two.']])?.[0]).toBe('sources s-11111111aaaa');
  });
});

describe('words quoted', () => {
  const consent = (answers: Answers, columns: readonly string[] = []) => {
    const rows = of([{ clear_unit__finding: 'Two.', clear_unit__quote: 'Cuma dua.', _uuid: UUID, ...answers }]);
    const left = columns.map((name) => rows[0]!.findIndex((head) => String(head).endsWith(name)));
    const kept = rows.map((row) => row.filter((_, col) => !left.includes(col)));
    const item = read(gridWith(kept))?.rows.find(({ table }) => table === 'evidence');
    return item?.cells.get('quote-consent')?.value;
  };
  const spoken = { method: 'interview', agreed: 'yes' };

  it('are closed where nobody said whether they may be', () => {
    expect(consent({ ...spoken, quote_consent: 'open' })).toBe('open');
    expect(consent(spoken)).toBe('closed');
    expect(consent({ ...spoken, quote_consent: 'n/a' })).toBe('closed');
    expect(consent(spoken, ['quote_consent'])).toBe('closed');
    expect(consent({ method: 'observation' })).toBe('closed');
  });

  it('from what was read need no consent', () => {
    expect(consent({ method: 'document' })).toBeUndefined();
    expect(consent({ method: 'dataset' })).toBeUndefined();
    expect(consent({ method: 'document', quote_consent: 'closed' })).toBe('closed');
  });
});

describe('a submission', () => {
  it('counts as agreed to by nobody whose answer cannot be read', () => {
    const rows = of([{ ...INTERVIEW, agreed: 'perhaps' }]);
    expect(found(rows)).toEqual([
      'CELL-INVALID H2 {"column":"meeting/agreed","text":"perhaps","problem":"choice","choices":["yes","no"],"suggestion":null}',
    ]);
  });

  it('of somebody who refused is left out, in any language', () => {
    for (const lang of ['names', 'en', 'id'] as const) {
      const { rows, leftOut } = read(gridWith(of([{ ...INTERVIEW, agreed: 'no' }], { lang })))!;
      expect(rows).toEqual([]);
      expect(leftOut.map(({ key, why }) => [key, why])).toEqual([[UUID, 'refused']]);
    }
  });

  test.each([undefined, '', 'n/a'])('is left out where it is not known whether somebody agreed: %s', (answer) => {
    const { agreed: _, ...without } = INTERVIEW;
    const asked = answer === undefined ? without : { ...without, agreed: answer };
    for (const method of ['interview', 'focus-group', 'questionnaire', 'walk', '']) {
      const { rows, leftOut, findings } = read(gridWith(of([{ ...asked, method }])))!;
      expect(rows).toEqual([]);
      expect(leftOut.map(({ key, why }) => [key, why])).toEqual([[UUID, 'agreement-unknown']]);
      expect(findings).toEqual([]);
    }
  });

  it('of people is an error where no column says whether they agreed, by names and by labels', () => {
    const head = ['_uuid', 'clear_unit__finding'];
    expect(found([head, [UUID, 'Two.'], [`${UUID}-2`, 'Three.']])).toEqual([
      'AGREEMENT-COLUMN-MISSING A1 {"column":"agreed","submissions":2}',
    ]);
    const rows = of([INTERVIEW], { lang: 'en', separator: null });
    const col = rows[0]!.findIndex((each) => String(each).includes('agree'));
    expect(found(rows.map((row) => row.toSpliced(col, 1)))).toEqual([
      `AGREEMENT-COLUMN-MISSING A1 ${JSON.stringify({ column: rows[0]![col], submissions: 1 })}`,
    ]);
  });

  test.each(['observation', 'document', 'dataset'])(
    'about which nobody is asked needs nobody who agreed: %s',
    (method) => {
      const head = ['_uuid', 'method', 'source_title', 'clear_unit__finding'];
      const rows = [head, [UUID, method, 'A rule', 'Two.']];
      expect(found(rows)).toEqual([]);
      expect(made(rows)).toContain('evidence e-11111111aaaa-clear-unit');
    },
  );

  const reviewed = (status: string) => {
    const { leftOut, findings } = read(gridWith(of([{ ...INTERVIEW, _validation_status: status }])))!;
    return [...leftOut.map(({ why }) => why), ...findings.map(({ code }) => code)];
  };

  test.each([
    ...['', 'n/a', '{}', 'Approved', 'approved', 'validation_status_approved', 'received', 'edited', 'Disetujui'],
    '{"timestamp": 1, "uid": "validation_status_approved", "label": "Approved"}',
  ])('is imported where it was approved, or nobody looked at it: %s', (status) => {
    expect(reviewed(status)).toEqual([]);
  });

  test.each([
    ...['Not Approved', 'not-approved', ' not  approved ', 'NOT_APPROVED', 'validation_status_not_approved', 'On Hold'],
    ...['hasIssues', 'rejected', 'Tidak disetujui', 'Belum disetujui', 'Ditolak'],
    '{"uid": "validation_status_not_approved", "label": "Not approved"}',
    "{'uid': 'validation_status_on_hold'}",
  ])('is left out where it was not approved, however that is written: %s', (status) => {
    expect(reviewed(status)).toEqual(['not-approved']);
  });

  test.each([
    ['_validation_status/uid', 'validation_status_not_approved'],
    ['_validation_status.uid', 'validation_status_on_hold'],
    ['_validation_status_uid', 'validation_status_on_hold'],
    ['_validation_status/label', 'Not Approved'],
    ['_validation_status.label', 'On Hold'],
  ])('is left out where a part of the review has a column of its own: %s', (head, status) => {
    const [heads = [], ...rows] = of([{ ...INTERVIEW, _validation_status: status }]);
    const grid = gridWith([heads.map((each) => (each === '_validation_status' ? head : each)), ...rows]);
    expect(read(grid)!.leftOut.map(({ why }) => why)).toEqual(['not-approved']);
  });

  test.each([
    ['_validation_status', '', '_validation_status.uid', 'validation_status_not_approved'],
    ['_validation_status', 'Approved', 'ReviewState', 'rejected'],
    ['ReviewState', 'rejected', '_validation_status', 'maybe'],
    ['__system-ReviewState', '', 'x/ReviewState', 'rejected'],
  ])('is left out where any column says that it was not approved: %s %j, %s %j', (one, first, other, second) => {
    const [heads = [], row = []] = of([INTERVIEW]);
    const { leftOut, findings } = read(
      gridWith([
        [...heads, one, other],
        [...row, first, second],
      ]),
    )!;
    expect(leftOut.map(({ why }) => why)).toEqual(['not-approved']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(['maybe', 'approved?', '-', '{"label": "Approved"}'])('of an unknown review is refused: %s', (status) => {
    expect(reviewed(status)).toEqual(['CELL-INVALID']);
  });

  it('cannot come about by a way that no form offers, whatever that is called', () => {
    const rows = of([{ ...INTERVIEW, method: 'constructor' }]);
    const source = read(gridWith(rows))?.rows.find(({ table }) => table === 'sources');
    expect(source?.cells.get('kind')?.value).toBe('constructor');
  });

  it('has nothing in cells that say n/a', () => {
    const rows = of([{ ...INTERVIEW, clear_unit__quote: 'n/a', budget__finding: 'n/a', budget__shows: 'n/a' }]);
    expect(made(rows)).toEqual(made(of([INTERVIEW]))?.filter((row) => !row.includes('budget')));
    expect(found(rows)).toEqual([]);
  });

  it('without a name of its own is told; an empty row is not', () => {
    const head = ['_uuid', 'clear_unit__finding'];
    expect(found([...agreed([head, [null, 'Two.'], [UUID, 'Three.']]), [null, null]])).toEqual([
      'CELL-NEEDED A2 {"column":"_uuid","table":"sessions"}',
    ]);
  });

  const marked = (cell: CellValue) =>
    read(
      gridWith(
        agreed([
          ['_uuid', 'clear_unit__finding', 'clear_unit__shows/few'],
          [UUID, 'Two.', cell],
        ]),
      ),
    )!;

  test.each([1, '1', '1.0', '1,0', true, 'TRUE', 'Yes', ' ya '])('has chosen what is marked: %s', (cell) => {
    const { rows, findings } = marked(cell);
    expect(rows[2]?.cells.get('shows')?.value).toBe('few');
    expect(findings).toEqual([]);
  });

  test.each([0, '0', '0.0', false, 'No', 'Tidak', '', null])('has not chosen what is not: %s', (cell) => {
    const { rows, findings } = marked(cell);
    expect(rows[2]?.cells.has('shows')).toBe(false);
    expect(findings).toEqual([]);
  });

  test.each([2, 'x', '0.5'])('is refused where a mark is neither: %s', (cell) => {
    expect(brief(marked(cell).findings)).toEqual([
      `CELL-INVALID C2 ${JSON.stringify({ column: 'clear_unit__shows/few', text: String(cell), problem: 'yes-no', choices: [], suggestion: null })}`,
    ]);
  });

  it('that shows something of which nothing was found is told', () => {
    const head = ['_uuid', 'clear_unit__finding', 'clear_unit__shows/few'];
    expect(found(agreed([head, [UUID, null, '1']]))).toEqual(['ANSWER-WITHOUT-FINDING C2 {"node":"clear-unit"}']);
  });
});

test('what was answered over and over is told, not passed over', () => {
  const kobo = gridWith([
    ['word', '_index', '_parent_table_name', '_parent_index', '_submission__uuid'],
    ['a', 1, 'Form', 1, UUID],
    ['b', 2, 'Form', 1, UUID],
  ]);
  const odk = gridWith([
    ['word', 'PARENT_KEY', 'KEY'],
    ['a', `uuid:${UUID}`, `uuid:${UUID}/words[1]`],
  ]);
  const empty = gridWith([['word', 'PARENT_KEY', 'KEY']]);
  expect(brief(repeatsIn([kobo, odk, empty, gridWith([])]))).toEqual([
    'REPEAT-UNREAD D1 {"rows":2}',
    'REPEAT-UNREAD B1 {"rows":1}',
  ]);
});
