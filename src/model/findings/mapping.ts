import type { TableName } from '../layouts.js';
import type { Place } from '../places.js';
import type { Severity } from './index.js';

/** Where headers are looked for: a sheet of a workbook, or a CSV file (null), and the row, from 1 on. */
interface Headers {
  readonly sheet: string | null;
  readonly row: number;
  /** The first cell of that row. */
  readonly first: Place;
}

/** Raised while a table is imported by a mapping. */
export interface MappingFindings {
  /** `found`: those of `keys` that are there, none or several. */
  'MAPPING-ONE-OF': { readonly keys: readonly string[]; readonly found: readonly string[] };
  /** Several items are made of one row, and nothing tells rows apart. */
  'MAPPING-KEY-NEEDED': Readonly<Record<string, never>>;
  /** A table needs a column that nothing fills. */
  'MAPPING-INCOMPLETE': { readonly table: TableName; readonly column: string };
  /** A column that the questions or indicators of the sheet fill. */
  'MAPPING-FILLED-TWICE': { readonly table: TableName; readonly column: string };
  /** A sheet that adds nothing. */
  'MAPPING-EMPTY': Readonly<Record<string, never>>;
  'MAPPED-SHEET-MISSING': {
    readonly sheet: string;
    readonly sheets: readonly string[];
    readonly suggestion: string | null;
  };
  'MAPPED-COLUMN-MISSING': Headers & { readonly name: string; readonly suggestion: string | null };
  'MAPPED-COLUMN-TWICE': Headers & { readonly name: string; readonly letters: readonly string[] };
  /** Cells that say different things would make one id. */
  'IDS-ALIKE': { readonly id: string; readonly texts: readonly string[] };
  'KEY-TWICE': { readonly key: string; readonly first: Place };
  /** Columns that hold something, and of which the mapping says nothing. */
  'COLUMNS-NOT-MAPPED': { readonly sheet: string | null; readonly columns: readonly string[] };
  'SHEETS-NOT-MAPPED': { readonly sheets: readonly string[] };
  'MAPPING-EXISTS': { readonly path: string };
  /** Nothing stands in a table for which a mapping is to be made. */
  'MAPPING-NO-TABLE': Readonly<Record<string, never>>;
}

export const mappingSeverities: { readonly [C in keyof MappingFindings]: Severity } = {
  'MAPPING-ONE-OF': 'error',
  'MAPPING-KEY-NEEDED': 'error',
  'MAPPING-INCOMPLETE': 'error',
  'MAPPING-FILLED-TWICE': 'error',
  'MAPPING-EMPTY': 'error',
  'MAPPED-SHEET-MISSING': 'error',
  'MAPPED-COLUMN-MISSING': 'error',
  'MAPPED-COLUMN-TWICE': 'error',
  'IDS-ALIKE': 'error',
  'KEY-TWICE': 'error',
  'COLUMNS-NOT-MAPPED': 'note',
  'SHEETS-NOT-MAPPED': 'note',
  'MAPPING-EXISTS': 'error',
  'MAPPING-NO-TABLE': 'error',
};
