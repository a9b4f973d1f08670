import type { CellValue, SheetTable } from '../../model/sheets.js';
import { trimmedLines } from '../../text/encode/cell.js';
import { significant } from '../../text/numbers.js';

/** A table as cells hold it: texts without blanks around them, numbers without what lies beyond their twelfth digit. */
export const asCells = ({ name, columns, rows }: SheetTable): SheetTable => ({
  name,
  columns,
  rows: rows.map((row) => row.map(cellOf)),
});

function cellOf(value: CellValue): CellValue {
  if (typeof value === 'number') return Number(significant(value));
  return typeof value === 'string' ? trimmedLines(value) : value;
}
