import { describe, expect, it } from 'vitest';
import { readGrids } from '../../src/app/grids.js';
import { memoryFiles } from '../../src/files/memory.js';
import { MOST_IMPORTED } from '../../src/model/limits.js';
import type { Workbooks } from '../../src/model/sheets.js';
import { workbooks } from '../../src/workbook/index.js';
import { packed } from '../workbook/made.js';

const ROOT = 'KEY,agreed\nuuid:1,yes\n';

async function read(parts: Record<string, string | Uint8Array>, by: Workbooks = workbooks) {
  const { grids, findings, texts } = await readGrids(memoryFiles({ 'a/form.zip': packed(parts) }), 'a/form.zip', () =>
    Promise.resolve(by),
  );
  return {
    grids:
      grids?.map(({ file, sheet, rows, place }) => ({ file, sheet, rows: rows.length, last: place(1, 1) })) ?? null,
    found: findings.map(({ code, place }) => [code, place?.file ?? null, place?.line ?? null]),
    texts: [...texts.keys()],
  };
}

it('a table that is too large is refused, and no flag is named that would not help', async () => {
  const files = {
    ...memoryFiles({}),
    read: () => ({ ok: false as const, problem: 'too-large' as const, detail: '77' }),
  };
  const { grids, findings } = await readGrids(files, 'filled.csv', () => expect.unreachable());
  expect(grids).toBeNull();
  expect(findings).toMatchObject([
    { code: 'FILE-TOO-LARGE', args: { bytes: 77, limit: MOST_IMPORTED, flag: null }, place: { file: 'filled.csv' } },
  ]);
});

describe('an archive as survey tools hand it out', () => {
  it('is the CSV files at its top, each by its name; what was attached to answers stays in it', async () => {
    expect(
      await read({ 'form.csv': ROOT, 'form-child.CSV': 'PARENT_KEY\n', 'media/list.csv': ROOT, 'media/a.jpg': 'x' }),
    ).toEqual({
      grids: [
        {
          file: 'a/form.zip/form.csv',
          sheet: 'form.csv',
          rows: 2,
          last: { file: 'a/form.zip/form.csv', line: 2, col: 8 },
        },
        expect.objectContaining({ sheet: 'form-child.CSV', rows: 1 }),
      ],
      found: [],
      texts: [],
    });
  });

  it('may be of tabs', async () => {
    const { grids } = await read({ 'form.csv': ROOT, 'more.TSV': 'id\tfinding\nx\ty\n' });
    expect(grids?.map(({ sheet }) => sheet)).toEqual(['form.csv', 'more.TSV']);
  });

  it('is not read at all where one of them cannot be', async () => {
    expect(await read({ 'form.csv': ROOT, 'more.csv': 'id,finding\nx,"open\n' })).toEqual({
      grids: null,
      found: [['CSV-QUOTE', 'a/form.zip/more.csv', 2]],
      texts: ['a/form.zip/more.csv'],
    });
  });

  it('is not read where it may hold names of people', async () => {
    expect(await read({ 'form.csv': ROOT, 'names.csv': 'name\n' })).toMatchObject({
      grids: null,
      found: [['NAMES-NOT-READ', null, null]],
    });
  });

  it('holds no table that is larger than one may be by itself', async () => {
    const tables = [{ name: 'form.csv', bytes: new Uint8Array(32 * 1024 * 1024 + 1) }];
    const huge = { ...workbooks, read: () => Promise.resolve({ kind: 'tables' as const, tables }) };
    expect(await read({}, huge)).toMatchObject({
      grids: null,
      found: [['FILE-TOO-LARGE', 'a/form.zip/form.csv', 1]],
    });
  });

  it('has to hold one there', async () => {
    expect(await read({ 'forms/form.csv': ROOT, 'media/a.jpg': 'x' })).toMatchObject({
      grids: null,
      found: [['WORKBOOK-KIND', 'a/form.zip', 1]],
    });
  });

  it('may be a workbook for all that lies beside its sheets', async () => {
    const { workbook } = await import('../workbook/made.js');
    const files = memoryFiles({ 'x.xlsx': workbook({ parts: { 'stray.csv': ROOT } }) });
    const { grids } = await readGrids(files, 'x.xlsx', () => Promise.resolve(workbooks));
    expect(grids?.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
  });
});
