import type { Place } from '../../places.js';
import type { Severity } from '../index.js';

/** Bare tables of ratings. */
export interface TableFindings {
  /** A quotation mark that is not closed, or stands within a cell. */
  'CSV-QUOTE': Readonly<Record<string, never>>;
  'TABLE-EMPTY': { readonly missing: 'unit' | 'rater' | 'rating' };
  /** Beside the column of the units there is only one. */
  'TABLE-ONE-RATER': { readonly rater: string };
  /** The column of the units, which is not read as ratings, holds what raters gave as well. */
  'UNITS-LIKE-RATINGS': { readonly column: string; readonly raters: readonly string[] };
  'TABLE-ROW-RAGGED': { readonly cells: number; readonly columns: number };
  'TABLE-NAME-MISSING': { readonly what: 'unit' | 'rater' };
  'TABLE-NAME-TWICE': { readonly what: 'unit' | 'rater'; readonly name: string; readonly first: Place };
  /** `allowed`: the categories; none where they are taken from the table, and this cell is no number among numbers. */
  'TABLE-CELL-UNKNOWN': {
    readonly text: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
}

export const tableSeverities: { readonly [C in keyof TableFindings]: Severity } = {
  'CSV-QUOTE': 'error',
  'TABLE-EMPTY': 'error',
  'TABLE-ONE-RATER': 'error',
  'UNITS-LIKE-RATINGS': 'warning',
  'TABLE-ROW-RAGGED': 'error',
  'TABLE-NAME-MISSING': 'error',
  'TABLE-NAME-TWICE': 'error',
  'TABLE-CELL-UNKNOWN': 'error',
};
