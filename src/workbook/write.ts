import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { CellValue, SheetTable } from '../model/sheets.js';
import { cellText } from './text.js';

/** Tables as a workbook: a sheet each, its first row of names bold and in view however far one scrolls. */
export async function writeWorkbook(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(tables.map(sheetOf)).toBlob();
  return undated(new Uint8Array(await blob.arrayBuffer()));
}

const sheetOf = ({ name, columns, rows }: SheetTable): Sheet<Blob> => ({
  sheet: name,
  data: [columns.map((column): Cell => ({ ...text(column), fontWeight: 'bold' })), ...rows.map((row) => row.map(cell))],
  columns: columns.map((_, i) => ({ width: widthOf([columns, ...rows].map((row) => row[i] ?? null)) })),
  stickyRowsCount: 1,
});

const cell = (value: CellValue): Cell => (typeof value === 'string' ? text(value) : value);

const text = (value: string) => ({ type: String, format: '@', value: cellText(value) }) as const;

/** In characters: as wide as what stands in the column, within reason. */
const widthOf = (values: readonly CellValue[]): number =>
  Math.min(
    WIDEST,
    values.reduce<number>((most, value) => Math.max(most, String(value ?? '').length), NARROWEST),
  ) + 2;

const NARROWEST = 8;
const WIDEST = 50;

/**
 * The same archive without the hour at which it was written: the same tables give the same bytes. Times in archives are of no time
 * zone, and begin in 1980.
 */
function undated(archive: Uint8Array): Uint8Array {
  return zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1) });
}
