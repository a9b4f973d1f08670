import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { nth } from '../model/nth.js';
import {
  MOST_CELL_TEXT,
  type CellValue,
  type PackedTable,
  type ReadSheet,
  type WorkbookRead,
} from '../model/sheets.js';
import { openArchive, type Archive } from './archive.js';
import { dateText } from './dates.js';
import { checkKind, checkParts, tablesAmong } from './kind.js';
import { needed, outlineOf, type Outline } from './outline.js';
import { broken, Refusal, unsafe } from './refusal.js';
import { checkArea, flawCounter, scan } from './scan.js';
import { walk } from './xml.js';

/** The sheets of a workbook that passes every check, or what is wrong with it. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookRead> {
  try {
    checkKind(bytes);
    const archive = await openArchive(bytes);
    const tables = await tablesIn(archive);
    return tables.length > 0 ? { kind: 'tables', tables } : { kind: 'sheets', sheets: await sheetsOf(archive) };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { kind: 'refused', finding: problem.toFinding(file) };
  }
}

/** At the top of an archive; what lies in its folders was attached to answers. */
async function tablesIn(archive: Archive): Promise<PackedTable[]> {
  const tables: PackedTable[] = [];
  for (const name of tablesAmong(archive.names)) tables.push({ name, bytes: await needed(archive, name) });
  return tables;
}

async function sheetsOf(archive: Archive): Promise<ReadSheet[]> {
  checkParts(archive.names);
  const outline = await outlineOf(archive);
  if (outline.sheets.length === 0) throw broken('content', 'xl/workbook.xml');
  const parts = await checkedParts(archive, outline);
  const countFlaw = flawCounter();
  const scanned = outline.sheets.map(({ part }, i) => scan(nth(parts.sheets, i), part, countFlaw));
  checkArea(scanned);
  const values = await valuesOf(repacked(outline, parts));
  checkTexts(values, outline);
  return outline.sheets.map(({ name, hidden }, i) => {
    const { hiddenRows, merged, flaws } = nth(scanned, i);
    return { name, hidden, rows: nth(values, i), hiddenRows, merged, flaws };
  });
}

/** Of all cells together, in UTF-16 units: as many as a workbook may have bytes. A text may be written once and stand in every cell. */
const MOST_CHARACTERS = 128 * 1024 * 1024;

function checkTexts(values: readonly CellValue[][][], { sheets }: Outline): void {
  let sum = 0;
  for (const [i, { part }] of sheets.entries())
    for (const row of nth(values, i))
      for (const value of row) {
        if (typeof value !== 'string') continue;
        if (value.length > MOST_CELL_TEXT) throw unsafe('text', part, MOST_CELL_TEXT);
        sum += value.length;
        if (sum > MOST_CHARACTERS) throw unsafe('characters', part, MOST_CHARACTERS);
      }
}

interface Parts {
  readonly sheets: readonly Uint8Array[];
  readonly strings: Uint8Array | null;
  readonly styles: Uint8Array | null;
}

async function checkedParts(archive: Archive, outline: Outline): Promise<Parts> {
  const sheets: Uint8Array[] = [];
  for (const { part } of outline.sheets) sheets.push(await needed(archive, part));
  const other = async (part: string | null): Promise<Uint8Array | null> => {
    if (part === null) return null;
    const found = await needed(archive, part);
    walk(found, part, { open: () => undefined });
    return found;
  };
  return { sheets, strings: await other(outline.strings), styles: await other(outline.styles) };
}

/**
 * An archive of the very bytes that were checked and of nothing else, for the reader of values: whatever else the file holds, or
 * another reader of archives would find in it, is not there.
 */
function repacked({ since1904, sheets }: Outline, parts: Parts): Uint8Array<ArrayBuffer> {
  const tabs = sheets.map((_, i) => `<sheet name="${String(i)}" sheetId="${String(i + 1)}" r:id="s${String(i)}"/>`);
  const rels = sheets.map(
    (_, i) => `<Relationship Id="s${String(i)}" Type="${TYPES}/worksheet" Target="${String(i)}.xml"/>`,
  );
  return zipSync(
    {
      'xl/workbook.xml': strToU8(
        `<workbook><workbookPr date1904="${since1904 ? '1' : '0'}"/><sheets>${tabs.join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels.join('')}</Relationships>`),
      ...Object.fromEntries(parts.sheets.map((bytes, i) => [`xl/${String(i)}.xml`, bytes])),
      ...(parts.strings ? { 'xl/sharedStrings.xml': parts.strings } : {}),
      ...(parts.styles ? { 'xl/styles.xml': parts.styles } : {}),
    },
    { level: 0 },
  );
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function valuesOf(archive: Uint8Array<ArrayBuffer>): Promise<CellValue[][][]> {
  let sheets;
  try {
    sheets = await readXlsxFile(archive.buffer, { trim: false });
  } catch {
    // It is told of bytes that are sound XML and no sound sheet.
    throw broken('content', null);
  }
  return sheets.map(({ data }) => data.map((row) => row.map(valueOf)));
}

/** The types of the package call a date the function that makes one. */
const valueOf = (value: unknown): CellValue =>
  value instanceof Date ? dateText(value) : (value as Exclude<CellValue, Date>);
