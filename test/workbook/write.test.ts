import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it, vi } from 'vitest';
import type { CellValue, SheetTable } from '../../src/model/sheets.js';
import { showUnseen } from '../../src/text/encode/unseen.js';
import { workbooks } from '../../src/workbook/index.js';

const table = (...rows: readonly (readonly CellValue[])[]): SheetTable => ({ name: 'evidence', columns: ['id'], rows });

/** Every row of the only sheet, as a reader that is not ours finds it. */
async function reread(...rows: readonly (readonly CellValue[])[]): Promise<unknown[][]> {
  const bytes = await workbooks.write([table(...rows)]);
  const [sheet] = await readXlsxFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), { trim: false });
  return (sheet?.data ?? []).slice(1);
}

const part = async (path: string, ...rows: readonly (readonly CellValue[])[]): Promise<string> => {
  const bytes = unzipSync(await workbooks.write([table(...rows)]))[path];
  return bytes ? strFromU8(bytes) : '';
};

describe('a workbook', () => {
  it('holds a sheet a table, with the names of its columns in the first row', async () => {
    const bytes = await workbooks.write([
      table(['e-1']),
      { name: 'ratings', columns: ['node', 'level'], rows: [['app', 2]] },
    ]);
    expect(await readXlsxFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))).toEqual([
      { sheet: 'evidence', data: [['id'], ['e-1']] },
      {
        sheet: 'ratings',
        data: [
          ['node', 'level'],
          ['app', 2],
        ],
      },
    ]);
  });

  it('keeps that row in view', async () => {
    expect(await part('xl/worksheets/sheet1.xml', ['e-1'])).toMatch(/<pane ySplit="1"[^>]* state="frozen"\/>/u);
  });

  it('keeps numbers and truth values what they are', async () => {
    expect(await reread([2.5], [true], [false], [null])).toEqual([[2.5], [true], [false]]);
  });

  it('has the same bytes whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-07T10:00:00Z') });
    const first = await workbooks.write([table(['e-1'])]);
    vi.setSystemTime(new Date('2031-12-31T23:00:00Z'));
    const later = await workbooks.write([table(['e-1'])]);
    vi.useRealTimers();
    expect(later).toEqual(first);
  });

  it('holds a formula as text, also for whoever edits its cell', async () => {
    const formula = '=HYPERLINK("http://example.org";"x")';
    expect(await reread([formula])).toEqual([[formula]]);
    const sheet = await part('xl/worksheets/sheet1.xml', [formula]);
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A2" s="\d+" t="s">/u);
    // The format Text.
    expect(await part('xl/styles.xml', [formula])).toContain('formatCode="@"');
  });

  it('shows what cannot be seen', async () => {
    expect(await reread(['a\u202eb'], ['\u0007'], ['\ufffd'], ['\ufdd0'])).toEqual([
      ['a\\u{202e}b'],
      ['\\u{7}'],
      ['\\u{fffd}'],
      ['\\u{fdd0}'],
    ]);
  });

  it('keeps what looks like an escape of a spreadsheet', async () => {
    expect(await reread(['_x0041_'])).toEqual([['_x0041_']]);
  });

  it('keeps a text that is the name of something every object has', async () => {
    expect(await reread(['constructor'], ['__proto__'], ['toString'])).toEqual([
      ['constructor'],
      ['__proto__'],
      ['toString'],
    ]);
  });

  it('cuts a text that no cell can hold, and shows that it did', async () => {
    const [[kept]] = (await reread(['x'.repeat(40_000)])) as [[string]];
    expect(kept).toBe(`${'x'.repeat(32_766)}…`);
    const [[whole]] = (await reread([`${'x'.repeat(32_765)}😀😀`])) as [[string]];
    expect(whole).toBe(`${'x'.repeat(32_765)}…`);
  });

  it('gives back any text as it shows it', async () => {
    // The sign for what could not be read is spelt out by the writer, and shown elsewhere.
    const shown = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '' && !text.includes('\ufffd'));
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 1, maxLength: 5 }), async (texts) => {
        expect(await reread(...texts.map((text) => [text]))).toEqual(texts.map((text) => [showUnseen(text)]));
      }),
      { numRuns: 60 },
    );
  });

  it('is packed whole, however large', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [`e-${String(i)} ${'finding '.repeat(8)}`]);
    expect(await reread(...rows)).toHaveLength(5_000);
  });
});
