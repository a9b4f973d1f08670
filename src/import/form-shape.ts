import type { Framework } from '../model/framework.js';
import type { TableName } from '../model/layouts.js';
import type { Place } from '../model/places.js';
import type { Grid } from '../model/sheets.js';
import type { Study } from '../model/study.js';
import type { AnswerPart } from '../model/xlsform.js';
import type { FilledCell, TableRow } from './tables.js';

/** What holds a study against its submissions. */
export interface FormGiven {
  readonly study: Study;
  readonly frameworks: readonly Framework[];
  /** Levels that one rating can hold. */
  readonly mostLevels: number;
}

/** Answers to a form, while they are gone through. */
export interface Form {
  readonly grid: Grid;
  readonly given: FormGiven;
  readonly questions: ReadonlyMap<string, { readonly node: string; readonly part: AnswerPart }>;
  readonly head: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  readonly keyed: number;
  readonly known: ReadonlyMap<string, Known>;
}

/** What the study has of a submission: the session of its items, whatever it is called by now, and their ids. */
export interface Known {
  readonly session: string | null;
  readonly ids: ReadonlyMap<string, string>;
}

export const tableRow = (
  table: TableName,
  cells: Readonly<Record<string, FilledCell['value']>>,
  place: Place,
  key: string | null,
): TableRow => ({
  table,
  cells: new Map(Object.entries(cells).map(([name, value]) => [name, { value, place }])),
  place,
  key,
});

/** null of a cell with nothing in it. */
export function cellAt({ grid }: Form, row: number, col: number | undefined): FilledCell | null {
  const value = col === undefined ? null : (grid.rows[row]?.[col] ?? null);
  if (col === undefined || value === null || String(value).trim() === '') return null;
  return { value, place: grid.place(row, col) };
}
