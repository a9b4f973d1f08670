import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it, test } from 'vitest';
import type { Tables } from '../../src/model/tables.js';
import { folder, run, SMALL, TINY } from './run.js';

const STUDY = { 's/study.yaml': SMALL, 's/tiny.yaml': TINY };
const started = (files: Record<string, string> = {}) => folder({ ...STUDY, ...files });
const ALL = ['sources', 'sessions', 'evidence', 'ratings', 'nodes', 'factors', 'remedies', 'matrix'];

/** The sheets of a workbook, as another program finds them. */
async function sheetsOf(path: string): Promise<Record<string, unknown[][]>> {
  const sheets = await readXlsxFile(new Blob([readFileSync(path)]), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe('export', () => {
  it('writes a folder of CSV files, a table each', async () => {
    const cwd = started();
    const { code, out, err } = await run(['export', 's', '-o', 'new/tables'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe(ALL.map((name) => `new/tables/${name}.csv written\n`).join(''));
    expect(readdirSync(join(cwd, 'new/tables')).toSorted()).toEqual(ALL.map((name) => `${name}.csv`).toSorted());
    expect(readFileSync(join(cwd, 'new/tables/sources.csv'), 'utf8')).toBe(
      '"id","kind","role","group","selection","size","title","status","date","valid-until","cite","doi","url"\n' +
        '"head","informant",,"leadership",,,,,,,,,\n',
    );
  });

  it('writes one table to standard output, or to a file', async () => {
    const cwd = started();
    const { code, out, err } = await run(['export', '--table', 'matrix'], { cwd: join(cwd, 's') });
    expect({ code, out, err }).toEqual({ code: 0, out: '"source"\n"head"\n', err: '' });
    expect((await run(['export', 's', '--table', 'matrix', '-o', 'm.csv'], { cwd })).err).toBe('m.csv written\n');
    expect(readFileSync(join(cwd, 'm.csv'), 'utf8')).toBe(out);
  });

  it('writes a workbook that other programs read, numbers as numbers', async () => {
    const cwd = started({ 's/study.yaml': SMALL.replace('"There is a plan."', '"=HYPERLINK(\\"x\\")"') });
    expect((await run(['export', 's', '-f', 'xlsx=s.xlsx'], { cwd })).code).toBe(0);
    const sheets = await sheetsOf(join(cwd, 's.xlsx'));
    expect(Object.keys(sheets)).toEqual(ALL);
    const [head = [], row = []] = sheets['evidence'] ?? [];
    expect(row[head.indexOf('finding')]).toBe('=HYPERLINK("x")');
    const [names = [], whole = []] = sheets['nodes'] ?? [];
    expect(whole[names.indexOf('score')]).toBe(2);
    expect(whole[names.indexOf('id')]).toBe(null);
  });

  it('writes one document that keeps to its schema', async () => {
    const { code, out } = await run(['export', 's', '-f', 'json'], { cwd: started() });
    expect(code).toBe(0);
    const document = JSON.parse(out) as Tables;
    expect(document).toMatchObject({
      format: 'egov-tables/1',
      study: { id: 'small' },
      agency: { name: { en: 'Dinas X' } },
      frameworks: [{ id: 'tiny', version: '0.1.0' }],
      tables: { ratings: [{ rater: null, framework: 'tiny', node: 'plan', level: 2, value: null, evidence: 'e1' }] },
    });
    expect(Object.keys(document.tables)).toEqual(ALL);
    const schema = JSON.parse((await run(['schema', 'tables'])).out) as object;
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
    validate(document);
    expect(validate.errors).toBe(null);
  });

  it('writes the same bytes again, and over what is there as report does', async () => {
    const cwd = started();
    const all = ['export', 's', '-f', 'csv=t', '-f', 'xlsx=s.xlsx', '-f', 'json=s.json'];
    const bytes = () =>
      ['s.xlsx', 's.json', ...readdirSync(join(cwd, 't')).map((name) => `t/${name}`)].map((path) =>
        readFileSync(join(cwd, path)),
      );
    expect((await run(all, { cwd })).code).toBe(0);
    const first = bytes();
    writeFileSync(join(cwd, 't/nodes.csv'), 'something else');
    expect((await run(all, { cwd })).code).toBe(0);
    expect(bytes()).toEqual(first);
  });

  it('writes no file of a folder where one cannot be written', async () => {
    const cwd = started({ 't/evidence.csv': 'mine' });
    mkdirSync(join(cwd, 't/matrix.csv'));
    const { code, err } = await run(['export', 's', '-o', 't'], { cwd });
    expect(code).toBe(3);
    expect(err).toContain('WRITE-FAILED');
    expect(readdirSync(join(cwd, 't')).toSorted()).toEqual(['evidence.csv', 'matrix.csv']);
    expect(readFileSync(join(cwd, 't/evidence.csv'), 'utf8')).toBe('mine');
  });

  it('writes nothing where a text fits no cell of the workbook that was asked for', async () => {
    const long = SMALL.replace('There is a plan.', 'x'.repeat(40_000));
    const cwd = started({ 's/study.yaml': long });
    const { code, err } = await run(['export', 's', '-f', 'xlsx=s.xlsx', '-f', 'csv=t'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('in evidence the "finding" of "e1" has 40,000 characters');
    expect(existsSync(join(cwd, 's.xlsx')) || existsSync(join(cwd, 't'))).toBe(false);
    const { out } = await run(['export', 's', '--table', 'evidence'], { cwd });
    expect(out).toContain('x'.repeat(40_000));
  });

  it('writes over nothing that it reads', async () => {
    const cwd = started();
    const { code, err } = await run(['export', 's', '-f', 'json=s/study.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('TARGET-WAS-READ');
    expect(readFileSync(join(cwd, 's/study.yaml'), 'utf8')).toBe(SMALL);
    const linked = folder({ ...STUDY, 't/config': 'x' });
    writeFileSync(join(linked, 's/study.yaml'), SMALL.replace('[tiny.yaml]', '[../t/nodes.csv]'));
    writeFileSync(join(linked, 't/nodes.csv'), TINY);
    const refused = await run(['export', 's', '-o', 't', '--framework', 't/nodes.csv'], { cwd: linked });
    expect(refused.code).toBe(2);
    expect(existsSync(join(linked, 't/sources.csv'))).toBe(false);
  });

  it('judges by other frameworks than those of the study, if told to', async () => {
    const { out } = await run(['export', 's', '--table', 'nodes', '--framework', 'jones'], { cwd: started() });
    expect(out).toMatch(/^"jones",/mu);
    expect(out).not.toMatch(/^"tiny",/mu);
  });

  it('says that nobody rated, where that is of any matter', async () => {
    const cwd = started({ 's/study.yaml': SMALL.split('ratings:')[0] ?? '' });
    expect((await run(['export', 's', '--table', 'nodes'], { cwd })).err).toContain('NO-RATINGS');
    expect((await run(['export', 's', '--table', 'evidence'], { cwd })).err).toBe('');
  });

  it('says what is wrong with the study, and writes nothing', async () => {
    const cwd = started({ 's/study.yaml': SMALL.replace('from: head', 'from: hed') });
    const { code, out, err } = await run(['export', 's', '--table', 'evidence'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('UNKNOWN-SOURCE');
    expect((await run(['export', 'nowhere', '-f', 'json'], { cwd })).code).toBe(2);
  });

  it('writes nothing where its config cannot be used', async () => {
    const cwd = started({ 'egov-assess.yaml': 'format: egov-config/1\nlimits: {}\n' });
    const { code, out } = await run(['export', 's', '--table', 'evidence'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('speaks Indonesian', async () => {
    const { err } = await run(['export', 's', '-o', 't', '--lang', 'id'], { cwd: started() });
    expect(err).toContain('t/sources.csv sudah ditulis\n');
  });
});

describe('export --blank', () => {
  it('writes tables to be filled in, which import takes', async () => {
    const cwd = started();
    const { code, err } = await run(['export', '--blank', '-o', 'blank'], { cwd });
    expect({ code, err }).toMatchObject({ code: 0 });
    const names = readdirSync(join(cwd, 'blank')).toSorted();
    expect(names).toEqual(['columns.csv', 'evidence.csv', 'ratings.csv', 'sessions.csv', 'sources.csv']);
    for (const name of names.filter((each) => each !== 'columns.csv')) {
      const imported = await run(['import', `blank/${name}`, 's'], { cwd });
      expect(imported).toMatchObject({ code: 0, err: '' });
      expect(imported.out).toContain('There is nothing to write.');
    }
    const file = join(cwd, 'blank/evidence.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}n-1,head,,,Seen\n`);
    expect((await run(['import', 'blank/evidence.csv', 's'], { cwd })).out).toContain('1 added');
  });

  it('writes a workbook with a sheet that tells of the columns, in either language', async () => {
    const cwd = folder();
    expect((await run(['export', '--blank', '-f', 'xlsx=a.xlsx'], { cwd })).code).toBe(0);
    expect((await run(['export', '--blank', '-f', 'xlsx=b.xlsx', '--lang', 'id'], { cwd })).code).toBe(0);
    expect(Object.keys(await sheetsOf(join(cwd, 'a.xlsx')))).toEqual([...ALL.slice(0, 4), 'columns']);
    expect((await sheetsOf(join(cwd, 'b.xlsx')))['kolom']?.[1]?.slice(0, 3)).toEqual(['sources', 'id', 'ya']);
    const study = started();
    writeFileSync(join(study, 'a.xlsx'), readFileSync(join(cwd, 'a.xlsx')));
    expect(await run(['import', 'a.xlsx', 's'], { cwd: study })).toMatchObject({ code: 0, err: '' });
  });

  it('writes one table to standard output', async () => {
    const { out } = await run(['export', '--blank', '--table', 'sessions'], { cwd: folder() });
    expect(out).toBe('"id","source","method","date"\n');
  });
});

test.each([
  [['s'], 'Several tables go into a folder, each a file'],
  [['s', '--table', 'nodes', '--table', 'matrix'], 'Several tables go into a folder, each a file'],
  [['s', '-o', 'tables.csv'], '"tables.csv" is called like a file: name a folder'],
  [['--blank', '-o', 'to fill in.xlsx'], "write -f 'xlsx=to fill in.xlsx', name a folder"],
  [['s', '-f', 'xlsx'], 'A workbook needs a file'],
  [['s', '-f', 'csv=t', '-f', 'json=t/nodes.csv'], 'Two formats cannot go to one place'],
  [['s', '-o', ''], '-o needs the name of a file'],
  [['s', '--table', 'node'], 'did you mean "nodes"'],
  [['s', '--blank', '-o', 't'], '--blank has no use for a study'],
  [['--blank', '-f', 'json'], '--blank is for tables that are filled in'],
  [['--blank', '--table', 'nodes'], '"nodes" is worked out and cannot be filled in'],
  [['--blank', '--public', '-o', 't'], '--blank and --public exclude each other'],
  [['--blank', '--framework', 'jones', '-o', 't'], '--blank and --framework exclude each other'],
])('export cannot mean %j', async (options, said) => {
  const { code, out, err } = await run(['export', ...options], { cwd: started() });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});
