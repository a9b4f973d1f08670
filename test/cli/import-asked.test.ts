import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STUDY } from '../app/imports.js';
import { answering, type Answer } from './answering.js';
import { Stopped } from '../../src/cli/prompter.js';
import { folder, run } from './run.js';

const WIDE = 'No,Jabatan,1. Staf cukup?,Kendala,Kosong\n1,Kepala,Baik,Listrik,\n2,Staf,Kurang,,\n';
const started = (files: Record<string, string> = {}) => folder({ 's/study.yaml': STUDY, 'in.csv': WIDE, ...files });

async function asked(cwd: string, answers: readonly Answer[], argv: readonly string[] = []) {
  const { terminal, said } = answering(...answers);
  const outcome = await run(['import', 'in.csv', 's', ...argv], { cwd, tty: true, terminal, env: { NO_COLOR: '1' } });
  return { ...outcome, said };
}

const mappings = (cwd: string): string[] =>
  existsSync(join(cwd, 's/mappings')) ? readdirSync(join(cwd, 's/mappings')) : [];
const WIDE_ANSWERS = [
  'tells rows apart',
  'sources: role',
  'levels of Staff and responsible unit',
  '3 ',
  'none',
  'becomes evidence',
  'a source of its own',
  'informant',
  'staff',
  'Yes, write it',
];

describe('import of a table that nobody knows, at a terminal', () => {
  it('asks what its columns are for, keeps the answers and imports by them', async () => {
    const cwd = started();
    const { code, out, err, said } = await asked(cwd, WIDE_ANSWERS, ['--write']);
    expect(said).toEqual([
      'Column A "No" ("1", "2"): what is it for?',
      'Column B "Jabatan" (texts): what is it for?',
      'Column C "1. Staf cukup?" (texts): what is it for?',
      '"Baik": which level of Staff and responsible unit does it show?',
      '"Kurang": which level of Staff and responsible unit does it show?',
      'Column D "Kendala" (texts): what is it for?',
      'Whom does the evidence come from?',
      'source: what it is (sources: kind). What is it in every row?',
      'For which group do all these sources speak? (Where they differ, a column has to say it.)',
      'Write this mapping?',
    ]);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8'))
      .toBe(`# A mapping for in.csv; docs/formats.md tells of every key.
format: egov-mapping/1
id: in
sheets:
  - sheet: 1
    # A "No": 2 filled, 2 different, numbers: "1", "2"
    # B "Jabatan": 2 filled, 2 different, texts
    # C "1. Staf cukup?": 2 filled, 2 different, texts
    # D "Kendala": 1 filled, 1 different, texts
    # E "Kosong": 0 filled, 0 different, empty
    key: "No"
    sources:
      role: Jabatan
      id: { column: "No", prefix: in- }
      kind: { value: informant }
      group: { value: staff }
    evidence:
      from: { column: "No", prefix: in- }
    questions:
      q-c: { column: "1. Staf cukup?", rates: { node: jones/staffing, levels: { Baik: 3, Kurang: none } } }
      q-d: Kendala
`);
    expect(err).toContain(
      's/mappings/in.yaml written\nThe next time: egov-assess import in.csv s --mapping s/mappings/in.yaml\n',
    );
    expect(out).toContain('8 added');
    expect(code).toBe(0);
    const again = await run(['import', 'in.csv', 's', '--mapping', 's/mappings/in.yaml'], { cwd });
    expect(again.out).toContain('There is nothing to write.');
    expect((await run(['validate', 's'], { cwd })).code).toBe(0);
  });

  it('asks which sheet, whom from and what else is needed', async () => {
    const { workbooks } = await import('../../src/workbook/index.js');
    const { writeFileSync } = await import('node:fs');
    const cwd = started();
    const bytes = await workbooks.write([
      { name: 'Kode', columns: ['x'], rows: [['y']] },
      { name: 'Kosong', columns: [], rows: [] },
      { name: 'Data', columns: ['Uraian', 'Halaman'], rows: [['Server padam', 3]] },
    ]);
    writeFileSync(join(cwd, 'in.xlsx'), bytes);
    const { terminal, said } = answering('Data', 'evidence: finding', 'evidence: at', '(head)', 'Yes, write it');
    const { code, out, err } = await run(['import', 'in.xlsx', 's', '--lang', 'en'], {
      cwd,
      tty: true,
      terminal,
      env: { NO_COLOR: '1' },
    });
    expect(said).toEqual([
      'Which sheet?',
      'Column A "Uraian" (texts): what is it for?',
      'Column B "Halaman" ("3"): what is it for?',
      'Whom does the evidence come from?',
      'Write this mapping?',
    ]);
    expect(err).toContain('SHEETS-NOT-MAPPED');
    expect({ code, isAdded: out.includes('1 added') }).toEqual({ code: 0, isAdded: true });
  });

  it('takes levels that somebody gave, by the framework of their nodes', async () => {
    const cwd = started({ 'in.csv': 'Penilai,Staf,Dana\nbudi,3,2\n', 's/mappings/in.yaml': 'mine' });
    const { code, out, err } = await asked(cwd, [
      'ratings: rater',
      'gave to Staff and responsible unit',
      'gave to Priority allocation of funds',
      'e-7',
      'Yes, write it',
    ]);
    expect(err).toContain('s/mappings/in.yaml is there: --mapping s/mappings/in.yaml reads the same table by it.');
    expect(readFileSync(join(cwd, 's/mappings/in-2.yaml'), 'utf8')).toContain('\nid: in-2\n');
    expect(mappings(cwd)).toEqual(['in-2.yaml', 'in.yaml']);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toBe('mine');
    expect(out).toContain('2 added');
    expect(code).toBe(0);
  });

  it('asks for text where the study has nobody, until there is some', async () => {
    const study = STUDY.slice(0, STUDY.indexOf('norms:'));
    const cwd = started({ 'in.csv': 'Uraian,Hari\nServer padam,x\nServer padam,x\n', 's/study.yaml': study });
    const { said, err } = await asked(cwd, ['evidence: finding', 'not imported', '', 'head', 'Yes, write it']);
    const from = 'Whom does the evidence come from?';
    expect(said.slice(2)).toEqual([from, 'It is needed.', from, 'Write this mapping?']);
    expect(err).toContain('Each row can be a source of its own where a column tells rows apart');
  });

  it('makes no sessions of rows that nothing tells apart, though a column names their sources', async () => {
    const study = STUDY.slice(0, STUDY.indexOf('norms:'));
    const cwd = started({ 'in.csv': 'Kode,Hari,Uraian\na,2026,x\na,2026,y\n', 's/study.yaml': study });
    const columns = ['sources: id', 'sessions: date', 'evidence: finding'];
    const { said, err } = await asked(cwd, [
      ...columns,
      'a',
      'informant',
      'm',
      'a',
      'interview',
      'not known',
      'No, leave it',
    ]);
    expect(said[3]).toBe('Whom does the evidence come from?');
    expect(err).toContain('Each row can be a source of its own where a column tells rows apart');
  });

  it('asks for no column that tells rows apart, where columns name their sources and sessions', async () => {
    const cwd = started({ 'in.csv': 'Kode,Temu,Uraian\na,m-a,x\nb,m-b,y\n' });
    const columns = ['sources: id', 'sessions: id', 'evidence: finding'];
    const { said, out } = await asked(cwd, [
      ...columns,
      'its own',
      'informant',
      'interview',
      'not known',
      'Yes, write it',
    ]);
    expect(said.slice(3)).toEqual([
      'Whom does the evidence come from?',
      expect.stringContaining('(sources: kind)'),
      expect.stringContaining('(sessions: method)'),
      expect.stringContaining('For which group'),
      'Write this mapping?',
    ]);
    const text = readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8');
    expect(text).toContain('source: Kode\n');
    expect(text).toContain('from: Temu\n');
    expect(text).not.toContain('key:');
    expect(out).toContain('6 added');
  });

  it('asks for what a session needs, in the words of the tool', async () => {
    const cwd = started({ 'in.csv': 'Hari\n2026\n2026\n' });
    const { said, code } = await asked(cwd, ['sessions: date', '', 'x', '(head)', 'interview', 'Yes, write it']);
    const id =
      'session: an id of your own, such as head-0107: evidence names the session by it, under from (sessions: id). What is it in every row?';
    expect(said.slice(1)).toEqual([
      id,
      'It is needed.',
      id,
      'session: the id of the source that was met or read: one of the table sources, or of the study (sessions: source). What is it in every row?',
      'session: how somebody told, or somebody looked or read (sessions: method). What is it in every row?',
      'Write this mapping?',
    ]);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('source: { value: head }');
    expect(code).toBe(0);
  });

  it('gives each row a source and a session of its own, where a column tells rows apart', async () => {
    const cwd = started({ 'in.csv': 'Kode,Hari,Uraian\na,2026,x\nb,2026,y\n' });
    const answers = [
      'not imported',
      'sessions: date',
      'evidence: finding',
      'its own',
      'A Kode',
      'informant',
      'interview',
      'not known',
    ];
    const { said, out } = await asked(cwd, [...answers, 'Yes, write it']);
    expect(said.slice(3, 5)).toEqual([
      'Whom does the evidence come from?',
      'Which column tells rows apart? It becomes a part of ids.',
    ]);
    expect(out).toContain('6 added');
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain(`    key: Kode
    sources:
      id: { column: Kode, prefix: in- }
      kind: { value: informant }
    sessions:
      date: Hari
      id: { column: Kode, prefix: in-s- }
      source: { column: Kode, prefix: in- }
      method: { value: interview }
    evidence:
      finding: Uraian
      from: { column: Kode, prefix: in-s- }
`);
  });

  it('gives the sessions of rows sources of their own', async () => {
    const cwd = started({ 'in.csv': 'No,Hari\n1,2026\n2,2026\n' });
    const { said, out } = await asked(cwd, [
      ...['tells rows apart', 'sessions: date', 'its own', 'informant', 'interview', 'not known', 'Yes, write it'],
    ]);
    expect(said[2]).toBe(
      'session: the id of the source that was met or read: one of the table sources, or of the study (sessions: source). What is it in every row?',
    );
    expect(out).toContain('4 added');
  });

  it('takes the sources that a column names for those of the evidence', async () => {
    const cwd = started({ 'in.csv': 'Kode,Uraian\na,x\na,y\n' });
    const { out } = await asked(cwd, [
      'sources: id',
      'evidence: finding',
      'its own',
      'informant',
      'not known',
      'Yes, write it',
    ]);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('      from: Kode\n');
    expect(out).toContain('3 added');
  });

  it('asks for the framework and the node of levels by their titles', async () => {
    const cwd = started({ 'in.csv': 'Nilai\n3\n' });
    const { said } = await asked(cwd, ['ratings: level', 'Jones', 'Staff and', 'No, leave it']);
    expect(said.slice(1)).toEqual([
      'rating: the id of the framework it is judged by, as "egov-assess frameworks list" shows it (ratings: framework). What is it in every row?',
      'rating: the id of the indicator that is rated, as "egov-assess frameworks show" lists it (ratings: node). What is it in every row?',
      'Write this mapping?',
    ]);
  });

  it('asks which column tells the rows of a survey apart, of those that can', async () => {
    const cwd = started({ 'in.csv': 'Kode,Nama,Tanya,Catatan\na,Budi,Ya,x\nb,Ani,Tidak,x\n' });
    const answers = ['not imported', 'not imported', 'becomes evidence', 'not imported', 'A Kode', '(head)'];
    const { out, said } = await asked(cwd, [...answers, 'Yes, write it']);
    expect(said.slice(4, 6)).toEqual([
      'Which column tells rows apart? It becomes a part of ids.',
      'Whom does the evidence come from?',
    ]);
    expect(out).toContain('3 added');
  });

  it.each([
    [
      'nothing is wanted',
      ['not imported', 'not imported', 'not imported', 'not imported'],
      'No column is to be imported.',
    ],
    [
      'nothing tells rows apart',
      ['not imported', 'not imported', 'not imported', 'becomes evidence'],
      'Answers to questions need a column that tells rows apart',
    ],
  ])('offers to change or leave where %s', async (what, answers, expected) => {
    const csv = what === 'nothing is wanted' ? WIDE : WIDE.replace('2,Staf,Kurang', '1,Kepala,Baik');
    const cwd = started({ 'in.csv': csv });
    const { out, err, said, code } = await asked(cwd, [...answers, 'No, leave it']);
    expect(said.at(-1)).toBe('Write this mapping?');
    expect(err).toContain(expected);
    expect(err).toContain('Nothing was written.');
    expect({ out, code }).toEqual({ out: '', code: 0 });
    expect(mappings(cwd)).toEqual([]);
  });

  it('changes one answer, and asks nothing of the others again', async () => {
    const cwd = started();
    const { said, err, code } = await asked(cwd, [
      ...WIDE_ANSWERS.slice(0, -1),
      'Change an answer',
      'B "Jabatan"',
      'sources: group',
      'Change an answer',
      'sources: kind',
      'group',
      'Yes, write it',
    ]);
    expect(said.slice(-7)).toEqual([
      'Write this mapping?',
      'Which answer?',
      'Column B "Jabatan" (texts): what is it for?',
      'Write this mapping?',
      'Which answer?',
      'source: what it is (sources: kind). What is it in every row?',
      'Write this mapping?',
    ]);
    expect(err).toContain(`A "No": it tells rows apart (number, code)
B "Jabatan": source: the informant group it speaks for: leadership, staff, users, ...`);
    expect(err).toContain('Whom does the evidence come from? each row is a source of its own\n');
    const text = readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8');
    expect(text).toContain('    sources:\n      group: Jabatan\n');
    expect(text).toContain('kind: { value: group }');
    expect(text).toContain('levels: { Baik: 3, Kurang: none }');
    expect(code).toBe(2); // roles are no ids
  });

  it('asks again what cannot be meant any more', async () => {
    const cwd = started({ 'in.csv': 'Kode,Uraian\na,x\na,y\n' });
    const { said } = await asked(cwd, [
      ...['sources: id', 'evidence: finding', 'its own', 'informant', 'not known'],
      ...['Change an answer', 'A "Kode"', 'not imported', '(head)', 'No, leave it'],
    ]);
    expect(said.slice(-4)).toEqual([
      'Which answer?',
      'Column A "Kode" ("a"): what is it for?',
      'Whom does the evidence come from?',
      'Write this mapping?',
    ]);
  });

  it('takes numbers for levels only where somebody says that they are', async () => {
    const cwd = started({ 'in.csv': 'No,Staf\n1,3\n2,1\n' });
    const numbers =
      '"3", "1": are these the levels of Staff and responsible unit themselves, and no scale of their own?';
    const start = ['tells rows apart', 'question: its answers show levels of Staff'];
    const yes = await asked(cwd, [...start, true, '(head)', 'Yes, write it']);
    expect(yes.said.slice(2, 4)).toEqual([numbers, 'Whom does the evidence come from?']);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('levels: { "1": 1, "3": 3 }');
    const no = await asked(cwd, [...start, false, '2 ', '4 ', '(head)', 'Yes, write it']);
    expect(no.said.slice(2, 5)).toEqual([
      numbers,
      '"1": which level of Staff and responsible unit does it show?',
      '"3": which level of Staff and responsible unit does it show?',
    ]);
    expect(readFileSync(join(cwd, 's/mappings/in-2.yaml'), 'utf8')).toContain('levels: { "1": 2, "3": 4 }');
  });

  it('asks what comes first in dates, where a column of dates leaves it open', async () => {
    const cwd = started({ 'in.csv': 'Uraian,Tanggal,Lahir\nx,03/04/2026,13/1/1990\n' });
    const { said, out } = await asked(cwd, [
      ...['evidence: finding', 'evidence: date', 'not imported', '(head)'],
      ...['the month', 'Yes, write it', ''],
    ]);
    expect(said.slice(-2)).toEqual([
      '"03/04/2026": what comes first in the dates of this table?',
      'Write this mapping?',
    ]);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('\ndates: month-first\n');
    expect(out).toContain('1 added');
  });

  it('asks it of a date of the table, however many others stand before it', async () => {
    const days = Array.from({ length: 14 }, (_, day) => `x${String(day)},2026-01-${String(day + 10)}\n`).join('');
    const cwd = started({ 'in.csv': `Uraian,Tanggal\n${days}y,05/06/2026\n` });
    const { said } = await asked(cwd, ['evidence: finding', 'evidence: date', '(head)', 'the day', 'No, leave it']);
    expect(said.at(-2)).toBe('"05/06/2026": what comes first in the dates of this table?');
  });

  it('asks what a comma is, where numbers leave it open', async () => {
    const cwd = started({ 'in.csv': 'Nilai;Dana\n1,250;2,5\n' });
    const levels = ['gave to Staff and responsible unit', 'not imported', 'e-7'];
    const { said, err } = await asked(cwd, [...levels, 'parts thousands', 'Yes, write it']);
    expect(said.at(-2)).toBe('"1,250": what is the comma in the numbers of this table?');
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('\ndecimal: point\n');
    expect(err).toContain('CELL-INVALID');
    const sure = await asked(cwd, ['not imported', 'gave to Staff and responsible unit', 'e-7', 'Yes, write it']);
    expect(sure.said.at(-1)).toBe('Write this mapping?');
    expect(readFileSync(join(cwd, 's/mappings/in-2.yaml'), 'utf8')).toContain('\ndecimal: comma\n');
  });

  it('shows no level of answers that are too many to tell', async () => {
    const rows = Array.from({ length: 14 }, (_, i) => `${String(i)},jawaban ${String(i)}\n`).join('');
    const cwd = started({ 'in.csv': `No,Tanya\n${rows}` });
    await asked(cwd, ['tells rows apart', 'levels of Staff and responsible unit', '(head)', 'Yes, write it']);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('\n      q-b: Tanya\n');
  });

  it('is stopped at any question, and writes nothing', async () => {
    const cwd = started();
    expect((await asked(cwd, ['tells rows apart', new Stopped()])).code).toBe(130);
    expect(mappings(cwd)).toEqual([]);
  });

  it('asks nobody of a table that is known, with --no-input, or of a study that cannot be used', async () => {
    const known = started({ 'in.csv': 'from,finding\nhead,x\n' });
    expect((await asked(known, [])).out).toContain('1 added');
    const { code, err } = await asked(started(), [], ['--no-input']);
    expect({ code, isTold: err.includes('IMPORT-NO-TABLE') }).toEqual({ code: 2, isTold: true });
    expect((await asked(started({ 's/study.yaml': 'format: egov-study/1\n' }), [])).code).toBe(2);
  });

  it('keeps no mapping that could not be read again', async () => {
    const cwd = started({ 'in.csv': `${'x'.repeat(70_000)}\ny\n` });
    const { code, err } = await asked(cwd, ['evidence: finding', '(head)', 'Yes, write it']);
    expect({ code, isTold: err.includes('s/mappings/in.yaml:8:') }).toEqual({ code: 2, isTold: true });
    expect(mappings(cwd)).toEqual([]);
  });

  it('does not offer as likely what another column rules out', async () => {
    const cwd = started({ 'in.csv': 'No,Temuan,Staf\n1,Padam,Baik\n' });
    const { said } = await asked(cwd, [
      'tells rows apart',
      'evidence: finding',
      'not imported',
      '(head)',
      'Yes, write it',
    ]);
    expect(said).toEqual([
      'Column A "No" ("1"): what is it for?',
      'Column B "Temuan" (texts): what is it for?',
      'Column C "Staf" (texts): what is it for?',
      'Whom does the evidence come from?',
      'Write this mapping?',
    ]);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('    evidence:\n      finding: Temuan\n');
  });

  it('says where a mapping cannot be kept', async () => {
    const cwd = started({ 's/mappings': 'a file' });
    expect((await asked(cwd, WIDE_ANSWERS)).code).toBe(3);
  });
});
