import { finding, type Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { largest } from '../../model/lists.js';
import type { ColumnName, SheetMapping } from '../../model/mapping.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import { cellName, type CellValue, type Grid } from '../../model/sheets.js';

/** Headers and answers are compared without the line breaks and double blanks that spreadsheets put into them. */
export const plain = (cell: CellValue): string =>
  String(cell ?? '')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();

/** The sheet that a mapping means; null where the file has none of that name. */
export function gridOf(grids: readonly Grid[], { sheet }: SheetMapping): Grid | null {
  if (typeof sheet === 'string')
    return grids.find((grid) => grid.sheet !== null && plain(grid.sheet) === plain(sheet)) ?? null;
  return grids[(sheet ?? 1) - 1] ?? null;
}

export function sheetMissing(grids: readonly Grid[], { sheet, place }: SheetMapping): Finding {
  const sheets = grids.flatMap((grid) => grid.sheet ?? []);
  const name = String(sheet ?? 1);
  return finding('MAPPED-SHEET-MISSING', { sheet: name, sheets, suggestion: nearest(name, sheets) }, place);
}

/** Columns of a sheet as a mapping may call them. */
export interface Columns {
  /** The row with the headers, from 0 on; the one before the first row where there are none. */
  readonly head: number;
  /** Where it begins. */
  readonly first: Place;
  /** The position of a column, from 0 on; -1 where the sheet has none such, which is found once for each name. */
  readonly find: (column: ColumnName) => number;
  /** What stands above a column; '' where nothing does. */
  readonly header: (col: number) => string;
  /** The positions that were asked for. */
  readonly found: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** The first row that holds something is the header, below those that are skipped. */
export function columnsIn(grid: Grid, { skip, headed }: SheetMapping): Columns {
  // Of a CSV file blank lines are no rows, and are counted by whoever looks at it.
  const start = grid.rows.findIndex(
    (cells, row) => grid.place(row, 0).line > skip && cells.some((cell) => plain(cell) !== ''),
  );
  const end = start < 0 ? grid.rows.length : start;
  const head = headed ? end : end - 1;
  const names = headed ? (grid.rows[head] ?? []).map(plain) : [];
  const cols = grouped(names.flatMap((name, col) => (name === '' ? [] : [[name, col] as const])));
  const width = largest([0, ...grid.rows.map((cells) => cells.length)]);
  const found = new Set<number>();
  const findings: Finding[] = [];
  const told = new Set<string>();
  const complain = (column: ColumnName, made: Finding): number => {
    const name = `${column.by} ${column.name}`;
    if (!told.has(name)) findings.push(made);
    told.add(name);
    return -1;
  };
  const first = grid.place(Math.max(head, 0), 0);
  const at = { sheet: grid.sheet, row: first.line, first };
  const find = (column: ColumnName): number => {
    const { by, name, place } = column;
    const letter = by === 'letter' ? positionOf(name) : null;
    const [col, ...others] = letter === null ? (cols.get(plain(name)) ?? []) : letter < width ? [letter] : [];
    if (col === undefined) {
      const suggestion = by === 'header' ? nearest(plain(name), cols.keys()) : null;
      return complain(column, finding('MAPPED-COLUMN-MISSING', { name, ...at, suggestion }, place));
    }
    if (others.length > 0) {
      const letters = [col, ...others].map(letterOf);
      return complain(column, finding('MAPPED-COLUMN-TWICE', { name, ...at, letters }, place));
    }
    found.add(col);
    return col;
  };
  return { head, first, find, header: (col) => names[col] ?? '', found, findings };
}

/** `A` is 0, `AB` is 27. */
const positionOf = (letters: string): number =>
  [...letters].reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const letterOf = (col: number): string => cellName(1, col + 1).slice(0, -1);

/** The columns that hold something and that nobody asked for. */
export function notMapped(grid: Grid, { head, first, header, found }: Columns): Finding[] {
  const filled = new Set<number>();
  grid.rows.forEach((cells, row) => {
    if (row < head) return;
    cells.forEach((cell, col) => {
      if (!found.has(col) && plain(cell) !== '') filled.add(col);
    });
  });
  if (filled.size === 0) return [];
  const columns = [...filled].sort((a, b) => a - b).map((col) => (header(col) === '' ? letterOf(col) : header(col)));
  return [finding('COLUMNS-NOT-MAPPED', { sheet: grid.sheet, columns }, first)];
}
