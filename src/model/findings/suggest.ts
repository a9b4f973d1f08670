import type { Severity } from './index.js';

/** Raised where a coder takes over what was proposed. */
export interface SuggestFindings {
  /** Nobody of this name rates in the study. `known`: who does. */
  'NOT-A-RATER': { readonly id: string; readonly known: readonly string[]; readonly suggestion: string | null };
  /** It is not among what is proposed for the item. */
  'NOT-SUGGESTED': { readonly item: string; readonly id: string; readonly suggestion: string | null };
}

export const suggestSeverities: { readonly [C in keyof SuggestFindings]: Severity } = {
  'NOT-A-RATER': 'error',
  'NOT-SUGGESTED': 'error',
};
