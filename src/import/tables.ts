import { finding, type Finding } from '../model/findings/index.js';
import {
  COLUMNS_SHEET,
  LAYOUTS,
  neededIn,
  SESSION_COLUMNS,
  TABLES,
  type Layout,
  type TableName,
} from '../model/layouts.js';
import { append } from '../model/lists.js';
import { nearest } from '../model/nearest.js';
import type { Place } from '../model/places.js';
import { cellName, type CellValue, type Grid } from '../model/sheets.js';

/** A cell that is not empty. */
export interface FilledCell {
  readonly value: Exclude<CellValue, null>;
  readonly place: Place;
}

/** A row of a table before anybody asked what its cells mean. */
export interface TableRow {
  readonly table: TableName;
  readonly cells: ReadonlyMap<string, FilledCell>;
  readonly place: Place;
  /** What the row is called where it comes from; null where its content has to do. */
  readonly key: string | null;
}

/** The rows of every grid whose headers are those of a table of the tool's own layout, with what is wrong with the grids; and which are none. */
export function rowsIn(grids: readonly Grid[]): { rows: TableRow[]; findings: Finding[]; unread: Grid[] } {
  const rows: TableRow[] = [];
  const findings: Finding[] = [];
  const unread: Grid[] = [];
  for (const grid of grids) {
    const headed = headOf(grid);
    if (!headed) {
      unread.push(grid);
      continue;
    }
    append(findings, headed.findings);
    append(findings, flawsIn(grid, headed.row, new Set(headed.columns.values())));
    append(findings, unheadedIn(grid, headed.row));
    append(rows, bodyOf(grid, headed));
  }
  return { rows, findings, unread };
}

export function noTableIn(grids: readonly Grid[]): Finding {
  const sheets = grids.flatMap(({ sheet }) => sheet ?? []);
  return finding('IMPORT-NO-TABLE', { sheets }, grids[0]?.place(0, 0) ?? null);
}

/** Each sheet that holds something and was passed over, but for what our own blank workbook explains itself by. */
export const sheetsUnread = (grids: readonly Grid[]): Finding[] =>
  grids.flatMap(({ sheet, rows, place }) => {
    const first = rows.findIndex((cells) => cells.some((cell) => cell !== null));
    return sheet === null || first < 0 || Object.values(COLUMNS_SHEET).includes(sheet)
      ? []
      : [finding('SHEET-PASSED-OVER', { sheet }, place(first, 0))];
  });

/** The columns of a table, those by which its rows may bring something along included. */
export const columnsOf = (table: TableName): Layout => (table === 'evidence' ? EVIDENCE_COLUMNS : LAYOUTS[table]);

const EVIDENCE_COLUMNS: Layout = [...LAYOUTS.evidence, ...SESSION_COLUMNS];

/** The columns of all tables. */
export const TABLE_COLUMNS: ReadonlySet<string> = new Set(
  TABLES.flatMap((table) => columnsOf(table).map(({ name }) => name)),
);

interface Headed {
  readonly table: TableName;
  readonly row: number;
  /** Name → position. */
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** The first row that holds something is the header; null where it is that of no table. */
function headOf(grid: Grid): Headed | null {
  const row = grid.rows.findIndex((cells) => cells.some((cell) => cell !== null));
  const names = (grid.rows[row] ?? []).map((cell) => (cell === null ? '' : headerName(cell)));
  const table = TABLES.find((each) => neededIn(each).every((name) => names.includes(name)));
  if (table === undefined) return null;
  const known = columnsOf(table).map(({ name }) => name);
  const columns = new Map<string, number>();
  const findings: Finding[] = [];
  names.forEach((name, col) => {
    if (name === '') return;
    const first = columns.get(name);
    const place = grid.place(row, col);
    if (first !== undefined) findings.push(finding('HEADER-TWICE', { name, first: grid.place(row, first) }, place));
    else if (known.includes(name)) columns.set(name, col);
    else {
      // Whoever closes a quote by a column of another name must not find it open.
      const severity = name.includes('consent') && names.includes('quote') ? 'error' : undefined;
      findings.push(finding('HEADER-UNKNOWN', { name, table, suggestion: nearest(name, known) }, place, severity));
    }
  });
  return { table, row, columns, findings };
}

/** `Quote lang`, `quote_lang` → `quote-lang`. */
export const headerName = (cell: Exclude<CellValue, null>): string =>
  String(cell)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');

/** What cannot be read of the columns that are: cells without a value, and cells that are merged with others. */
export function flawsIn(grid: Grid, head: number, columns: ReadonlySet<number>): Finding[] {
  const isRead = (row: number, col: number): boolean => row >= head && columns.has(col);
  const flaws = grid.flaws
    .filter(({ row, col }) => isRead(row - 1, col - 1))
    .map(({ row, col, error }) =>
      error === null
        ? finding('CELL-FORMULA', {}, grid.place(row - 1, col - 1))
        : finding('CELL-ERROR', { error }, grid.place(row - 1, col - 1)),
    );
  const merged = grid.merged
    .filter(({ from, to }) => {
      if (to.row - 1 < head) return false;
      return [...columns].some((col) => col >= from.col - 1 && col <= to.col - 1);
    })
    .map(({ from, to }) =>
      finding(
        'CELLS-MERGED',
        { range: `${cellName(from.row, from.col)}:${cellName(to.row, to.col)}` },
        grid.place(from.row - 1, from.col - 1),
      ),
    );
  return [...flaws.slice(0, MOST_TOLD), ...merged.slice(0, MOST_TOLD)];
}

/** One keeps the table from being imported; more need not be told one by one. */
const MOST_TOLD = 1_000;

const isFilled = (cell: CellValue): cell is FilledCell['value'] => cell !== null && String(cell).trim() !== '';

/** Of each row the first cell that stands in no column: a comma without quotation marks cuts a text, and moves what follows. */
function unheadedIn(grid: Grid, head: number): Finding[] {
  const isHeaded = (col: number): boolean => isFilled(grid.rows[head]?.[col] ?? null);
  return grid.rows.flatMap((cells, row) => {
    const col = row <= head ? -1 : cells.findIndex((cell, i) => isFilled(cell) && !isHeaded(i));
    return col < 0 ? [] : [finding('CELL-UNHEADED', {}, grid.place(row, col))];
  });
}

function bodyOf(grid: Grid, { table, row: head, columns }: Headed): TableRow[] {
  const rows: TableRow[] = [];
  for (let row = head + 1; row < grid.rows.length; row++) {
    const cells = new Map<string, FilledCell>();
    for (const [name, col] of columns) {
      const value = grid.rows[row]?.[col] ?? null;
      if (isFilled(value)) cells.set(name, { value, place: grid.place(row, col) });
    }
    if (cells.size > 0) rows.push({ table, cells, place: grid.place(row, 0), key: null });
  }
  return rows;
}
