import type { ScaleType } from '../agreement/index.js';
import type { Severity } from './index.js';

/** Raised where raters are compared, and where a sheet is handed out to one. */
export interface AgreementFindings {
  /** Nobody can be compared with anybody. `raters`: those there are. */
  'RATERS-TOO-FEW': { readonly framework: string; readonly raters: readonly string[] };
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
  /** A bare table has more different ratings than a scale of categories. `numeric`: whether they are numbers. */
  'CATEGORIES-TOO-MANY': { readonly categories: number; readonly most: number; readonly numeric: boolean };
  /** So many raters that pairs are not compared one by one. */
  'PAIRS-LEFT-OUT': { readonly raters: number; readonly most: number };
  /** Pooled studies are too few to be drawn as wholes. */
  'STUDIES-DRAWN-APART': { readonly what: 'units' | 'items'; readonly studies: number; readonly least: number };
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
  'CATEGORIES-TOO-MANY': 'error',
  'PAIRS-LEFT-OUT': 'note',
  'STUDIES-DRAWN-APART': 'warning',
  'RATER-KNOWN': 'error',
  'SHEET-EXISTS': 'error',
  'NOTHING-TO-RATE': 'error',
  'NO-NODES-TO-RATE': 'error',
  'IDS-GIVE-HINTS': 'note',
};
