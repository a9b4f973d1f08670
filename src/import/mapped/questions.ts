import { finding, type Finding } from '../../model/findings/index.js';
import type { QuestionColumn } from '../../model/mapping.js';
import { nearest } from '../../model/nearest.js';
import type { Place } from '../../model/places.js';
import type { FilledCell, TableRow } from '../tables.js';
import { cellMaker, lookup, type CellReader, type IdsMade } from './cells.js';
import { fillingOf, type Filling } from './filling.js';
import { plain, type Columns } from './headers.js';

/** The level that one item of evidence shows. */
export interface Level {
  readonly framework: string;
  readonly node: string;
  readonly id: string;
  readonly level: number;
  readonly place: Place;
}

export interface Answers {
  readonly rows: readonly TableRow[];
  readonly levels: readonly Level[];
  readonly findings: readonly Finding[];
}

/** Whose answers they are. */
export interface Answering {
  readonly row: number;
  readonly place: Place;
  readonly key: string;
  /** The id of an item by its key. */
  readonly idFor: (key: string) => string;
}

/** Reads the answer of a row to a question: an item, found at its question unless the mapping says where, and the level it shows. */
export function questionReader(
  { name, answer, evidence, rates }: QuestionColumn,
  columns: Columns,
  read: CellReader,
  ids: IdsMade,
): (answering: Answering, shared: ReadonlyMap<string, FilledCell>) => Answers {
  const col = columns.find(answer.column);
  const header = columns.header(col);
  const meant = cellMaker(answer, ids);
  const own: Filling = fillingOf(evidence, columns, read, ids);
  const levelOf = rates && levelReader(name, rates);
  return ({ row, place, key, idFor }, shared) => {
    const said = read(row, col);
    if (!said) return UNANSWERED;
    const at = said.place;
    const itemKey = `${key}/${name}`;
    const id = idFor(itemKey);
    const cells = new Map<string, FilledCell>([
      ['id', { value: id, place: at }],
      ...(header === '' ? [] : [['at', { value: header, place: at }] as const]),
      ...shared,
      ['finding', meant(said)],
      ...own.cells(row, place).cells,
    ]);
    const rows: TableRow[] = [{ table: 'evidence', cells, place: at, key: itemKey }];
    return { rows, levels: [], findings: [], ...levelOf?.(said, id) };
  };
}

const UNANSWERED: Answers = { rows: [], levels: [], findings: [] };

/** The level that an answer shows, if any; what is on no list is found. */
function levelReader(
  name: string,
  { framework, node, levels }: NonNullable<QuestionColumn['rates']>,
): (said: FilledCell, id: string) => Partial<Answers> {
  const meaning = lookup(levels);
  const choices = [...levels.keys()];
  return ({ value, place }, id) => {
    const level = meaning(value);
    if (level === 'none') return {};
    if (level !== undefined) return { levels: [{ framework, node, id, level, place }] };
    const text = plain(value);
    const args = { column: name, text, problem: 'choice' as const, choices, suggestion: nearest(text, choices) };
    return { findings: [finding('CELL-INVALID', args, place)] };
  };
}
