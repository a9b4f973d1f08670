import type { EntryKind } from '../edits.js';
import type { Severity } from './index.js';

/** Raised where entries are written into a file of a study. */
export interface EditFindings {
  /** Something of this id stands there already, or was given twice. Of a rating the id is `framework/node`. */
  'ENTRY-EXISTS': { readonly kind: EntryKind; readonly id: string };
  /** The file stands in the way. `key`: where the entries should go; empty for the file as a whole. */
  'NOT-EDITABLE': { readonly why: 'no-list' | 'no-map' | 'open-text'; readonly key: string };
}

export const editSeverities: { readonly [C in keyof EditFindings]: Severity } = {
  'ENTRY-EXISTS': 'error',
  'NOT-EDITABLE': 'error',
};
