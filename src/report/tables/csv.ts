import type { SheetTable } from '../../model/sheets.js';
import { csvField, csvRow } from '../../text/encode/csv.js';
import { asCells } from './cells.js';

/** A table as CSV, its headers in the first line. Text is quoted, numbers are not and have a point, what is not known is empty. */
export const tableCsv = (table: SheetTable): string =>
  [table.columns, ...asCells(table).rows]
    .map((row) => csvRow(row.map((cell) => csvField(typeof cell === 'boolean' ? String(cell) : cell))))
    .join('');
