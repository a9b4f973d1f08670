import { finding, type Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { COLUMNS_SHEET } from '../../model/layouts.js';
import { append } from '../../model/lists.js';
import { SAID_BY, type Mapping } from '../../model/mapping.js';
import { topOf, type Place } from '../../model/places.js';
import type { Grid } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import type { TableRow } from '../tables.js';
import { gridOf, plain, sheetMissing } from './headers.js';
import { freeIds } from './ids.js';
import type { Level } from './questions.js';
import { sheetRows, type NotRead } from './rows.js';
import { answersInSessions } from './sessions.js';

export type { NotRead };

export interface MappedRead {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly NotRead[];
  readonly findings: readonly Finding[];
}

/** What holds a study against the rows of a table. */
export interface MappedGiven {
  readonly study: Pick<Study, 'evidence' | 'sources' | 'sessions'>;
  /** Levels that one rating can hold. */
  readonly mostLevels: number;
}

/**
 * The rows of tables of any layout, as rows of the tool's own tables. Levels that answers show make one rating a node, in which each
 * item speaks for its own.
 */
export function mappedRows(grids: readonly Grid[], mapping: Mapping, { study, mostLevels }: MappedGiven): MappedRead {
  const rows: TableRow[] = [];
  const answers = new Set<TableRow>();
  const leftOut: NotRead[] = [];
  const findings: Finding[] = [];
  const levels: Level[] = [];
  const read = new Set<Grid>();
  const idFor = freeIds(study);
  for (const [i, sheet] of mapping.sheets.entries()) {
    const grid = gridOf(grids, sheet);
    if (!grid) {
      findings.push(sheetMissing(grids, sheet));
      continue;
    }
    read.add(grid);
    const made = sheetRows(grid, sheet, mapping, {
      of: i === 0 ? mapping.id : `${mapping.id}#${String(i + 1)}`, // no id has a #: no other mapping's keys begin so
      idFor,
    });
    append(rows, made.rows);
    if (sheet.questions.length > 0)
      for (const row of made.rows) if (row.table === SAID_BY.questions.table) answers.add(row);
    append(leftOut, made.leftOut);
    append(findings, made.findings);
    append(levels, made.levels);
  }
  const rated = ratings(levels, mostLevels);
  const inSession = answersInSessions({ mapping: mapping.id, study, rows });
  return {
    rows: [...rows.map((row) => (answers.has(row) ? inSession(row) : row)), ...rated.rows],
    leftOut,
    findings: [...findings, ...rated.findings, ...sheetsLeft(grids, read)],
  };
}

function ratings(levels: readonly Level[], most: number): { rows: TableRow[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const byNode = grouped(levels.map((each) => [`${each.framework}/${each.node}`, each] as const));
  const rows = [...byNode.values()].flatMap((shares): TableRow[] => {
    const [{ framework, node, place }] = shares as [Level, ...Level[]];
    if (shares.length > most) {
      findings.push(finding('LEVELS-TOO-MANY', { node, levels: shares.length, most }, place));
      return [];
    }
    const evidence = shares.map(({ id, level }) => `${id}=${String(level)}`).join('; ');
    return [{ table: 'ratings', cells: cellsAt(place, { framework, node, evidence }), place, key: null }];
  });
  return { rows, findings };
}

const cellsAt = (place: Place, cells: Readonly<Record<string, string>>): TableRow['cells'] =>
  new Map(Object.entries(cells).map(([name, value]) => [name, { value, place }]));

/** Each sheet that holds something, but for what our own blank workbook explains itself by. */
function sheetsLeft(grids: readonly Grid[], read: ReadonlySet<Grid>): Finding[] {
  const own: readonly (string | null)[] = Object.values(COLUMNS_SHEET);
  const left = grids.filter(
    (grid) =>
      !read.has(grid) &&
      !own.includes(grid.sheet) &&
      grid.rows.some((cells) => cells.some((cell) => plain(cell) !== '')),
  );
  const sheets = left.map(({ sheet }) => String(sheet));
  const [first] = left;
  return first ? [finding('SHEETS-NOT-MAPPED', { sheets }, topOf(first.file))] : [];
}
