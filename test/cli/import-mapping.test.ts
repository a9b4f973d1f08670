import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STUDY } from '../app/imports.js';
import { folder, run } from './run.js';

const SURVEY = readFileSync('test/fixtures/survey/survey.csv', 'utf8');
const MAPPING = readFileSync('test/fixtures/survey/mapping.yaml', 'utf8');
const started = (files: Record<string, string> = {}) =>
  folder({ 's/study.yaml': STUDY, 'survey.csv': SURVEY, 'map.yaml': MAPPING, ...files });
const IMPORT = ['import', 'survey.csv', 's', '--mapping', 'map.yaml'];

describe('import --mapping', () => {
  it('reads a table by it, and says what it leaves', async () => {
    const cwd = started();
    const { code, out, err } = await run([...IMPORT, '--write'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('survey.csv:3:1  note  COLUMNS-NOT-MAPPED  a column is not in the mapping: "Surel"');
    expect(out).toContain('left out            source    4                    survey.csv:8  the mapping leaves it out');
    expect(out).toContain('nothing stands in the column that tells rows apart');
    expect(out).toContain(
      '15 added, 0 updated, 0 left as they are though the table differs, 0 as they are already, 2 left out',
    );
    expect((await run(['validate', 's'], { cwd })).code).toBe(0);
    const again = await run([...IMPORT, '--write'], { cwd });
    expect(again.out).toContain('There is nothing to write.');
  });

  it('says where table and mapping no longer agree, and writes nothing', async () => {
    const cwd = started({ 'survey.csv': SURVEY.replace('Bidang', 'Bidnag') });
    const { code, out, err } = await run([...IMPORT, '--write'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(
      'map.yaml:15:24  error  MAPPED-COLUMN-MISSING  no column is headed "Bidang" in row 3; did you mean "Bidnag"?',
    );
    expect(err).toContain('> 15 |       group: { column: Bidang');
    expect(out).toContain('Nothing is imported.');
    expect(existsSync(join(cwd, 's/evidence'))).toBe(false);
  });

  it.each([
    ['is not there', 'none.yaml', 'PATH-NOT-FOUND'],
    ['is another file', 's/study.yaml', 'FORMAT-UNKNOWN'],
    ['is wrong', 'wrong.yaml', 'did you mean "sheets"?'],
  ])('needs a mapping: one that %s', async (_, path, expected) => {
    const cwd = started({ 'wrong.yaml': MAPPING.replace('sheets:', 'sheet:') });
    const { code, out, err } = await run([...IMPORT.slice(0, 4), path], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });
});

describe('import --propose', () => {
  it('writes a first mapping to standard output, or to a file that is not there', async () => {
    const cwd = started({ 'in.csv': 'Sumber,Temuan\nhead,Server padam\n' });
    const { code, out } = await run(['import', 'in.csv', 's', '--propose'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('    evidence:\n      from: Sumber\n      finding: Temuan\n');
    const first = await run(['import', 'in.csv', 's', '--propose', '-o', 'my maps/in.yaml'], { cwd });
    expect(first.out).toBe("Next: egov-assess import in.csv s --mapping 'my maps/in.yaml'\n");
    expect(readFileSync(join(cwd, 'my maps/in.yaml'), 'utf8')).toBe(out);
    const made = await run(['import', 'in.csv', 's', '--mapping', 'my maps/in.yaml'], { cwd });
    expect(made.out).toContain('1 added');
    const again = await run(['import', 'in.csv', 's', '--propose', '-o', 'my maps/in.yaml'], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain('MAPPING-EXISTS');
    const there = await run(['import', 'in.csv', 's', '--propose', '-o', 'in.csv/x.yaml'], { cwd });
    expect(there.code).toBe(3);
  });

  it('speaks Indonesian', async () => {
    const { out } = await run(['import', 'survey.csv', 's', '--propose', '--lang', 'id'], { cwd: started() });
    expect(out).toContain('    # A "No": 4 terisi, 4 berbeda, angka: "1", "2", "3", "4"\n');
  });

  it('makes none of a table with nothing in it, nor for a study that cannot be used', async () => {
    const cwd = started({ 'none.csv': ',\n', 'bad/study.yaml': 'format: egov-study/1\n' });
    expect((await run(['import', 'none.csv', 's', '--propose'], { cwd })).err).toContain('MAPPING-NO-TABLE');
    expect(await run(['import', 'survey.csv', 'bad', '--propose'], { cwd })).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    [['--propose', '--write'], '--propose and --write exclude each other.'],
    [['--propose', '--mapping', 'map.yaml'], '--propose and --mapping exclude each other.'],
    [['-o', 'x.yaml'], '-o is for --propose'],
    [['--propose', '-o', ''], '-o needs the name of a file.'],
    [['--mapping', ''], '--mapping needs the name of a file.'],
  ])('cannot be meant with %j', async (argv, expected) => {
    const { code, err } = await run(['import', 'survey.csv', 's', ...argv], { cwd: started() });
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });
});
