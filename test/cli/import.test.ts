import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STUDY } from '../app/imports.js';
import { folder, run } from './run.js';

const CSV = 'id,from,finding\nn-1,meeting,one\nn-2,head,two\n';
const started = (files: Record<string, string> = {}) => folder({ 's/study.yaml': STUDY, 'in.csv': CSV, ...files });

describe('import', () => {
  it('shows what it would do, and does nothing', async () => {
    const cwd = started();
    const { code, out, err } = await run(['import', 'in.csv', 's'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`What becomes of it  Table     Id   Row       Why
added               evidence  n-1  in.csv:2  new
added               evidence  n-2  in.csv:3  new

2 added, 0 updated, 0 left as they are though the table differs, 0 as they are already
Nothing is written yet; --write does it:
  s/evidence/import-in.yaml
  s/study.yaml
Next: egov-assess import in.csv s --write
`);
    expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toBe(STUDY);
    expect(existsSync(join(cwd, 's/evidence'))).toBe(false);
  });

  it('does it when told to, once', async () => {
    const cwd = started();
    const { code, out, err } = await run(['import', 'in.csv', 's', '--write'], { cwd });
    expect(code).toBe(0);
    expect(err).toBe('s/evidence/import-in.yaml and s/study.yaml written\n');
    expect(out).toContain('\nNext: egov-assess validate s\n');
    expect(readFileSync(join(cwd, 's/evidence/import-in.yaml'), 'utf8')).toMatch(
      /^# Imported from in\.csv \(SHA-256 [0-9a-f]{64}\)\.\nformat: egov-study-part\/1\nevidence:\n/u,
    );
    expect((await run(['validate', 's'], { cwd })).code).toBe(0);
    const again = await run(['import', 'in.csv', 's', '--write'], { cwd });
    expect(again.out).toContain('There is nothing to write.');
  });

  it.each([
    ['there is no study', ['in.csv', 'gone'], 'gone'],
    ['the config cannot be used', ['in.csv', 's'], 's/egov-assess.yaml:2:1  error  UNKNOWN-KEY'],
  ])('does nothing where %s', async (_, argv, said) => {
    const cwd = started({ 's/egov-assess.yaml': 'format: egov-config/1\nlung: id\n' });
    const { code, out, err } = await run(['import', ...argv, '--write'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toBe(STUDY);
  });

  it('speaks Indonesian', async () => {
    const { out } = await run(['import', 'in.csv', 's', '--lang', 'id'], { cwd: started() });
    expect(out).toContain('Belum ada yang ditulis');
  });

  it('says where in a table something is wrong, and writes nothing', async () => {
    const cwd = started({ 'in.csv': CSV.replace('head,two', 'hed,two') });
    const { code, out, err } = await run(['import', 'in.csv', 's', '--write'], { cwd });
    expect(code).toBe(2);
    expect(out).toBe('Nothing is imported.\n');
    expect(err).toContain('in.csv:3:1  error  UNKNOWN-SOURCE  there is no source "hed" here; did you mean "head"?');
    expect(err).toContain('> 3 | n-2,hed,two');
    expect(existsSync(join(cwd, 's/evidence'))).toBe(false);
  });

  it.each([
    ['3:5', 'from', CSV.replace('head,two', 'Budi Santoso,two')],
    ['2:3', 'kind', 'id,kind\nn,Budi Santoso\n'],
    ['2:9', 'size', 'id,kind,size\nn,group,Budi 0812345\n'],
    ['2:8', 'self-report', 'from,finding,self-report\nhead,x,Budi\n'],
  ])('prints neither a cell that may name somebody nor its line: %s, %s', async (place, column, csv) => {
    const { code, out, err } = await run(['import', 'in.csv', 's'], { cwd: started({ 'in.csv': csv }) });
    expect(code).toBe(2);
    expect(err).toContain(`in.csv:${place}  error  CELL-INVALID  what stands in the column "${column}" is n`);
    expect(err).not.toMatch(/ \| /u);
    expect(out + err).not.toMatch(/budi|0812/iu);
  });

  it.each([
    ['beside a closed quote', 'id,from,finding,date,quote,quote-consent\nn-1,head,x,soon,SECRET,closed\n'],
    ['in a quotation mark that is broken', 'id,from,finding,quote,quote-consent\nn-1,head,x,"SECRET,closed\n'],
    ['under a header of somebody else', 'id,from,finding,date,Kutipan\nn-1,head,x,soon,SECRET\n'],
    ['in answers to a form', '_uuid,staffing__finding,staffing__quote\nn-1,x,"SECRET\n'],
  ])('shows no line of a table with what somebody said: %s', async (_, csv) => {
    const { code, err } = await run(['import', 'in.csv', 's'], { cwd: started({ 'in.csv': csv }) });
    expect(code).toBe(2);
    expect(err).toContain('in.csv:2:');
    expect(err).not.toContain('SECRET');
  });

  it('reads an archive as ODK Central hands it out, and says what of it is left', async () => {
    const { packed } = await import('../workbook/made.js');
    const cwd = started();
    const form = 'KEY,agreed,role,staffing-staffing__finding\nuuid:1,yes,Head,"Two, of four."\n';
    const parts = {
      'jones.csv': form,
      'jones-people.csv': 'name,PARENT_KEY,KEY\nx,uuid:1,uuid:1/people[1]\n',
      'jones - audit.csv': 'event,node\nx,y\n',
      'media/a.jpg': 'x',
    };
    writeFileSync(join(cwd, 'jones.zip'), packed(parts));
    writeFileSync(join(cwd, 'jones.csv'), form);
    const zipped = await run(['import', 'jones.zip', 's'], { cwd });
    const unpacked = await run(['import', 'jones.csv', 's'], { cwd });
    expect(zipped.code).toBe(0);
    const spaced = (text: string): string =>
      text.replaceAll('jones.zip/', '').replace('jones.zip', 'jones.csv').replace(/ +/gu, ' ');
    expect(spaced(zipped.out)).toBe(spaced(unpacked.out));
    expect(zipped.err).toContain('jones.zip/jones-people.csv:1:6  warning  REPEAT-UNREAD');
    expect(zipped.err).toContain('jones.zip/jones - audit.csv:1:1  note  SHEET-PASSED-OVER');
  });

  it('says of a rating that it leaves as it is how to rate anew', async () => {
    const cwd = started({ 'r.csv': 'framework,node,level,evidence\njones,staffing,2,n-1\n' });
    await run(['import', 'in.csv', 's', '--write'], { cwd });
    await run(['import', 'r.csv', 's', '--write'], { cwd });
    writeFileSync(join(cwd, 'r.csv'), 'framework,node,level,evidence\njones,staffing,3,n-1\n');
    const { code, out } = await run(['import', 'r.csv', 's'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain(
      'An import changes no rating that the study has. To rate anew: egov-assess add rating s --node jones/staffing --replace\n',
    );
  });

  it('says where in a workbook', async () => {
    const { workbooks } = await import('../../src/workbook/index.js');
    const cwd = started();
    const rows = [['n-1', 'hed', 'x']];
    writeFileSync(
      join(cwd, 'in.xlsx'),
      await workbooks.write([{ name: 'evidence', columns: ['id', 'from', 'finding'], rows }]),
    );
    const { code, err } = await run(['import', 'in.xlsx', 's'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^in\.xlsx \[evidence\] A2  error  UNKNOWN-SOURCE/u);
  });

  it('says it sheet by sheet', async () => {
    const { workbooks } = await import('../../src/workbook/index.js');
    const cwd = started();
    const columns = ['id', 'from', 'finding'];
    const sheets = [
      { name: 'Amlapura', columns, rows: [['n-1', 'head', 'x'], ['n-2', 'Head of it', 'x']] },
      { name: 'Bangli', columns, rows: [['n-3', 'Head of it', 'x']] },
    ]; // prettier-ignore
    writeFileSync(join(cwd, 'in.xlsx'), await workbooks.write(sheets));
    const { err } = await run(['import', 'in.xlsx', 's'], { cwd });
    expect(err.match(/\[\w+\] [A-Z]\d+/gu)).toEqual(['[Amlapura] B3', '[Bangli] B2']);
  });

  it('shows the first rows of a long table, or all', async () => {
    const long = `id,from,finding\n${Array.from({ length: 60 }, (_, i) => `n-${String(i)},head,x`).join('\n')}\n`;
    const cwd = started({ 'in.csv': long });
    expect((await run(['import', 'in.csv', 's'], { cwd })).out).toContain('20 more; --list shows all of them\n');
    expect((await run(['import', 'in.csv', 's', '--list'], { cwd })).out.split('\nadded ')).toHaveLength(61);
  });

  it('leaves nothing behind where a file cannot be written', async () => {
    // A file where a folder is needed.
    const cwd = started({
      'in.csv': `rater,framework,node,level,evidence\ncoder-b,jones,staffing,2,e-7\n`,
      's/ratings': '',
    });
    const { code } = await run(['import', 'in.csv', 's', '--write'], { cwd });
    expect(code).toBe(3);
    expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toBe(STUDY);
  });

  it.each([['--write'], ['--propose']])('reads no file of names: %s', async (flag) => {
    const cwd = started({ 'names.csv': 'id,from,finding\nn-1,head,Ibu Sari\n' });
    const { code, out, err } = await run(['import', 'names.csv', 's', flag], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('NAMES-NOT-READ');
    expect(err).not.toContain('Sari');
  });

  it('takes the study of this folder where none is named', async () => {
    const { code, out } = await run(['import', 'in.csv'], { cwd: folder({ 'study.yaml': STUDY, 'in.csv': CSV }) });
    expect(code).toBe(0);
    expect(out).toContain('\n  evidence/import-in.yaml\n  study.yaml\n');
  });

  it.each([
    ['--decimal', 'coma', 'There is no decimal sign "coma"; did you mean "comma"? There is: point, comma.'],
    [
      '--dates',
      'day-frist',
      'There is no order of dates "day-frist"; did you mean "day-first"? There is: day-first, month-first.',
    ],
  ])('knows no other word for %s', async (flag, word, expected) => {
    const { code, out, err } = await run(['import', 'in.csv', 's', flag, word], { cwd: started() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });

  it('needs a file that is there', async () => {
    const { code, err } = await run(['import', 'none.csv', 's'], { cwd: started() });
    expect(code).toBe(2);
    expect(err).toContain('PATH-NOT-FOUND');
  });
});
