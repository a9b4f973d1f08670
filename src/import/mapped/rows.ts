import { finding, type Finding } from '../../model/findings/index.js';
import { append } from '../../model/lists.js';
import type { TableName } from '../../model/layouts.js';
import type { Mapping, SheetMapping } from '../../model/mapping.js';
import type { Place } from '../../model/places.js';
import type { Grid } from '../../model/sheets.js';
import { flawsIn, type TableRow } from '../tables.js';
import { cellReader, saysOneOf, type IdsMade } from './cells.js';
import { fillingOf, NOTHING_FILLED, type Filling } from './filling.js';
import { columnsIn, notMapped, plain } from './headers.js';
import { questionReader, type Level } from './questions.js';

/** A row that becomes nothing, and why. */
export interface NotRead {
  readonly key: string;
  readonly why: 'left-out' | 'no-key';
  readonly table: TableName;
  readonly place: Place;
}

export interface SheetRows {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly NotRead[];
  readonly levels: readonly Level[];
  readonly findings: readonly Finding[];
}

/** What keys begin with, so that rows of several tables are not mistaken for each other, and the ids of items by their keys. */
export interface Known {
  readonly of: string;
  readonly idFor: (key: string) => string;
}

/** What is made of the rows of one sheet. */
export function sheetRows(
  grid: Grid,
  sheet: SheetMapping,
  { empty }: Pick<Mapping, 'empty'>,
  { of, idFor }: Known,
): SheetRows {
  const columns = columnsIn(grid, sheet);
  const read = cellReader(grid, empty);
  const ids: IdsMade = { made: new Map(), findings: [] };
  const fillings = new Map([...sheet.tables].map(([table, each]) => [table, fillingOf(each, columns, read, ids)]));
  const questions = sheet.questions.map((question) => questionReader(question, columns, read, ids));
  const indicators = [...sheet.indicators].map(
    ([node, filler]) => [node, fillingOf(new Map([['level', filler]]), columns, read, ids)] as const,
  );
  const keyCol = sheet.key && columns.find(sheet.key);
  const leaveOut = sheet.leaveOut.map(({ column, is }) => saysOneOf(grid, columns.find(column), is, read));
  const findings = [...columns.findings, ...flawsIn(grid, columns.head, columns.found)];
  if (columns.findings.length > 0) return { rows: [], leftOut: [], levels: [], findings };

  /** What the questions or the indicators of a row share is no row by itself. */
  const isShared = (table: TableName): boolean =>
    (table === 'evidence' && questions.length > 0) || (table === 'ratings' && indicators.length > 0);
  const whole = [...fillings].filter(([table]) => !isShared(table));
  const [table = 'evidence'] = sheet.tables.keys();
  const rows = constants(whole, columns.first);
  const leftOut: NotRead[] = [];
  const levels: Level[] = [];
  const keys = new Map<string, Place>();
  for (let row = columns.head + 1; row < grid.rows.length; row++) {
    const at = (col: number): string => plain(grid.rows[row]?.[col] ?? null);
    if (grid.rows[row]?.every((cell) => plain(cell) === '') === true) continue;
    const place = grid.place(row, 0);
    const name = keyCol === null || !read(row, keyCol) ? '' : at(keyCol);
    const isOut = leaveOut.some((isSaid) => isSaid(row));
    if (isOut || (keyCol !== null && name === '')) {
      leftOut.push({ key: name, why: isOut ? 'left-out' : 'no-key', table, place });
      continue;
    }
    const first = keys.get(name);
    if (keyCol !== null && first) findings.push(finding('KEY-TWICE', { key: name, first }, grid.place(row, keyCol)));
    keys.set(name, place);
    const key = keyCol === null ? null : `${of}/${name}`;
    append(rows, wholeRows(whole, row, place, key));
    const rated = (fillings.get('ratings') ?? NOTHING_FILLED).cells(row, place).cells;
    append(
      rows,
      indicators.flatMap(([node, level]) => indicatorRows(node, level, rated, row, place)),
    );
    if (key === null) continue;
    const shared = (fillings.get('evidence') ?? NOTHING_FILLED).cells(row, place).cells;
    for (const answersOf of questions) {
      const answers = answersOf({ row, place, key, idFor }, shared);
      append(rows, answers.rows);
      append(levels, answers.levels);
      append(findings, answers.findings);
    }
  }
  return { rows, leftOut, levels, findings: [...findings, ...ids.findings, ...notMapped(grid, columns)] };
}

type Fillings = readonly (readonly [TableName, Filling])[];

/** What is the same in every row is there once. */
const constants = (fillings: Fillings, place: Place): TableRow[] =>
  fillings.flatMap(([table, { isConstant, cells }]) =>
    isConstant ? [{ table, cells: cells(0, place).cells, place, key: null }] : [],
  );

const wholeRows = (fillings: Fillings, row: number, place: Place, key: string | null): TableRow[] =>
  fillings.flatMap(([table, filling]) => {
    const { cells, isTold } = filling.cells(row, place);
    return isTold ? [{ table, cells, place, key: table === 'evidence' ? key : null }] : [];
  });

/** A whole level is one; a fraction is a value, as in the tool's own tables. */
function indicatorRows(node: string, level: Filling, rated: TableRow['cells'], row: number, place: Place): TableRow[] {
  const told = level.cells(row, place).cells.get('level');
  if (!told) return [];
  const name = /^\s*-?\d+\s*$/u.test(String(told.value)) ? 'level' : 'value';
  const cells = new Map([...rated, ['node', { value: node, place: told.place }], [name, told]]);
  return [{ table: 'ratings', cells, place: told.place, key: null }];
}
