import { strToU8, zipSync, type ZipOptions } from 'fflate';
import type { ReadSheet } from '../../src/model/sheets.js';
import { workbooks } from '../../src/workbook/index.js';

/** Workbooks made by hand, so that what is wrong with one can be read. */

type PartBytes = string | Uint8Array | [Uint8Array, ZipOptions];

/** Path → text or bytes, packed. */
export const packed = (parts: Readonly<Record<string, PartBytes>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

export interface Made {
  /** What stands in `<sheetData>` of each sheet, by its name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What follows `<sheetData>` in the first sheet. */
  readonly after?: string;
  /** Attributes of `<sheet>`, by its name. */
  readonly state?: Readonly<Record<string, string>>;
  readonly workbookPr?: string;
  readonly types?: string;
  /** Parts besides, or in place of others. */
  readonly parts?: Readonly<Record<string, PartBytes>>;
}

/** The second style is that of a date. */
const STYLES =
  '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

export function parts({
  sheets = { Sheet1: '' },
  after = '',
  state = {},
  workbookPr = '',
  types = '',
  parts: more = {},
}: Made) {
  const names = Object.keys(sheets);
  const rel = (i: number) =>
    `<Relationship Id="rId${String(i)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${String(i)}.xml"/>`;
  return {
    '[Content_Types].xml': `<Types>${types}</Types>`,
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbookPr}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" ${state[name] ?? ''} r:id="rId${String(i + 1)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => rel(i + 1)).join('')}<Relationship Id="st" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      Object.values(sheets).map((data, i) => [
        `xl/worksheets/sheet${String(i + 1)}.xml`,
        `<worksheet><sheetData>${data}</sheetData>${i === 0 ? after : ''}</worksheet>`,
      ]),
    ),
    ...more,
  };
}

export const workbook = (made: Made): Uint8Array => packed(parts(made));

/** A cell with a text in it. */
export const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** The same bytes with one stretch of them changed. */
export function patched(
  bytes: Uint8Array,
  find: readonly number[],
  change: (at: number, view: DataView) => void,
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + find.length <= copy.length; at++)
    if (find.every((byte, i) => copy[at + i] === byte)) change(at, view);
  return copy;
}

/** How each entry begins in the directory of an archive, and before its bytes. */
export const DIRECTORY = [0x50, 0x4b, 1, 2];
export const LOCAL = [0x50, 0x4b, 3, 4];

/** The sheets of a workbook that can be read. */
export async function sheetsOf(bytes: Uint8Array, file: string): Promise<readonly ReadSheet[]> {
  const read = await workbooks.read(bytes, file);
  if (read.kind !== 'sheets') throw new Error(`${file} is no workbook that can be read: ${JSON.stringify(read)}`);
  return read.sheets;
}
