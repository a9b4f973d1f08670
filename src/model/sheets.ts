import type { Finding } from './findings/index.js';
import type { Place, SheetPlace } from './places.js';

/** What a cell of a table holds. A date is text as YAML has it: 2026-01-07. */
export type CellValue = string | number | boolean | null;

/** A table with names for its columns: a sheet of a workbook, or a CSV file. */
export interface SheetTable {
  /** Of a sheet at most 31 characters, none of them one of []:*?/\ */
  readonly name: string;
  readonly columns: readonly string[];
  /** Each as long as there are columns. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** A sheet of a workbook as it was found: rows of cells, names or not. */
export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From the first row on, empty ones between others too; each as long as the longest. */
  readonly rows: readonly (readonly CellValue[])[];
  /** How many rows a spreadsheet does not show. */
  readonly hiddenRows: number;
  readonly merged: readonly CellRange[];
  /** Cells that have no value to be read. */
  readonly flaws: readonly CellFlaw[];
}

/** Rows and columns count from 1, and the last ones belong to it. */
export interface CellRange {
  readonly from: { readonly row: number; readonly col: number };
  readonly to: { readonly row: number; readonly col: number };
}

export interface CellFlaw {
  readonly row: number;
  readonly col: number;
  /** What the spreadsheet shows, such as #REF!; null for a formula that was not worked out when the file was written. */
  readonly error: string | null;
}

/** Cells in rows, from a CSV file or a sheet, with where each stands. Rows and columns count from 0. */
export interface Grid {
  readonly file: string;
  /** null of a CSV file. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly CellValue[])[];
  readonly place: (row: number, col: number) => Place;
  /** Where a cell has no value to be read. */
  readonly flaws: readonly CellFlaw[];
  readonly merged: readonly CellRange[];
}

/** A CSV file out of an archive, unread. */
export interface PackedTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type WorkbookRead =
  | { readonly kind: 'sheets'; readonly sheets: readonly ReadSheet[] }
  /** No workbook, but an archive of tables: so survey tools hand out what was answered. */
  | { readonly kind: 'tables'; readonly tables: readonly PackedTable[] }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** `B7` for row 7 and column 2. */
export function cellName(row: number, col: number): string {
  let letters = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${String(row)}`;
}

/** UTF-16 units of a text that a cell of a workbook can hold; spreadsheets call a longer one damaged. */
export const MOST_CELL_TEXT = 32_767;

/** The door to workbooks (XLSX): a use case is handed one, so that none is loaded before it is needed. */
export interface Workbooks {
  /** Reads bytes that nobody vouches for; `file`: as findings call it. */
  read(bytes: Uint8Array, file: string): Promise<WorkbookRead>;
  /** The same tables give the same bytes. */
  write(tables: readonly SheetTable[]): Promise<Uint8Array>;
}

/** A sheet as it is read on. */
export const gridOf = (file: string, { name, rows, flaws, merged }: ReadSheet): Grid => ({
  file,
  sheet: name,
  rows,
  flaws,
  merged,
  place: (row, col): SheetPlace => ({ file, sheet: name, line: row + 1, col: col + 1 }),
});
