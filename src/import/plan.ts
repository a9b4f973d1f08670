import { at } from '../model/at.js';
import type { Entry, PlainObject, Update } from '../model/edits.js';
import { finding, type Finding } from '../model/findings/index.js';
import { LAYOUTS, type TableName } from '../model/layouts.js';
import { largest } from '../model/lists.js';
import type { Outcome } from '../model/outcomes.js';
import type { Place } from '../model/places.js';
import type { Sha256 } from '../model/ports.js';
import type { CellValue } from '../model/sheets.js';
import { evidenceCells, ratingCells, sessionCells, sourceCells, type CellsByName } from '../model/rows.js';
import type { Evidence, Rating, Study } from '../model/study.js';
import { cellShown } from '../text/encode/cell.js';
import type { RowRecord } from './records.js';
import { updatedFields } from './updated.js';

export interface PlannedRow {
  readonly table: TableName;
  /** Of a rating framework and node, behind the rater if it is not the study's own. */
  readonly id: string;
  readonly outcome: Outcome;
  /** Columns in which the study says something else. */
  readonly differing: readonly string[];
  readonly place: Place;
}

/** Ratings by somebody other than the study's own coder, who gets a sheet for them. */
export interface NewSheet {
  readonly rater: string;
  readonly entries: readonly Entry[];
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** What is to be added to the study itself. */
  readonly entries: readonly Entry[];
  readonly sheets: readonly NewSheet[];
  /** Items that are there, of which the table says something else now. */
  readonly updates: readonly Update[];
  readonly findings: readonly Finding[];
}

/** Holds what was read against the study: what is new, what is known, and what was changed on either side. */
export function planImport(
  study: Study,
  records: readonly RowRecord[],
  { of, sha256 }: { readonly of: string; readonly sha256: Sha256 },
): ImportPlan {
  const planning = begin(study, records, of, sha256);
  for (const record of records) {
    if (record.table === 'evidence') evidence(planning, record);
    else if (record.table === 'ratings') rating(planning, record);
    else keyed(planning, record, record.table);
  }
  const { rows, entries, sheets, updates } = planning;
  const findings = [...planning.findings, ...levelsKept(planning)];
  return { rows, entries, sheets: [...sheets].map(([rater, made]) => ({ rater, entries: made })), updates, findings };
}

interface Planning {
  readonly study: Study;
  readonly of: string;
  readonly sha256: Sha256;
  readonly byKey: ReadonlyMap<string, Evidence>;
  /** What the table itself brings, under its name: the row that did. */
  readonly brought: Map<string, RowRecord>;
  readonly newId: () => string;
  readonly rows: PlannedRow[];
  readonly entries: Entry[];
  readonly sheets: Map<string, Entry[]>;
  readonly updates: Update[];
  /** Ratings that stay as they are, and the rows that say something else of them. */
  readonly kept: { readonly record: RowRecord; readonly rated: Rating }[];
  readonly findings: Finding[];
}

function begin(study: Study, records: readonly RowRecord[], of: string, sha256: Sha256): Planning {
  const items = [...study.evidence.values()];
  const ids = [...study.evidence.keys(), ...records.map(({ cells }) => String(cells['id'] ?? ''))];
  let last = largest([0, ...ids.map((id) => Number(/^e-?(\d{1,9})$/u.exec(id)?.[1] ?? 0))]);
  return {
    study,
    of,
    sha256,
    byKey: new Map(items.flatMap((item) => (item.imported ? [[item.imported.key, item] as const] : []))),
    brought: new Map(),
    newId: () => `e-${String((last += 1))}`,
    rows: [],
    entries: [],
    sheets: new Map(),
    updates: [],
    kept: [],
    findings: [],
  };
}

/** Whether this is the first row of that name; a second that says the same is passed over, another is told. */
function isFirst({ brought, findings }: Planning, record: RowRecord, id: string): boolean {
  const name = `${record.table} ${id}`;
  const first = brought.get(name);
  if (!first) {
    brought.set(name, record);
    return true;
  }
  if (JSON.stringify(first.cells) !== JSON.stringify(record.cells))
    findings.push(finding('ROW-TWICE', { table: record.table, id, first: first.place }, record.place));
  return false;
}

/** Two people may have said the same in the same words: that one of them is passed over must not go untold. */
function repeated({ brought, findings }: Planning, { place }: RowRecord, name: string): void {
  findings.push(finding('ROW-REPEATED', { first: at(brought, `evidence ${name}`).place }, place));
}

function keyed(planning: Planning, record: RowRecord, table: 'sources' | 'sessions'): void {
  const { study, entries, rows } = planning;
  const id = String(record.cells['id']);
  if (!isFirst(planning, record, id)) return;
  const source = study.sources.get(id);
  const session = study.sessions.get(id);
  const known = table === 'sources' ? source && sourceCells(source, study.lang) : session && sessionCells(id, session);
  rows.push(rowOf(record, id, known));
  if (!known) entries.push({ kind: table === 'sources' ? 'source' : 'session', id, value: record.value });
}

function rating(planning: Planning, record: RowRecord): void {
  const { study, entries, rows, sheets, kept, findings } = planning;
  const { framework: f, node: n, rater: r = null } = record.cells;
  const [framework, node] = [String(f), String(n)];
  const rater = r === null || r === study.coder ? null : String(r);
  const id = [...(rater === null ? [] : [rater]), framework, node].join('/');
  if (!isFirst(planning, record, id)) return;
  const sheet = study.raters.find((each) => (rater === null ? each.own : each.rater === rater));
  const rated = sheet?.ratings.get(framework)?.get(node);
  const cells = { ...record.cells, rater: rater };
  rows.push(rowOf({ ...record, cells }, id, rated && sheet && ratingCells(sheet, framework, rated, study.lang)));
  if (rated) return void kept.push({ record, rated });
  const entry: Entry = { kind: 'rating', framework, node, value: record.value };
  if (rater === null) entries.push(entry);
  else if (sheet) findings.push(finding('RATER-HAS-SHEET', { rater, node: `${framework}/${node}` }, record.place));
  else sheets.set(rater, [...(sheets.get(rater) ?? []), entry]);
}

function evidence(planning: Planning, record: RowRecord): void {
  const { study, byKey, entries, rows, updates, of } = planning;
  const given = record.cells['id'];
  const key = record.key ?? (given === undefined ? digest(planning, record.cells) : null);
  const known =
    (key === null ? undefined : byKey.get(key)) ??
    (given === undefined ? undefined : study.evidence.get(String(given)));
  const id = known?.id ?? String(given ?? planning.newId());
  if (!isFirst(planning, record, given === undefined ? `key ${String(key)}` : id)) {
    if (given === undefined && record.key === null) repeated(planning, record, `key ${String(key)}`);
    return;
  }
  const cells = known && evidenceCells(known, study);
  const row = rowOf(record, id, cells);
  const from = (value: PlainObject, as: CellsByName) => ({
    ...value,
    import: { of, key: key ?? id, as: digest(planning, as) },
  });
  if (!known || !cells) {
    rows.push(row);
    elsewhere(planning, record);
    entries.push({ kind: 'evidence', value: { id, ...from(record.value, record.cells) } });
    return;
  }
  // What came from elsewhere is not this table's to change: an id alone names it in its own file, a submission in all.
  const isIts = known.imported?.key === (key ?? id) && (record.key !== null || known.imported.of === of);
  if (row.outcome === 'same' || !isIts) return void rows.push(row);
  const was = { ...cells, id: given ?? null };
  const isUntouched = known.imported.as !== null && known.imported.as === digest(planning, was);
  rows.push({ ...row, outcome: isUntouched ? 'updated' : 'edited' });
  if (!isUntouched) return;
  elsewhere(planning, record);
  const told = Object.fromEntries(row.differing.map((name) => [name, record.cells[name] ?? null]));
  const fields = updatedFields(known, { ...record, ...row }, study.lang);
  updates.push({ item: id, fields: from(fields, { ...was, ...told }) });
}

/** What one source said would be put down to another, where the session that an item names is with that. */
function elsewhere({ study, findings }: Planning, { metWith, cells }: RowRecord): void {
  const session = String(cells['from']);
  const source = study.sessions.get(session)?.source;
  if (metWith && source !== undefined && source !== metWith.source)
    findings.push(finding('SESSION-OF-ANOTHER', { session, source, told: metWith.source }, metWith.place));
}

/** Items that are updated, and of which a rating that stays as it is says another level than the table does now. */
const levelsKept = ({ kept, updates }: Planning): Finding[] => {
  const updated = new Set(updates.map(({ item }) => item));
  return kept.flatMap(({ record: { value, cells, place }, rated }) => {
    const told = Object.entries((value['evidence'] ?? {}) as PlainObject);
    return told.flatMap(([item, level]) => {
      const before = rated.evidence.get(item) ?? null;
      if (!updated.has(item) || before === null || typeof level !== 'number' || level === before) return [];
      const of = { framework: String(cells['framework']), node: rated.node };
      return [finding('LEVEL-KEPT', { item, ...of, level: before, told: level }, place)];
    });
  });
};

/** A row held against what the study has under its name, if anything: only what the row says is compared. */
function rowOf({ table, cells, place }: RowRecord, id: string, known: CellsByName | undefined): PlannedRow {
  if (!known) return { table, id, outcome: 'added', differing: [], place };
  const differing = Object.keys(cells).filter(
    (name) => name !== 'id' && !isAlike(cells[name] ?? null, known[name] ?? null),
  );
  return { table, id, outcome: differing.length === 0 ? 'same' : 'differs', differing, place };
}

/** Whether a table shows two cells alike: what it cannot hold of a text, or of a number, was changed by nobody. */
const isAlike = (one: CellValue, other: CellValue): boolean => shown(one) === shown(other);

const shown = (cell: CellValue): CellValue =>
  typeof cell === 'string' ? cellShown(cell) : typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell;

/** Of all cells of an item that are filled, in the order of their names: twelve digits tell apart more rows than a study can hold. */
function digest({ sha256 }: Planning, cells: CellsByName): string {
  const filled: (readonly [string, CellValue])[] = [];
  for (const name of NAMES) {
    const cell = cells[name] ?? null;
    if (cell !== null) filled.push([name, cell]);
  }
  return sha256([JSON.stringify(filled)]).slice(0, 12);
}

const NAMES = LAYOUTS.evidence.map(({ name }) => name).sort();
