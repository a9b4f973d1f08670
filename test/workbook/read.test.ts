import { describe, expect, it } from 'vitest';
import type { CellValue, ReadSheet } from '../../src/model/sheets.js';
import { workbooks } from '../../src/workbook/index.js';
import { DIRECTORY, LOCAL, packed, parts, patched, sheetsOf, text, workbook, type Made } from './made.js';

const sheets = (bytes: Uint8Array): Promise<readonly ReadSheet[]> => sheetsOf(bytes, 'filled.xlsx');

const rows = async (made: Made): Promise<readonly (readonly CellValue[])[]> =>
  (await sheets(workbook(made)))[0]?.rows ?? [];

/** Code and arguments of the finding that keeps bytes from being read. */
async function refused(bytes: Uint8Array) {
  const read = await workbooks.read(bytes, 'filled.xlsx');
  if (read.kind !== 'refused') throw new Error(`not refused, but read as ${read.kind}`);
  expect(read.finding.place).toEqual({ file: 'filled.xlsx', line: 1, col: 1 });
  return [read.finding.code, read.finding.args];
}

const row = (...cells: string[]): string => `<row r="1">${cells.join('')}</row>`;
const SHEET1 = 'xl/worksheets/sheet1.xml';

describe('a workbook that is read', () => {
  it('gives the values of each sheet, empty rows between them too', async () => {
    expect(
      await rows({ sheets: { one: `<row r="1">${text('A1', 'id')}</row><row r="3">${text('B3', 'x')}</row>` } }),
    ).toEqual([
      ['id', null],
      [null, null],
      [null, 'x'],
    ]);
    expect(await rows({ sheets: { n: row('<c r="A1"><v>2.5</v></c>', '<c r="B1" t="b"><v>1</v></c>') } })).toEqual([
      [2.5, true],
    ]);
  });

  it('names sheets as their tabs do', async () => {
    const [first] = await sheets(workbook({ sheets: { 'Bukti &amp; kutipan': row(text('A1', 'id')) } }));
    expect(first?.name).toBe('Bukti & kutipan');
  });

  it.each([
    ['that of 1900', '', 46029],
    ['that of 1904', '<workbookPr date1904="1"/>', 44567],
    ['that of 1904, as LibreOffice writes it', '<workbookPr date1904="true"/>', 44567],
  ])('reads dates in the system of its file: %s', async (_, workbookPr, serial) => {
    const cell = (value: number) => row(`<c r="A1" s="1"><v>${String(value)}</v></c>`);
    expect(await rows({ workbookPr, sheets: { d: cell(serial) } })).toEqual([['2026-01-07']]);
    expect(await rows({ workbookPr, sheets: { d: cell(serial + 0.75) } })).toEqual([['2026-01-07T18:00:00']]);
  });

  it('reads a time of no day as a time', async () => {
    expect(await rows({ sheets: { d: row('<c r="A1" s="1"><v>0.5</v></c>') } })).toEqual([['12:00:00']]);
  });

  it('takes of a formula what it came to when the file was written', async () => {
    expect(
      await rows({ sheets: { f: row('<c r="A1"><f>1+1</f><v>2</v></c>', '<c r="B1" t="str"><f>""</f><v></v></c>') } }),
    ).toEqual([[2]]);
  });

  it('tells which cells have no value to be read', async () => {
    const [sheet] = await sheets(
      workbook({
        sheets: {
          f: row(
            '<c r="A1"><f>1+1</f></c>',
            '<c r="B1" t="e"><f>C9</f><v>#REF!</v></c>',
            '<c r="C1" t="str"><f>A1</f></c>',
          ),
        },
      }),
    );
    expect(sheet?.flaws).toEqual([
      { row: 1, col: 1, error: null },
      { row: 1, col: 2, error: '#REF!' },
      { row: 1, col: 3, error: null },
    ]);
  });

  it('tells which cells are merged, and what is hidden', async () => {
    const [first, second, third] = await sheets(
      workbook({
        sheets: { a: `<row r="1" hidden="1">${text('A1', 'x')}</row>`, b: '', c: '' },
        after: '<mergeCells><mergeCell ref="B2:AA3"/></mergeCells>',
        state: { b: 'state="hidden"', c: 'state="veryHidden"' },
      }),
    );
    expect(first).toMatchObject({ hidden: false, hiddenRows: 1, rows: [['x']] });
    expect(first?.merged).toEqual([{ from: { row: 2, col: 2 }, to: { row: 3, col: 27 } }]);
    expect([second?.hidden, third?.hidden]).toEqual([true, true]);
  });

  it('tells of every cell without a value and of every merged range, since any may lie in a column that is read', async () => {
    const rows = Array.from({ length: 1_500 }, (_, i) => {
      const at = String(i + 1);
      return `<row r="${at}"><c r="B${at}" t="e"><v>#REF!</v></c></row>`;
    });
    const merges = rows.map((_, i) => `<mergeCell ref="C${String(i + 1)}:D${String(i + 1)}"/>`);
    const last = '<row r="1501"><c r="A1501" t="e"><v>#N/A</v></c></row>';
    const after = `<mergeCells>${merges.join('')}<mergeCell ref="A1502:A1503"/></mergeCells>`;
    const [first] = await sheets(workbook({ sheets: { s: `${rows.join('')}${last}` }, after }));
    expect(first?.flaws.at(-1)).toEqual({ row: 1501, col: 1, error: '#N/A' });
    expect(first?.merged.at(-1)).toEqual({ from: { row: 1502, col: 1 }, to: { row: 1503, col: 1 } });
  });

  it('may have tabs that are no sheets, and parts named from the top', async () => {
    const made = parts({ sheets: { Data: row(text('A1', 'a')) } });
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const read = await sheetsOf(
      packed({
        ...made,
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Chart" sheetId="1" r:id="c"/><sheet sheetId="2" r:id="s"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="c" Type="${types}/chartsheet" Target="chart.xml"/><Relationship Id="s" Type="${types}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      }),
      'f.xlsx',
    );
    expect(read.map(({ name, rows }) => [name, rows])).toEqual([['', [['a']]]]);
  });

  it('may have been written by us', async () => {
    const bytes = await workbooks.write([{ name: 'evidence', columns: ['id', 'level'], rows: [['e-1', 2]] }]);
    expect(await sheets(bytes)).toEqual([
      {
        name: 'evidence',
        hidden: false,
        hiddenRows: 0,
        merged: [],
        flaws: [],
        rows: [
          ['id', 'level'],
          ['e-1', 2],
        ],
      },
    ]);
  });
});

describe('a workbook whose names of elements have a prefix', () => {
  it.each([SHEET1, 'xl/workbook.xml'])('is read all the same: %s', async (path) => {
    const made: Record<string, unknown> = parts({ sheets: { one: `<row r="1" hidden="1">${text('A1', 'id')}</row>` } });
    const prefixed = String(made[path])
      .replace(/<(\/?)(?=[a-z])/giu, '<$1x:')
      .replace(/<x:\w+/u, '$& xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"');
    const bytes = workbook({
      sheets: { one: `<row r="1" hidden="1">${text('A1', 'id')}</row>` },
      parts: { [path]: prefixed },
    });
    expect(await sheets(bytes)).toMatchObject([{ name: 'one', rows: [['id']], hiddenRows: 1 }]);
  });
});

describe('what is no workbook of ours', () => {
  const compound = (...names: string[]) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(names.join(''), 'utf16le')]);

  it.each<readonly [string, Uint8Array, string]>([
    ['Excel 2003', compound('Root Entry', 'Workbook'), 'xls'],
    ['Excel 4', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0]), 'xls'],
    ['a web page', new TextEncoder().encode('\ufeff<html><table>'), 'page'],
    ['a text', new TextEncoder().encode('id;finding'), 'unknown'],
    ['nothing', new Uint8Array(), 'unknown'],
    ['LibreOffice', packed({ 'mimetype': 'application/vnd.oasis', 'content.xml': '<a/>' }), 'ods'],
    ['a binary workbook', packed({ 'xl/workbook.bin': 'x' }), 'xlsb'],
    ['a document', packed({ 'word/document.xml': '<a/>' }), 'archive'],
  ])('is told apart: %s', async (_, bytes, kind) => {
    expect(await refused(bytes)).toEqual(['WORKBOOK-KIND', { kind }]);
  });

  it('may be one with a password', async () => {
    expect(await refused(compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toEqual([
      'WORKBOOK-LOCKED',
      {},
    ]);
  });

  it.each([
    [
      'by the type of its parts',
      {
        types:
          '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
      },
    ],
    ['by a part', { parts: { 'xl/vbaProject.bin': 'x' } }],
  ])('may be one with macros, known %s', async (_, made) => {
    expect(await refused(workbook(made))).toEqual(['WORKBOOK-MACROS', {}]);
  });
});

describe('a workbook made to harm', () => {
  const unsafe = (what: string, part: string | null, limit: number | null = null) => [
    'WORKBOOK-UNSAFE',
    { what, part, limit },
  ];

  it('has too many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`p/${String(i)}`, '']));
    expect(await refused(packed(many))).toEqual(unsafe('entries', null, 5_000));
  });

  it('is a bomb', async () => {
    const bomb = workbook({ parts: { [SHEET1]: new Uint8Array(4 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await refused(bomb)).toEqual(unsafe('ratio', SHEET1, 200));
  });

  it('would be too large unpacked', async () => {
    const large = new Uint8Array(30 * 1024 * 1024);
    const stored = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [`p/${String(i)}`, [large, { level: 0 }] as [Uint8Array, { level: 0 }]]),
    );
    expect(await refused(packed(stored))).toEqual(unsafe('size', 'p/4', 128 * 1024 * 1024));
  });

  it('lies about the size of a part', async () => {
    const honest = workbook({ parts: { [SHEET1]: new Uint8Array(3 * 1024 * 1024) } });
    const lying = [DIRECTORY, LOCAL].reduce(
      (bytes, head) =>
        patched(bytes, head, (at, view) => {
          const offset = at + (head === DIRECTORY ? 24 : 22);
          if (view.getUint32(offset, true) === 3 * 1024 * 1024) view.setUint32(offset, 1000, true);
        }),
      honest,
    );
    expect(await refused(lying)).toEqual(['WORKBOOK-BROKEN', { what: 'archive', part: SHEET1 }]);
  });

  it('holds a part twice', async () => {
    const twice = packed({ ...parts({}), 'XL/Workbook.xml': '<workbook/>' });
    expect(await refused(twice)).toEqual(unsafe('twice', 'XL/Workbook.xml'));
  });

  it('holds a link', async () => {
    const linked = patched(workbook({}), DIRECTORY, (at, view) => view.setUint32(at + 38, 0xa1ff0000, true));
    expect(await refused(linked)).toEqual(unsafe('link', '[Content_Types].xml'));
  });

  it('holds a part that is encrypted', async () => {
    const encrypted = patched(workbook({}), DIRECTORY, (at, view) =>
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true),
    );
    expect(await refused(encrypted)).toEqual(unsafe('encrypted', '[Content_Types].xml'));
  });

  it('defines entities', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>';
    expect(await refused(workbook({ parts: { [SHEET1]: laughs } }))).toEqual(unsafe('doctype', SHEET1));
    expect(await refused(workbook({ parts: { 'xl/styles.xml': laughs } }))).toEqual(unsafe('doctype', 'xl/styles.xml'));
  });

  it('is nested without end', async () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect(await refused(workbook({ parts: { [SHEET1]: deep } }))).toEqual(unsafe('depth', SHEET1, 64));
  });

  it('names a part outside of it', async () => {
    const target = '../../../../etc/passwd';
    const rels = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"/></Relationships>`;
    expect(await refused(workbook({ parts: { 'xl/_rels/workbook.xml.rels': rels } }))).toEqual(unsafe('name', target));
  });

  it('has a value at the far end of a sheet', async () => {
    const far = `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(await refused(workbook({ sheets: { s: far } }))).toEqual(unsafe('cells', null, 5_000_000));
  });
});

it('has no more flaws than can be kept, in all its sheets together', async () => {
  // Written with signs by chance between them, since it would be called a bomb otherwise.
  const cells = (count: number): string =>
    Array.from({ length: count }, (_, i) => `<c r="A1" x="${String((i * 7_919) % 99_991)}" t="e"><v>#N/A</v></c>`).join(
      '',
    );
  const most = ['WORKBOOK-UNSAFE', { what: 'flaws', part: null, limit: 200_000 }];
  expect(await refused(workbook({ sheets: { a: row(cells(100_000)), b: row(cells(100_001)) } }))).toEqual(most);
});

describe('a workbook of texts without end', () => {
  const unsafe = (what: string, limit: number) => ['WORKBOOK-UNSAFE', { what, part: SHEET1, limit }];
  const sharing = (shared: string, cells: number): Uint8Array => {
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rels = `<Relationships><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="${types}/sharedStrings" Target="strings.xml"/></Relationships>`;
    const data = Array.from({ length: cells }, (_, i) => {
      const at = String(i + 1);
      return `<row r="${at}"><c r="A${at}" t="s"><v>0</v></c></row>`;
    });
    // As it is, since it would be called a bomb if it were packed.
    const strings = new TextEncoder().encode(`<sst><si><t>${shared}</t></si></sst>`);
    return workbook({
      sheets: { s: data.join('') },
      parts: { 'xl/_rels/workbook.xml.rels': rels, 'xl/strings.xml': [strings, { level: 0 }] },
    });
  };
  const LONG = 'x'.repeat(32_767);

  it('may have one as long as spreadsheets write them, spelt longer than it is', async () => {
    const [first] = await sheets(sharing(`${LONG.slice(1)}_x000D_`, 2));
    expect(first?.rows.map(([cell]) => String(cell).length)).toEqual([32_767, 32_767]);
  });

  it('has none that is longer, shared or not', async () => {
    expect(await refused(sharing(`${LONG}x`, 1))).toEqual(unsafe('text', 32_767));
    expect(await refused(workbook({ sheets: { s: row(text('A1', `${LONG}x`)) } }))).toEqual(unsafe('text', 32_767));
  });

  it('has no more in all its cells than it may have bytes', async () => {
    expect((await sheets(sharing(LONG, 4_096)))[0]?.rows.length).toBe(4_096); // 4,096 short of the most
    expect(await refused(sharing(LONG, 4_097))).toEqual(unsafe('characters', 128 * 1024 * 1024));
  });
});

describe('a workbook that is damaged', () => {
  const broken = (what: string, part: string | null) => ['WORKBOOK-BROKEN', { what, part }];

  it('is cut short', async () => {
    const whole = workbook({});
    expect(await refused(whole.subarray(0, whole.length - 30))).toEqual(broken('archive', null));
  });

  it('has other bytes than were packed', async () => {
    const sheet = '<worksheet><sheetData></sheetData></worksheet>';
    const stored = packed({ ...parts({}), [SHEET1]: [new TextEncoder().encode(sheet), { level: 0 }] });
    const changed = patched(stored, [...new TextEncoder().encode('sheetData></sheetData')], (at, view) =>
      view.setUint8(at, 0x53),
    );
    expect(await refused(changed)).toEqual(broken('checksum', SHEET1));
  });

  it.each([
    ['not closed', '<worksheet><sheetData>'],
    ['not UTF-8', new Uint8Array([0x3c, 0x61, 0x3e, 0xff])],
    ['said to be something else', '<?xml version="1.0" encoding="utf-16"?><a/>'],
  ])('has a part that is no sound XML: %s', async (_, part) => {
    expect(await refused(workbook({ parts: { [SHEET1]: part } }))).toEqual(broken('xml', SHEET1));
  });

  it.each([
    ['a cell nowhere', row('<c r="A0"><v>1</v></c>'), SHEET1],
    ['a row nowhere', '<row r="99999999"></row>', SHEET1],
    ['a text that is not there', row('<c r="A1" t="s"><v>7</v></c>'), null],
  ])('holds what no sheet does: %s', async (_, data, part) => {
    expect(await refused(workbook({ sheets: { s: data } }))).toEqual(broken('content', part));
  });

  it('does not say where a cell stands, or which cells are merged', async () => {
    const content = ['WORKBOOK-BROKEN', { what: 'content', part: SHEET1 }];
    expect(await refused(workbook({ sheets: { Data: '<row><c><v>1</v></c></row>' } }))).toEqual(content);
    for (const at of ['a1', 'A0', 'A01', '1', 'A', 'A1B', 'XFE1', 'A1048577', 'A11111111111'])
      expect(await refused(workbook({ sheets: { Data: row(text(at, 'a')) } })), at).toEqual(content);
    expect(await refused(workbook({ after: '<mergeCells><mergeCell/></mergeCells>' }))).toEqual(content);
  });

  it('lacks a sheet that it names', async () => {
    const rest = Object.entries(parts({})).filter(([path]) => path !== SHEET1);
    expect(await refused(packed(Object.fromEntries(rest)))).toEqual(broken('archive', SHEET1));
  });

  it('has no sheets', async () => {
    expect(await refused(workbook({ sheets: {} }))).toEqual(broken('content', 'xl/workbook.xml'));
  });
});
