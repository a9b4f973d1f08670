import { finding, type Finding } from '../../model/findings/index.js';
import { isId, slug } from '../../model/ids.js';
import type { ColumnFiller, Meanings } from '../../model/mapping.js';
import type { Place } from '../../model/places.js';
import type { CellValue, Grid } from '../../model/sheets.js';
import type { FilledCell } from '../tables.js';
import { plain } from './headers.js';

/** Looks up what a cell means; undefined where it is on no list. */
export function lookup<T>(meanings: Meanings<T>): (cell: CellValue) => T | undefined {
  const exact = new Map([...meanings].map(([said, meant]) => [plain(said), meant] as const));
  const folded = new Map(
    [...meanings].toReversed().map(([said, meant]) => [plain(said).toLowerCase(), meant] as const),
  );
  return (cell) => {
    const text = plain(cell);
    return exact.get(text) ?? folded.get(text.toLowerCase());
  };
}

/** Reads cells of a grid; null where nothing stands in one, or what stands for nothing. */
export type CellReader = (row: number, col: number) => FilledCell | null;

export function cellReader(grid: Grid, empty: readonly string[]): CellReader {
  const nothing = new Set(['', ...empty.map((text) => plain(text).toLowerCase())]);
  return (row, col) => {
    const value = grid.rows[row]?.[col] ?? null;
    return value === null || nothing.has(plain(value).toLowerCase()) ? null : { value, place: grid.place(row, col) };
  };
}

/** Whether a cell says one of several texts; `''` is said by what stands for nothing, too. */
export function saysOneOf(
  { rows }: Grid,
  col: number,
  texts: readonly string[],
  read: CellReader,
): (row: number) => boolean {
  const folded = new Set(texts.map((text) => plain(text).toLowerCase()));
  return (row) =>
    folded.has(plain(rows[row]?.[col] ?? null).toLowerCase()) || (folded.has('') && read(row, col) === null);
}

/** Ids that were made of cells: those that different texts would share are found. */
export interface IdsMade {
  readonly made: Map<string, string>;
  readonly findings: Finding[];
}

/** What a cell gives: what it means, the id that is made of it, or itself as it is. */
export function cellMaker({ values, prefix }: ColumnFiller, ids: IdsMade): (cell: FilledCell) => FilledCell {
  const meaning = lookup(values);
  return ({ value, place }) => {
    const meant = meaning(value);
    if (meant !== undefined) return { value: meant, place };
    return { value: (prefix === null ? null : madeId(prefix, plain(value), place, ids)) ?? value, place };
  };
}

/** null where a text has nothing to make an id of. */
function madeId(prefix: string, text: string, place: Place, { made, findings }: IdsMade): string | null {
  const id = prefix + slug(text);
  if (id === prefix || !isId(id)) return null;
  const first = made.get(id) ?? text;
  made.set(id, first);
  if (first !== text) findings.push(finding('IDS-ALIKE', { id, texts: [first, text] }, place));
  return id;
}
