import { largest } from '../../model/lists.js';
import { nth } from '../../model/nth.js';
import type { Grid } from '../../model/sheets.js';
import { letterOf, plain } from '../mapped/headers.js';
import { mannerIn, type CellManner } from './manner.js';

/** What the cells of a column look like. */
export type SeenKind = 'empty' | 'number' | 'date' | 'choice' | 'text';

export interface SeenColumn {
  readonly letter: string;
  readonly header: string;
  /** Its header; its letter where it has none, or shares it with another column. */
  readonly name: string | { readonly letter: string };
  readonly filled: number;
  /** How many different texts there are. */
  readonly different: number;
  /** The first of them. */
  readonly texts: readonly string[];
  readonly kind: SeenKind;
  /** UTF-16 units of the longest text. */
  readonly longest: number;
  readonly manner: CellManner;
}

/** A sheet before anybody said what its columns mean. */
export interface SeenSheet {
  readonly sheet: string | null;
  /** What a mapping says of the rows above the headers. */
  readonly skip: number;
  readonly rows: number;
  readonly columns: readonly SeenColumn[];
}

/** Texts of a column that are kept: as many as a list of answers has. */
const MOST_TEXTS = 12;
/** Longer texts are no choice. */
const LONGEST_CHOICE = 60;
/** Headers stand near the top. */
const TOP = 20;

/** A key stands in the study, in ids and keys of items. */
const LONGEST_KEY = 40;

/** Whether a column says something else, and something short, in each row of its sheet. */
export const tellsRowsApart = (
  { filled, different, longest }: SeenColumn,
  { rows }: Pick<SeenSheet, 'rows'>,
): boolean => rows > 0 && filled === rows && different === rows && longest <= LONGEST_KEY;

/** Looks through a sheet; null where nothing stands in it. */
export function seenIn(grid: Grid): SeenSheet | null {
  const head = headIn(grid);
  if (head < 0) return null;
  const headers = nth(grid.rows, head).map(plain);
  const body = grid.rows.slice(head + 1).map((cells) => cells.map(plain));
  const above = grid.rows.slice(0, head).some((cells) => cells.some((cell) => plain(cell) !== ''));
  const width = largest([headers.length, ...body.map((cells) => cells.length)]);
  const columns = Array.from({ length: width }, (_, col) => {
    const header = headers[col] ?? '';
    const letter = letterOf(col);
    const isPlainName = header !== '' && headers.indexOf(header) === headers.lastIndexOf(header);
    return {
      letter,
      header,
      name: isPlainName ? header : { letter },
      ...contentOf(body.map((cells) => cells[col] ?? '')),
    };
  });
  return {
    sheet: grid.sheet,
    skip: above ? grid.place(head, 0).line - 1 : 0,
    rows: body.filter((cells) => cells.some((cell) => cell !== '')).length,
    columns: columns.filter(({ header, kind }) => header !== '' || kind !== 'empty'),
  };
}

/** Titles fill a cell or two, headers nearly as many as there are columns. */
function headIn(grid: Grid): number {
  const filled = grid.rows.slice(0, TOP).map((cells) => cells.filter((cell) => plain(cell) !== '').length);
  const enough = Math.max(1, largest([0, ...filled]) * 0.6);
  return filled.findIndex((count) => count >= enough);
}

function contentOf(
  cells: readonly string[],
): Pick<SeenColumn, 'filled' | 'different' | 'texts' | 'kind' | 'longest' | 'manner'> {
  const filled = cells.filter((text) => text !== '');
  const texts = [...new Set(filled)];
  return {
    filled: filled.length,
    different: texts.length,
    texts: texts.slice(0, MOST_TEXTS),
    kind: seenKind(filled, texts),
    longest: largest([0, ...texts.map((text) => text.length)]),
    manner: mannerIn(texts),
  };
}

function seenKind(filled: readonly string[], texts: readonly string[]): SeenKind {
  if (texts.length === 0) return 'empty';
  if (texts.every((text) => /^-?\d+(?:[.,]\d+)?$/u.test(text))) return 'number';
  if (texts.every((text) => /^\d{4}-\d{2}(?:-\d{2})?\b|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/u.test(text))) return 'date';
  const isFew = texts.length <= MOST_TEXTS && texts.length < filled.length;
  return isFew && texts.every((text) => text.length <= LONGEST_CHOICE) ? 'choice' : 'text';
}
