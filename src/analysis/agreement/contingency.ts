import { nth } from '../../model/nth.js';
import type { Kind } from './table.js';
import { at, type Vector } from './vectors.js';

/** What two raters made of the units that both rated. */
export interface Contingency {
  readonly cells: readonly Cell[];
  /** How many categories there are. */
  readonly categories: number;
}

/** Rows that both rated alike: the first rater's category is `row`, the second one's `column`. `kind`: which rows. */
interface Cell {
  readonly kind: number;
  readonly row: number;
  readonly column: number;
}

/** Of the raters `a` and `b`. Rows that one of them did not rate have no cell. */
export function contingencyOf(kinds: readonly Kind[], categories: Vector, a: number, b: number): Contingency {
  const places = new Map(categories.map((category, place) => [category, place]));
  const placeOf = (rating: number | null): number | undefined => (rating === null ? undefined : places.get(rating));
  const cells = kinds.flatMap(({ row: ratings }, kind) => {
    const [row, column] = [placeOf(nth(ratings, a)), placeOf(nth(ratings, b))];
    return row === undefined || column === undefined ? [] : [{ kind, row, column }];
  });
  return { cells, categories: categories.length };
}

/** The shares of each category, with either rater, among the units that both rated. */
export interface Margins {
  readonly units: number;
  readonly rows: Vector;
  readonly columns: Vector;
}

/** `often`: how many units there are of each kind. */
export function marginsOf({ cells, categories }: Contingency, often: Vector): Margins {
  const rows = Array.from({ length: categories }, () => 0);
  const columns = Array.from({ length: categories }, () => 0);
  let units = 0;
  for (const { kind, row, column } of cells) {
    const alike = at(often, kind);
    units += alike;
    rows[row] = at(rows, row) + alike;
    columns[column] = at(columns, column) + alike;
  }
  return { units, rows: rows.map((count) => count / units), columns: columns.map((count) => count / units) };
}
