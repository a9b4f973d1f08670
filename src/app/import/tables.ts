import {
  formsIn,
  mappedRows,
  noTableIn,
  repeatsIn,
  rowsIn,
  sheetsUnread,
  type PlannedRow,
  type TableRow,
} from '../../import/index.js';
import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Limits } from '../../model/limits.js';
import type { Mapping } from '../../model/mapping.js';
import type { Grid } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import { formWording } from '../../report/xlsform/index.js';

export interface TablesFound {
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly PlannedRow[];
  readonly findings: readonly Finding[];
}

export interface TablesGiven {
  readonly study: Study;
  readonly frameworks: readonly Framework[];
  readonly limits: Limits;
  /** null where tables are known by their headers. */
  readonly mapping: Mapping | null;
}

/** The rows of every table: as a mapping says; without one of answers to a form, and of the tool's own layout. */
export function tablesIn(grids: readonly Grid[], { study, frameworks, limits, mapping }: TablesGiven): TablesFound {
  const mostLevels = Math.floor(limits.keys * 0.8);
  if (mapping) {
    const { rows, leftOut, findings } = mappedRows(grids, mapping, { study, mostLevels });
    return { rows, leftOut: leftOut.map(({ key, why, ...at }) => leftOutRow(key, why, at)), findings };
  }
  const { read, rest } = formsIn(grids, { study, frameworks, wording: formWording, mostLevels });
  const own = rowsIn(rest);
  const isNothing = own.unread.length === grids.length;
  const repeated = repeatsIn(own.unread);
  const passed = own.unread.filter((grid) => repeatsIn([grid]).length === 0);
  return {
    rows: [...read.flatMap(({ rows }) => rows), ...own.rows],
    leftOut: read.flatMap(({ leftOut }) =>
      leftOut.map(({ key, why, table, place }) => leftOutRow(key, why, { table, place })),
    ),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...repeated,
      ...own.findings,
      ...(isNothing ? [noTableIn(grids)] : sheetsUnread(passed)),
    ],
  };
}

const leftOutRow = (
  id: string,
  outcome: PlannedRow['outcome'],
  { table, place }: Pick<PlannedRow, 'table' | 'place'>,
): PlannedRow => ({ table, id, outcome, differing: [], place });
