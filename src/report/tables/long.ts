import { finding, type Finding } from '../../model/findings/index.js';
import { nth } from '../../model/nth.js';
import { MOST_CELL_TEXT, type CellValue, type SheetTable } from '../../model/sheets.js';
import { showUnwritable } from '../../text/encode/unseen.js';

/** Texts that no cell of a workbook can hold. Cut, one would come back as a text that somebody changed. */
export const tooLong = (tables: readonly SheetTable[]): Finding[] =>
  tables.flatMap(({ name, columns, rows }) =>
    rows.flatMap((row) =>
      columns.flatMap((column, col) => {
        const units = unitsOf(nth(row, col));
        if (units <= MOST_CELL_TEXT) return [];
        return [
          finding(
            'CELL-TOO-LONG',
            { table: name, row: nameOf(columns, row), column, units, most: MOST_CELL_TEXT },
            null,
          ),
        ];
      }),
    ),
  );

const unitsOf = (cell: CellValue): number => (typeof cell === 'string' ? showUnwritable(cell).length : 0);

/** What a row is known by: `head-0107-01`, `index-2024/staffing`. */
const nameOf = (columns: readonly string[], row: readonly CellValue[]): string =>
  row.filter((cell, col) => cell !== null && NAMING.has(nth(columns, col))).join('/');

const NAMING: ReadonlySet<string> = new Set(['rater', 'framework', 'node', 'id']);
