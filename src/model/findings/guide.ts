import type { Severity } from './index.js';

/** Raised where a guide for the field is asked for. */
export interface GuideFindings {
  /** `known`: the groups that the guide has an interview for. */
  'GUIDE-GROUP-UNKNOWN': {
    readonly group: string;
    readonly framework: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  /** Nothing is to be found out, so there is no form. `study`: the one that lacks nothing; null where the framework has no indicators. */
  'FORM-EMPTY': { readonly framework: string; readonly study: string | null };
}

export const guideSeverities: { readonly [C in keyof GuideFindings]: Severity } = {
  'GUIDE-GROUP-UNKNOWN': 'error',
  'FORM-EMPTY': 'error',
};
