import type { TableName } from '../../model/layouts.js';
import { rowsOf, tableOf, type CellsByName } from '../../model/rows.js';
import type { SheetTable } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';

/** A table that can be filled in by hand, of what the study holds; quotes whose speaker closed them are left out. */
export const handTable = (study: Study, name: TableName): SheetTable =>
  tableOf(name, rowsOf(study, name).map(withoutClosed));

const withoutClosed = (row: CellsByName): CellsByName =>
  row['quote-consent'] === 'closed' ? { ...row, 'quote': null, 'quote-lang': null, 'quote-consent': null } : row;
