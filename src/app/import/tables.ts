import { formIn, repeatsIn, rowsIn, type PlannedRow, type TableRow } from '../../import/index.js';
import type { Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import type { Limits } from '../../model/limits.js';
import type { Grid } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import { formWording } from '../../report/xlsform/index.js';

/** The rows of every table: of answers to a form, else of the tool's own layout. */
export function tablesIn(
  grids: readonly Grid[],
  study: Study,
  frameworks: readonly Framework[],
  limits: Limits,
): { rows: TableRow[]; leftOut: PlannedRow[]; findings: Finding[] } {
  const mostLevels = Math.floor(limits.keys * 0.8);
  const forms = grids.map((grid) => formIn(grid, { study, frameworks, wording: formWording, mostLevels }));
  const rest = grids.filter((_, i) => !forms[i]);
  const own = rest.length === grids.length ? rowsIn(rest) : { rows: [], findings: [] };
  const read = forms.flatMap((form) => form ?? []);
  return {
    rows: [...read.flatMap(({ rows }) => rows), ...own.rows],
    leftOut: read.flatMap(({ leftOut }) =>
      leftOut.map(({ key, why, place }) => ({
        table: 'sessions' as const,
        id: key,
        outcome: why,
        differing: [],
        place,
      })),
    ),
    findings: [...read.flatMap(({ findings }) => findings), ...repeatsIn(rest), ...own.findings],
  };
}
