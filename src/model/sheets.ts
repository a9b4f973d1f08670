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

/** UTF-16 units of a text that a cell of a workbook can hold; spreadsheets call a longer one damaged. */
export const MOST_CELL_TEXT = 32_767;

/** The door to workbooks (XLSX): a use case is handed one, so that none is loaded before it is needed. */
export interface Workbooks {
  /** The same tables give the same bytes. */
  write(tables: readonly SheetTable[]): Promise<Uint8Array>;
}
