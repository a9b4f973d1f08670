import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { TableName } from '../../model/layouts.js';
import type { Place } from '../../model/places.js';
import type { Grid } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import type { WordedQuestion } from '../../model/xlsform.js';
import type { FormColumns } from './columns.js';
import type { Labels } from './words.js';
import type { FilledCell, TableRow } from '../tables.js';

/** What holds a study against its submissions. */
export interface FormGiven {
  readonly study: Study;
  readonly frameworks: readonly Framework[];
  /** The form that is made of a framework, in words. */
  readonly wording: (framework: Framework) => readonly WordedQuestion[];
  /** Levels that one rating can hold. */
  readonly mostLevels: number;
}

/** Answers to a form, while they are gone through. */
export interface Form extends Pick<FormColumns, 'manner' | 'columns' | 'split'> {
  readonly grid: Grid;
  readonly given: FormGiven;
  readonly framework: Framework;
  readonly asked: ReadonlyMap<string, WordedQuestion>;
  /** Question → what its choices are called. */
  readonly labels: ReadonlyMap<string, Labels>;
  /** Columns by which a submission is known, the one that lasts longest first. */
  readonly keyed: readonly [number, ...number[]];
  /** Where somebody says whether it was approved; files that were put together have several. */
  readonly reviews: readonly number[];
  readonly known: ReadonlyMap<string, Known>;
  /** What was read or looked at, by kind and title → its id; those of the study, and what comes to them row by row. */
  readonly titles: Map<string, string>;
  readonly findings: Finding[];
}

/** What the study has of a submission: the session of its items, whatever it is called by now, and their ids. */
export interface Known {
  readonly session: string | null;
  readonly ids: ReadonlyMap<string, string>;
}

export interface FormRead {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly RowLeftOut[];
  readonly findings: readonly Finding[];
}

/** A submission that is not imported, or a further point that is left out with it, and why. */
export interface RowLeftOut {
  readonly key: string;
  readonly why: 'refused' | 'not-approved' | 'agreement-unknown';
  readonly table: 'sessions' | 'evidence';
  readonly place: Place;
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

/** null of a cell with nothing in it: some servers say `n/a` of it (`NA_REP` of onadata, as of the first KoboToolbox). */
export function cellAt({ grid }: Pick<Form, 'grid'>, row: number, col: number | undefined): FilledCell | null {
  const value = col === undefined ? null : (grid.rows[row]?.[col] ?? null);
  if (col === undefined || value === null) return null;
  if (typeof value === 'string' && (value === 'n/a' || value.trim() === '')) return null;
  return { value, place: grid.place(row, col) };
}
