import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../../src/model/findings/index.js';
import { cellName, gridOf, type CellValue, type Grid } from '../../../src/model/sheets.js';
import type { Method, Study } from '../../../src/model/study.js';
import { framework, study } from '../../build.js';
import { exported, exportedFurther, type Answers, type Shape } from '../exports.js';
import { FRAMEWORK, gridWith, INTERVIEW, readAll, READING } from '../submissions.js';

const UUID = '11111111-aaaa-4bbb-8ccc-000000000001';
const OTHER = '22222222-aaaa-4bbb-8ccc-000000000002';

/** A row of the sheet, as KoboToolbox writes it: what leads to the submission behind the answers. */
const kobo = (submission: Answers, index: number, answers: Answers): Answers => ({
  ...answers,
  _index: index,
  _parent_table_name: 'Form',
  _parent_index: submission['_index'] ?? '',
  _submission__id: submission['_id'] ?? '',
  _submission__uuid: submission['_uuid'] ?? '',
});

const FIRST = kobo(INTERVIEW, 1, {
  further_about: 'clear_unit',
  further_finding: 'One of them leaves in June.',
  further_quote: 'Juni pindah.',
  further_at: 'minute 9',
});
const SECOND = kobo(INTERVIEW, 2, { further_finding: 'The roof leaks.' });
const READ = kobo(READING, 3, {
  further_about: 'skills',
  further_finding: 'A sixth post was cut.',
  further_quote: 'Cut.',
});

const sheet = (rows: readonly (readonly CellValue[])[]): Grid =>
  gridOf('kobo.xlsx', { name: 'further', hidden: false, rows, hiddenRows: 0, merged: [], flaws: [] });

const main = (submissions: readonly Answers[], shape: Partial<Shape> = {}) =>
  gridWith(exported(FRAMEWORK, submissions, shape));
const further = (rows: readonly Answers[], shape: Partial<Shape> = {}) =>
  sheet(exportedFurther(FRAMEWORK, rows, shape));

const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, place, args }) => `${code} ${cellName(place!.line, place!.col)} ${JSON.stringify(args)}`);

/** The further points that are read, as their cells and key. */
const items = (grids: readonly Grid[], known?: Study) =>
  readAll(grids, FRAMEWORK, known).read.rows.flatMap(({ table, cells, key }) =>
    table === 'evidence' && key?.includes('/+') === true
      ? [{ ...Object.fromEntries([...cells].map(([name, { value }]) => [name, value])), key }]
      : [],
  );
const told = (grids: readonly Grid[], known?: Study) => brief(readAll(grids, FRAMEWORK, known).read.findings);
const made = (grids: readonly Grid[], known?: Study) =>
  readAll(grids, FRAMEWORK, known).read.rows.map(({ table, cells }) => `${table} ${String(cells.get('id')?.value)}`);

const EXPECTED = [
  {
    'id': 'e-11111111aaaa.1',
    'from': 'm-11111111aaaa',
    'finding': 'One of them leaves in June.',
    'at': 'minute 9',
    'quote': 'Juni pindah.',
    'quote-consent': 'closed',
    'about': 'staff',
    'key': `${UUID}/+1`,
  },
  { id: 'e-11111111aaaa.2', from: 'm-11111111aaaa', finding: 'The roof leaks.', key: `${UUID}/+2` },
  {
    id: 'e-22222222aaaa.1',
    from: 'm-22222222aaaa',
    finding: 'A sixth post was cut.',
    quote: 'Cut.',
    key: `${OTHER}/+1`,
  },
];

describe('further points', () => {
  test.each(
    (['names', 'en', 'id'] as const).flatMap((lang) =>
      [null, '/', '-', ' > '].map((separator) => ({ lang, separator })),
    ),
  )('join their submissions in one workbook, by $lang with $separator between groups', (shape) => {
    const grids = [main([INTERVIEW, READING], shape), further([FIRST, SECOND, READ], shape)];
    expect(items(grids)).toEqual(EXPECTED);
    expect(items(grids.toReversed())).toEqual(EXPECTED);
    expect(told(grids)).toEqual([]);
  });

  it('keep their places where somebody sorted the sheet, and where one is empty', () => {
    const grids = [main([INTERVIEW, READING]), further([READ, SECOND, FIRST])];
    expect(items(grids)).toEqual(EXPECTED);
    const unnumbered = [FIRST, SECOND, READ].map(({ _index, ...row }) => row as Answers);
    expect(items([main([INTERVIEW, READING]), further(unnumbered)])).toEqual(EXPECTED);
    const empty = kobo(INTERVIEW, 1, {});
    const { id, key } = { id: 'e-11111111aaaa.2', key: `${UUID}/+2` };
    expect(items([main([INTERVIEW]), further([empty, SECOND])])).toMatchObject([{ id, key }]);
  });

  it('make a source and a session where nothing else was answered', () => {
    const { method, agreed, _uuid, _id } = INTERVIEW as Record<string, string>;
    const bare: Answers = { method: method!, agreed: agreed!, _uuid: _uuid!, _id: _id! };
    expect(made([main([bare]), further([FIRST])])).toEqual([
      'sources s-11111111aaaa',
      'sessions m-11111111aaaa',
      'evidence e-11111111aaaa.1',
    ]);
  });

  it('of a submission that is left out are left out with it', () => {
    const refused = { ...INTERVIEW, agreed: 'no' };
    const { rows, leftOut, findings } = readAll([main([refused, READING]), further([FIRST, SECOND, READ])]).read;
    expect(leftOut.map(({ table, key, why }) => `${table} ${key} ${why}`)).toEqual([
      `sessions ${UUID} refused`,
      `evidence ${UUID}/+1 refused`,
      `evidence ${UUID}/+2 refused`,
    ]);
    expect(JSON.stringify(rows.map(({ key }) => key))).not.toContain(UUID);
    expect(findings).toEqual([]);
  });

  it('of people who were not asked whether they agree count as no submissions', () => {
    const head = ['_uuid', 'clear_unit__finding'];
    const grids = [gridWith([head, [UUID, 'Two.']]), further([FIRST])];
    expect(told(grids)).toEqual(['AGREEMENT-COLUMN-MISSING A1 {"column":"agreed","submissions":1}']);
  });

  it('are told with the items of a submission that is left out by now', () => {
    const known = study({ evidence: { mine: { imported: { of: 'kobo.xlsx', key: `${UUID}/+1`, as: null } } } });
    const grids = [main([{ ...INTERVIEW, agreed: 'no' }]), further([FIRST])];
    expect(told(grids, known)).toEqual([`LEFT-OUT-IN-STUDY A2 {"submission":"${UUID}","items":["mine"]}`]);
  });

  it('are known again, whatever they and their session are called by now', () => {
    const imported = { of: 'kobo.xlsx', key: `${UUID}/+1`, as: null };
    const known = study({ evidence: { mine: { session: 'talk', imported } } });
    expect(items([main([INTERVIEW]), further([FIRST, SECOND])], known)).toMatchObject([
      { id: 'mine', from: 'talk' },
      { id: 'e-11111111aaaa.2', from: 'talk' },
    ]);
  });
});

describe('a further point goes to its submission', () => {
  const without = (answers: Answers, ...names: readonly string[]): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));
  const ids = (submissions: readonly Answers[], rows: readonly Answers[]) =>
    items([main(submissions), further(rows)]).map(({ key }) => key);

  it('by the number of the server where its UUID is not in the export', () => {
    const edited = { ...without(INTERVIEW, '_uuid'), 'meta/rootUuid': `uuid:${OTHER}` };
    expect(ids([edited], [FIRST])).toEqual([`${OTHER}/+1`]);
    const rooted = { ...without(FIRST, '_submission__id'), '_submission_meta/rootUuid': `uuid:${OTHER}` };
    expect(ids([edited], [rooted])).toEqual([`${OTHER}/+1`]);
    expect(ids([INTERVIEW], [without(FIRST, '_submission__uuid')])).toEqual([`${UUID}/+1`]);
  });

  const bare = without(FIRST, '_submission__uuid', '_submission__id');

  it('by the number of its row where nothing else tells', () => {
    expect(ids([INTERVIEW, READING], [bare])).toEqual([`${UUID}/+1`]);
  });

  it('by no number where a name tells, where rows are not numbered, or where two sheets hold submissions', () => {
    for (const _submission__id of [17, 99])
      expect(ids([INTERVIEW], [{ ...FIRST, _submission__uuid: 'nobody', _submission__id }])).toEqual([]);
    expect(ids([without(INTERVIEW, '_index')], [bare])).toEqual([]);
    const two = [main([INTERVIEW]), main([READING]), further([bare])];
    expect(items(two)).toEqual([]);
    expect(told(two)).toEqual(['FURTHER-UNATTACHED A2 {"rows":1}']);
  });

  it('once, where the server keeps a submission twice', () => {
    const again = { ...INTERVIEW, _id: 99, _index: 2 };
    const twin = { ...FIRST, _index: 9, _submission__id: 99, _parent_index: 2 };
    expect(ids([INTERVIEW, again], [FIRST, twin])).toEqual([`${UUID}/+1`, `${UUID}/+1`]);
  });
});

/** Sheets of ODK Central: names alone, the group that repeats not among the groups before them. */
const odk = (
  answers: readonly (readonly [
    uuid: string,
    position: number,
    about: string | null,
    finding: string | null,
    quote?: string,
  ])[],
) =>
  gridWith([
    ['further_one-further_about', 'further_one-further_finding', 'further_one-further_quote', 'PARENT_KEY', 'KEY'],
    ...answers.map(([uuid, n, about, finding, quote = null]) => [
      ...[about, finding, quote],
      `uuid:${uuid}`,
      `uuid:${uuid}/further[${String(n)}]`,
    ]),
  ]);

/** A study that has these sessions. */
const withSessions = (known: Study, sessions: Readonly<Record<string, Method>>): Study => ({
  ...known,
  sessions: new Map(
    Object.entries(sessions).map(([id, method]) => [
      id,
      { source: 'a', method, date: null, place: { file: 'study.yaml', line: 1, col: 1 } },
    ]),
  ),
});

describe('further points in a file of their own', () => {
  const quoted = (consent: 'open' | 'closed') => ({ text: 'x', lang: null, consent });
  const known = (consent: 'open' | 'closed' | null) =>
    study({
      evidence: {
        mine: {
          session: 'talk',
          imported: { of: 'odk.csv', key: `${UUID}/clear-unit`, as: null },
          ...(consent && { quote: quoted(consent) }),
        },
      },
    });

  it('go to what the study has of their submissions', () => {
    const grids = [odk([[UUID, 2, 'budget', 'The roof leaks.']])];
    expect(items(grids, known(null))).toEqual([
      { id: 'e-11111111aaaa.2', from: 'talk', finding: 'The roof leaks.', about: 'staff; funds', key: `${UUID}/+2` },
    ]);
    expect(told(grids, known(null))).toEqual([]);
  });

  it('are quoted openly where all that was quoted of the meeting is open', () => {
    const grids = [odk([[UUID, 1, null, 'Leaks.', 'Bocor.']])];
    const consent = (of: Study) => items(grids, of).map((cells) => (cells as Record<string, unknown>)['quote-consent']);
    expect(consent(known('open'))).toEqual(['open']);
    expect(consent(known('closed'))).toEqual(['closed']);
    expect(consent(known(null))).toEqual(['closed']);
    const read = withSessions(study({}), { 'm-11111111aaaa': 'document' });
    expect(consent(read)).toEqual([undefined]);
  });

  it('find a session that has nothing else in it, but none that was called so by hand', () => {
    const made = withSessions(study({}), { 'm-11111111aaaa': 'interview' });
    expect(items([odk([[UUID, 1, null, 'Leaks.']])], made)).toMatchObject([{ from: 'm-11111111aaaa' }]);
    const byHand = withSessions(study({}), { 'm-1': 'interview' });
    expect(items([odk([['1', 1, null, 'Leaks.']])], byHand)).toEqual([]);
  });

  it('of submissions that nobody knows are told once, with their number', () => {
    const rows = [OTHER, OTHER, UUID, 'x'].map((uuid, i) => [uuid, i + 1, null, `Found ${String(i)}.`] as const);
    expect(told([odk(rows)], known(null))).toEqual(['FURTHER-UNATTACHED A2 {"rows":3}']);
    expect(items([odk(rows)], known(null))).toHaveLength(1);
  });

  it('are awaited where submissions say that there are some', () => {
    const more = { ...INTERVIEW, further_any: 'yes' };
    const col = main([more]).rows[0]!.indexOf('further_any');
    const place = cellName(1, col + 1);
    expect(told([main([more, READING])])).toEqual([`FURTHER-MISSING ${place} {"submissions":1}`]);
    expect(told([main([more]), further([FIRST])])).toEqual([]);
    expect(told([main([{ ...more, further_any: 'no' }])])).toEqual([]);
    const imported = { of: 'odk.csv', key: `${UUID}/+1`, as: null };
    expect(told([main([more])], study({ evidence: { mine: { imported } } }))).toEqual([]);
  });

  it('keep a place for the meeting in which nothing else was found', () => {
    const bare = { method: 'interview', agreed: 'yes', further_any: 'yes', _uuid: UUID };
    expect(made([main([bare])])).toEqual(['sources s-11111111aaaa', 'sessions m-11111111aaaa']);
    expect(made([main([{ ...bare, further_any: 'no' }])])).toEqual([]);
  });
});

describe('what is wrong with a further point is told', () => {
  const grids = (answers: Answers) => [main([INTERVIEW]), further([kobo(INTERVIEW, 1, answers)])];

  test.each([
    [{ further_quote: 'Bocor.', further_about: 'clear_unit' }, 'C2', '"clear-unit"'],
    [{ further_at: 'minute 9' }, 'D2', 'null'],
    [{ further_about: 'gone' }, 'A2', 'null'],
  ])('where nothing was found: %o', (answers, place, node) => {
    expect(told(grids(answers as Answers))).toEqual([`ANSWER-WITHOUT-FINDING ${place} {"node":${node}}`]);
    expect(items(grids(answers as Answers))).toEqual([]);
  });

  it('where its indicator is gone, and what was found is kept', () => {
    const gone = grids({ further_about: 'parking', further_finding: 'Plenty.' });
    expect(told(gone)).toEqual(['CHOICE-GONE A2 {"node":null,"choice":"parking","what":"indicator"}']);
    expect(items(gone)).toMatchObject([{ finding: 'Plenty.' }]);
    expect(items(gone)[0]).not.toHaveProperty('about');
  });

  it('where somebody added questions to it', () => {
    const rows = exportedFurther(FRAMEWORK, [FIRST]).map((row, i) => [...row, i === 0 ? 'photo' : 'a.jpg']);
    const col = cellName(1, rows[0]!.length);
    expect(told([main([INTERVIEW]), sheet(rows)])).toEqual([`COLUMNS-UNREAD ${col} {"columns":["photo"],"more":0}`]);
  });

  it('where nothing leads to a submission', () => {
    expect(told([main([INTERVIEW]), sheet([['further_finding'], ['Leaks.']])])).toEqual([
      'FURTHER-UNATTACHED A2 {"rows":1}',
    ]);
  });

  it('where a cell has no value', () => {
    const flawed = { ...further([FIRST]), flaws: [{ row: 2, col: 2, error: '#REF!' }] };
    expect(told([main([INTERVIEW]), flawed])).toEqual(['CELL-ERROR B2 {"error":"#REF!"}']);
  });
});

it('is no sheet of ours that repeats something else', () => {
  const words = gridWith([
    ['word', '_index', '_parent_table_name', '_parent_index', '_submission__uuid'],
    ['a', 1, 'Form', 1, UUID],
  ]);
  const notes = gridWith([['further_about'], ['x']]);
  expect(readAll([main([INTERVIEW]), words, notes]).rest).toEqual([words, notes]);
});

it('is read by the framework whose indicators were chosen', () => {
  const another = framework({ a: { b: { concepts: ['roofs'] } } }, { id: 'g' });
  const given = { further_about: 'b', further_finding: 'Leaks.', PARENT_KEY: UUID };
  const known = study({ evidence: { mine: { imported: { of: 'odk.csv', key: `${UUID}/b`, as: null } } } });
  const rows = sheet(exportedFurther(another, [given]));
  const { read } = readAll([rows], [FRAMEWORK, another], known);
  expect(read.findings).toEqual([]);
  expect(read.rows[0]?.cells.get('about')?.value).toBe('roofs');
});

test('no row is lost: each that is filled becomes an item, is left out with its submission, or is told', () => {
  const cell = fc.option(fc.constantFrom('Leaks.', 'n/a', ' ', 'Bocor.'), { nil: null });
  const row = fc.record({
    uuid: fc.constantFrom(UUID, OTHER, '33333333-aaaa', ''),
    about: fc.constantFrom('clear_unit', 'gone', null),
    finding: cell,
    quote: cell,
  });
  const isFilled = (value: string | null): boolean => value !== null && value !== 'n/a' && value.trim() !== '';
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom('yes', 'no'), fc.boolean(), (given, agreed, first) => {
      const rows = sheet([
        ['further_about', 'further_finding', 'further_quote', '_submission__uuid'],
        ...given.map(({ uuid, about, finding, quote }) => [about, finding, quote, uuid]),
      ]);
      const form = main([{ ...INTERVIEW, agreed }, READING]);
      const { read } = readAll(first ? [rows, form] : [form, rows]);
      const filled = given.filter(
        ({ about, finding, quote }) => about !== null || isFilled(finding) || isFilled(quote),
      );
      const count = (code: string) => read.findings.filter((each) => each.code === code).length;
      const apart = read.findings.flatMap((each) => (each.code === 'FURTHER-UNATTACHED' ? each.args.rows : []));
      const kept = read.rows.filter(({ key }) => key?.includes('/+') === true);
      const left = read.leftOut.filter(({ table }) => table === 'evidence');
      expect(kept.length + left.length + count('ANSWER-WITHOUT-FINDING') + (apart[0] ?? 0)).toBe(filled.length);
      expect(new Set([...kept, ...left].map(({ key }) => key)).size).toBe(kept.length + left.length);
    }),
  );
});
