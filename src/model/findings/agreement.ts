import type { ScaleType } from '../agreement/index.js';
import type { Severity } from './index.js';

/** Raised where raters are compared, and where a sheet is handed out to one. */
export interface AgreementFindings {
  /** Nobody can be compared with anybody. `raters`: those there are. */
  'RATERS-TOO-FEW': { readonly framework: string | null; readonly raters: readonly string[] };
  /** Of several studies one has no two raters who could be compared. */
  'STUDY-WITHOUT-PAIR': { readonly study: string; readonly framework: string };
  /** A rater's file does not say that it was made without seeing the levels of others. */
  'NOT-BLIND': { readonly rater: string };
  /** A rater has no unit in common with another. */
  'RATER-APART': { readonly rater: string; readonly others: readonly string[] };
  /** Too few units in common to draw samples from. */
  'UNITS-TOO-FEW': { readonly raters: readonly string[]; readonly units: number; readonly least: number };
  /** A bare table of numbers does not say what they are to each other. */
  'SCALE-ASSUMED': { readonly scale: ScaleType };
  /** The categories of a bare table are those that somebody used. */
  'CATEGORIES-ASSUMED': { readonly categories: readonly string[] };
  // Handing out a sheet
  'RATER-KNOWN': { readonly rater: string };
  'SHEET-EXISTS': { readonly path: string };
  /** There is no accepted evidence to hand out. */
  'NOTHING-TO-RATE': { readonly study: string };
  /** No framework asked for scores its nodes. */
  'NO-NODES-TO-RATE': { readonly frameworks: readonly string[] };
  /** Ids of evidence name an indicator. */
  'IDS-GIVE-HINTS': { readonly evidence: readonly string[] };
}

export const agreementSeverities: { readonly [C in keyof AgreementFindings]: Severity } = {
  'RATERS-TOO-FEW': 'error',
  'STUDY-WITHOUT-PAIR': 'note',
  'NOT-BLIND': 'warning',
  'RATER-APART': 'warning',
  'UNITS-TOO-FEW': 'warning',
  'SCALE-ASSUMED': 'note',
  'CATEGORIES-ASSUMED': 'note',
  'RATER-KNOWN': 'error',
  'SHEET-EXISTS': 'error',
  'NOTHING-TO-RATE': 'error',
  'NO-NODES-TO-RATE': 'error',
  'IDS-GIVE-HINTS': 'note',
};
