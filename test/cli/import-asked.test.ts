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
      'sources: kind, the same in every row?',
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
      id: { column: "No", prefix: r- }
      kind: { value: informant }
    evidence:
      from: { column: "No", prefix: r- }
    questions:
      q-c: { column: "1. Staf cukup?", rates: { node: jones/staffing, levels: { Baik: 3, Kurang: none } } }
      q-d: Kendala
`);
    expect(err).toContain(
      'Written: s/mappings/in.yaml\nThe next time: egov-assess import in.csv s --mapping s/mappings/in.yaml\n',
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
    const { terminal, said } = answering('Data', 'evidence: finding', 'evidence: at', 'head');
    const { code, out } = await run(['import', 'in.xlsx', 's', '--lang', 'en'], {
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
    ]);
    expect({ code, isAdded: out.includes('1 added') }).toEqual({ code: 0, isAdded: true });
  });

  it('takes levels that somebody gave, by the framework of their nodes', async () => {
    const cwd = started({ 'in.csv': 'Penilai,Staf,Dana\nbudi,3,2\n', 's/mappings/in.yaml': 'mine' });
    const { code, out } = await asked(cwd, [
      'ratings: rater',
      'gave to Staff and responsible unit',
      'gave to Priority allocation of funds',
      'e-7',
    ]);
    expect(mappings(cwd)).toEqual(['in-2.yaml', 'in.yaml']);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toBe('mine');
    expect(out).toContain('2 added');
    expect(code).toBe(0);
  });

  it('asks for text where the study has nobody, until there is some', async () => {
    const study = STUDY.slice(0, STUDY.indexOf('norms:'));
    const cwd = started({ 'in.csv': 'Uraian\nServer padam\n', 's/study.yaml': study });
    const { said } = await asked(cwd, ['evidence: finding', '', 'head']);
    expect(said).toEqual([
      'Column A "Uraian" (texts): what is it for?',
      'Whom does the evidence come from?',
      'It is needed.',
      'Whom does the evidence come from?',
    ]);
    const sessions = await asked(started({ 'in.csv': 'Hari\n2026\n' }), [
      'sessions: date',
      '',
      'x',
      'head',
      'interview',
    ]);
    expect(sessions.said.slice(1)).toEqual([
      'sessions: id, the same in every row?',
      'It is needed.',
      'sessions: id, the same in every row?',
      'sessions: source, the same in every row?',
      'sessions: method, the same in every row?',
    ]);
  });

  it.each([
    [
      'nothing is wanted',
      ['not imported', 'not imported', 'not imported', 'not imported'],
      'No column is to be imported. Nothing was written.',
    ],
    [
      'nothing tells rows apart',
      ['not imported', 'not imported', 'becomes evidence', 'not imported', 'head'],
      'Questions need a column that tells rows apart. Nothing was written.',
    ],
  ])('writes nothing where %s', async (_, answers, expected) => {
    const cwd = started();
    const { out, err } = await asked(cwd, answers);
    expect(err).toContain(expected);
    expect(out).toBe('');
    expect(mappings(cwd)).toEqual([]);
  });

  it('shows no level of answers that are too many to tell', async () => {
    const rows = Array.from({ length: 14 }, (_, i) => `${String(i)},jawaban ${String(i)}\n`).join('');
    const cwd = started({ 'in.csv': `No,Tanya\n${rows}` });
    await asked(cwd, ['tells rows apart', 'levels of Staff and responsible unit', 'head']);
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
    const { code, err } = await asked(cwd, ['evidence: finding', 'head']);
    expect({ code, isTold: err.includes('s/mappings/in.yaml:8:') }).toEqual({ code: 2, isTold: true });
    expect(mappings(cwd)).toEqual([]);
  });

  it('does not offer as likely what another column rules out', async () => {
    const cwd = started({ 'in.csv': 'No,Temuan,Staf\n1,Padam,Baik\n' });
    const { said } = await asked(cwd, ['tells rows apart', 'evidence: finding', 'not imported', 'head']);
    expect(said).toEqual([
      'Column A "No" ("1"): what is it for?',
      'Column B "Temuan" (texts): what is it for?',
      'Column C "Staf" (texts): what is it for?',
      'Whom does the evidence come from?',
    ]);
    expect(readFileSync(join(cwd, 's/mappings/in.yaml'), 'utf8')).toContain('    evidence:\n      finding: Temuan\n');
  });

  it('says where a mapping cannot be kept', async () => {
    const cwd = started({ 's/mappings': 'a file' });
    expect((await asked(cwd, WIDE_ANSWERS)).code).toBe(3);
  });
});
