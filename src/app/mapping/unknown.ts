import { guesses, seenIn, type Guess, type SeenSheet } from '../../import/propose/index.js';
import type { Framework } from '../../model/framework.js';
import type { Grid } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import { tablesIn } from '../import/tables.js';
import { openStudy, type Workshop } from '../study.js';

/** Tables of which somebody is to be asked what their columns mean. */
export interface Unknown {
  readonly study: Study;
  readonly frameworks: readonly Framework[];
  readonly sheets: readonly { readonly seen: SeenSheet; readonly guesses: readonly Guess[] }[];
}

/** Headers stand near the top. */
const TOP = 50;

/** Tables whose headers nobody knows; null where some are known, or where the study cannot be used, of which the import tells. */
export function unknownTables(workshop: Workshop, path: StudyPath, grids: readonly Grid[]): Unknown | null {
  const { study, frameworks } = openStudy(workshop, path, null);
  if (!study) return null;
  const { limits } = workshop.ports;
  const tops = grids.map((grid) => ({ ...grid, rows: grid.rows.slice(0, TOP) }));
  const { findings } = tablesIn(tops, { study, frameworks, limits, mapping: null });
  const sheets = grids.flatMap((grid) => {
    const seen = seenIn(grid);
    return seen ? [{ seen, guesses: guesses(seen, frameworks) }] : [];
  });
  const isUnknown = findings.some(({ code }) => code === 'IMPORT-NO-TABLE') && sheets.length > 0;
  return isUnknown ? { study, frameworks, sheets } : null;
}
