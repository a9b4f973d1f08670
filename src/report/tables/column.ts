import type { ExportedTable } from '../../model/tables.js';
import type { Localized } from '../../model/lang.js';
import type { CellValue, SheetTable } from '../../model/sheets.js';

/** A column of a table that is worked out: its header, and what stands there of a row; undefined for what is not known. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => CellValue | undefined];

export const tableOfColumns = <Row>(
  name: ExportedTable,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): SheetTable => ({
  name,
  columns: columns.map(([header]) => header),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row) ?? null)),
});

/** Ids in one cell; nothing where there are none. */
export const listed = (ids: readonly string[]): string | null => (ids.length === 0 ? null : ids.join('; '));

/** A text in both languages, a column each, so that a table reads alike whoever makes it. */
export const inBoth = <Row>(name: string, text: (row: Row) => Localized | null): readonly Column<Row>[] => [
  [`${name}_en`, (row) => text(row)?.en],
  [`${name}_id`, (row) => text(row)?.id],
];
