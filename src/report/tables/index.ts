import type { Assessment } from '../../model/assessment/index.js';
import { isByHand, type TableName } from '../../model/layouts.js';
import type { SheetTable } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import type { ExportedTable } from '../../model/tables.js';
import { factorsTable } from './factors.js';
import { handTable } from './hand.js';
import { matrixTable } from './matrix.js';
import { nodesTable } from './nodes.js';
import { remediesTable } from './remedies.js';

export { blankTables } from './blank.js';
export { asCells } from './cells.js';
export { tableCsv } from './csv.js';
export { tooLong } from './long.js';

/** Tables of a study, in the order asked for: what it holds, and what its frameworks make of it. */
export const tablesOf = (
  study: Study,
  assessments: readonly Assessment[],
  names: readonly ExportedTable[],
): SheetTable[] => names.map((name) => (isByHand(name) ? handTable(study, name) : COMPUTED[name](study, assessments)));

const COMPUTED: Readonly<
  Record<Exclude<ExportedTable, TableName>, (study: Study, assessments: readonly Assessment[]) => SheetTable>
> = {
  nodes: (_, assessments) => nodesTable(assessments),
  factors: (_, assessments) => factorsTable(assessments),
  remedies: (_, assessments) => remediesTable(assessments),
  matrix: matrixTable,
};
