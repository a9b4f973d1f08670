import type { Severity } from './index.js';

/** Raised where it is asked what to find out next. */
export interface GapFindings {
  /** The framework scores no indicators, so none can be better or worse founded. */
  'NO-INDICATORS-TO-FOUND': { readonly framework: string };
}

export const gapSeverities: { readonly [C in keyof GapFindings]: Severity } = {
  'NO-INDICATORS-TO-FOUND': 'error',
};
