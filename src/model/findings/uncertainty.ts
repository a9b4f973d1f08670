import type { Severity } from './index.js';

/** Raised where it is asked how far a score can be trusted. */
export interface UncertaintyFindings {
  /** There is no score, so nothing can be varied. */
  'NO-SCORE-TO-VARY': { readonly framework: string };
  /** Too few sources speak in the score to draw others from them. */
  'SOURCES-TOO-FEW': { readonly sources: number; readonly least: number };
}

export const uncertaintySeverities: { readonly [C in keyof UncertaintyFindings]: Severity } = {
  'NO-SCORE-TO-VARY': 'error',
  'SOURCES-TOO-FEW': 'warning',
};
