import type { PlainObject, PlainValue } from '../model/edits.js';
import { finding, type Finding } from '../model/findings/index.js';
import { LAYOUTS, SESSION_NAMES, type TableName } from '../model/layouts.js';
import { append } from '../model/lists.js';
import type { Place } from '../model/places.js';
import type { CellsByName } from '../model/rows.js';
import { readCell } from './cells.js';
import type { Settings } from './settings.js';
import type { TableRow } from './tables.js';

/** A row whose cells were read: what it is to become. */
export interface RowRecord {
  readonly table: TableName;
  /** As a file of the study has it, without id; of a rating without framework and node. */
  readonly value: PlainObject;
  /** As a table of the tool's own layout has it, every cell that is filled; empty where one says what goes without saying. */
  readonly cells: CellsByName;
  readonly key: string | null;
  readonly place: Place;
  /** Of an item: with whom it says that its meeting was; null where it says nothing of it. */
  readonly metWith: MetWith | null;
}

export interface MetWith {
  readonly source: string;
  readonly place: Place;
}

/** Rows as records; a row with a cell that cannot be read is none. A meeting that an item brings along is a record of its own. */
export function recordsOf(
  rows: readonly TableRow[],
  settings: Settings,
): { records: RowRecord[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const records: RowRecord[] = [];
  for (const row of rows) {
    const wrong: Finding[] = [];
    const made = [...sessionIn(row, settings, wrong), recordOf(row, settings, wrong)];
    append(findings, wrong);
    if (wrong.length === 0) append(records, made);
  }
  return { records, findings };
}

function recordOf({ table, cells: filled, place, key }: TableRow, settings: Settings, wrong: Finding[]): RowRecord {
  const value: Record<string, PlainValue> = {};
  const cells: Record<string, CellsByName[string]> = {};
  for (const column of LAYOUTS[table]) {
    const cell = filled.get(column.name);
    if (!cell) {
      if (column.needed) wrong.push(finding('CELL-NEEDED', { column: column.name, table }, place));
      continue;
    }
    const found = readCell(cell.value, column, settings);
    if (!found.ok) {
      const { problem, suggestion } = found;
      const args = { column: column.name, text: String(cell.value), problem, choices: column.choices, suggestion };
      wrong.push(finding('CELL-INVALID', args, cell.place));
      continue;
    }
    cells[column.name] = found.cell;
    if (column.name !== 'id') put(value, column.path, found.value);
  }
  const met = table === 'evidence' ? filled.get('session-source') : undefined;
  const metWith = met ? { source: String(met.value).trim(), place: met.place } : null;
  return { table, value, cells, key, place, metWith };
}

/** Puts a value under its keys, making room for those above it. */
export function put(into: Record<string, PlainValue>, [key, ...below]: readonly string[], value: PlainValue): void {
  if (key === undefined) return;
  if (below.length === 0) {
    into[key] = value;
    return;
  }
  const inner = { ...((into[key] as PlainObject | undefined) ?? {}) };
  put(inner, below, value);
  into[key] = inner;
}

function sessionIn({ table, cells, place }: TableRow, settings: Settings, wrong: Finding[]): RowRecord[] {
  const id = cells.get('from');
  const told = [...SESSION_NAMES].flatMap(([beside, name]) => {
    const cell = cells.get(beside);
    return cell ? [[name, cell] as const] : [];
  });
  if (table !== 'evidence' || told.length === 0 || !id) return [];
  return [recordOf({ table: 'sessions', cells: new Map([['id', id], ...told]), place, key: null }, settings, wrong)];
}
