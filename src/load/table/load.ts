import { finding, type Finding } from '../../model/findings/index.js';
import { LIMIT_FLAGS } from '../../model/limits.js';
import { fileName } from '../../model/paths.js';
import { isNamesFile } from '../../model/personal.js';
import type { Place } from '../../model/places.js';
import type { RatingTable } from '../../model/ratingTable.js';
import type { Ports } from '../ports.js';
import { unread } from '../source.js';
import { decode } from '../yaml/decode.js';
import { placesOf } from '../yaml/places.js';
import { categoriesOf, type Categories } from './categories.js';
import { recordsOf, type Cell } from './records.js';

export interface LoadedTable {
  /** null where there is an error. */
  readonly table: RatingTable | null;
  /** The categories as the file or the caller writes them, in the order of those of the table. */
  readonly labels: readonly string[];
  /** Whether the categories are numbers, and not words that stand for themselves. */
  readonly numeric: boolean;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a bare table of ratings from CSV: a line of names, the first of them unused, the others those of the raters; then a
 * line a unit with its name and a rating of each rater. An empty cell is a rating that is missing. There are two raters or more, and
 * a rating at least.
 *
 * `categories`: those of the scale, in order; null takes the ones in the file, numbers ascending, words by their bytes.
 */
export function loadTable(path: string, categories: readonly string[] | null, { files, limits }: Ports): LoadedTable {
  const file = fileName(path);
  if (isNamesFile(file)) return failed([finding('NAMES-NOT-READ', { path }, null)]);
  const read = files.read(path, limits.fileBytes);
  if (!read.ok)
    return failed([unread(read, path, file, null, { limit: limits.fileBytes, flag: LIMIT_FLAGS.fileBytes })]);
  const { text, finding: refused } = decode(read.bytes, file);
  if (text === null) return failed([refused]);
  const places = placesOf(file, text, 0);
  const loaded = tableIn(text, categories, (offset) => places.at(offset));
  return { ...loaded, texts: new Map([[file, text]]) };
}

function tableIn(text: string, told: readonly string[] | null, at: At): LoadedTable {
  const { rows, broken, separator } = recordsOf(text);
  if (rows === null) return failed([finding('CSV-QUOTE', {}, at(broken))]);
  const [head = [], ...body] = rows;
  const raters = head.slice(1);
  const missing = raters.length === 0 ? 'rater' : body.length === 0 ? 'unit' : null;
  if (missing !== null) return failed([finding('TABLE-EMPTY', { missing }, at(0))]);
  const ragged = body.flatMap((row) => raggedness(row, head.length, at));
  if (ragged.length > 0) return failed(ragged);

  const units = body.flatMap((row) => row.slice(0, 1));
  const cells = body.map((row) => row.slice(1));
  if (cells.every((row) => row.every(isEmpty))) return failed([finding('TABLE-EMPTY', { missing: 'rating' }, at(0))]);
  const categories = categoriesOf(cells, told, separator !== ',');
  const mistaken = likeRatings(head, units, cells, at);
  const findings = [...named('rater', raters, at), ...named('unit', units, at), ...unknown(cells, categories, at)];
  const alone =
    raters.length === 1 ? raters.map(({ text: rater }) => finding('TABLE-ONE-RATER', { rater }, at(0))) : [];
  if (findings.length + alone.length > 0) return failed([...mistaken, ...findings, ...alone]);
  const { labels, numeric, values, valueOf } = categories;
  const table = {
    units: units.map(textOf),
    raters: raters.map(textOf),
    categories: values,
    ratings: cells.map((row) => row.map(textOf).map(valueOf)),
  };
  return { table, labels, numeric, findings: mistaken, texts: NO_TEXTS };
}

type At = (offset: number) => Place;

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

const failed = (findings: readonly Finding[]): LoadedTable => ({
  table: null,
  labels: [],
  numeric: false,
  findings,
  texts: NO_TEXTS,
});

const textOf = ({ text }: Cell): string => text;

const isEmpty = ({ text }: Cell): boolean => text === '';

/**
 * That the first column, which names the units, holds nothing but what raters gave as well: it may be that of a rater. Numbers
 * that run on one by one are names all the same.
 */
function likeRatings(
  [first, ...raters]: readonly Cell[],
  units: readonly Cell[],
  cells: readonly (readonly Cell[])[],
  at: At,
): Finding[] {
  const given = new Set(cells.flatMap((row) => row.map(textOf)));
  const names = units.map(textOf);
  const running = names.every((name, i) => Number(name) === Number(names[0]) + i);
  if (!first || first.text === '' || running || !names.every((name) => name !== '' && given.has(name))) return [];
  return [finding('UNITS-LIKE-RATINGS', { column: first.text, raters: raters.map(textOf) }, at(first.at))];
}

/** At the first cell too many, or at the last one where some are missing. */
function raggedness(row: readonly Cell[], columns: number, at: At): Finding[] {
  if (row.length === columns) return [];
  const here = Math.min(columns, row.length - 1);
  return row
    .slice(here, here + 1)
    .map((cell) => finding('TABLE-ROW-RAGGED', { cells: row.length, columns }, at(cell.at)));
}

function named(what: 'rater' | 'unit', names: readonly Cell[], at: At): Finding[] {
  const seen = new Map<string, Cell>();
  return names.flatMap((cell) => {
    const { text: name } = cell;
    if (name === '') return [finding('TABLE-NAME-MISSING', { what }, at(cell.at))];
    const first = seen.get(name);
    if (first) return [finding('TABLE-NAME-TWICE', { what, name, first: at(first.at) }, at(cell.at))];
    seen.set(name, cell);
    return [];
  });
}

const unknown = (
  cells: readonly (readonly Cell[])[],
  { suggestion, labels, valueOf, given }: Categories,
  at: At,
): Finding[] =>
  cells.flatMap((row) =>
    row
      .filter(({ text }) => text !== '' && valueOf(text) === null)
      .map(({ text, at: offset }) =>
        finding('TABLE-CELL-UNKNOWN', { text, allowed: given ? labels : [], suggestion: suggestion(text) }, at(offset)),
      ),
  );
