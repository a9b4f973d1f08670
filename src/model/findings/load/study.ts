import type { Place } from '../../places.js';
import type { Severity } from '../index.js';
import type { DanglingReference } from './dangling.js';

/** What does not fit together within a study. */
export interface StudyFindings {
  'DUPLICATE-ID': { readonly id: string; readonly kind: string; readonly first: Place };
  'DATE-IMPOSSIBLE': { readonly value: string };
  /** `keys`: the two keys, of the earlier and of the later date. */
  'DATES-REVERSED': { readonly from: string; readonly to: string; readonly keys: readonly [string, string] };
  'UNKNOWN-SOURCE': DanglingReference;
  'UNKNOWN-EVIDENCE': DanglingReference;
  'UNKNOWN-NORM': DanglingReference;
  'SELF-DISPUTE': { readonly id: string };
  'SELF-EFFECT': { readonly id: string };
  'REJECTED-WITHOUT-WHY': { readonly id: string };
  'RATING-EMPTY': { readonly node: string };
  'LEVEL-WITHOUT-EVIDENCE': { readonly node: string };
  'LEVEL-AND-STATUS': { readonly node: string; readonly status: string };
  /** A rating that says there is no evidence, and names some. */
  'NO-EVIDENCE-NAMED': { readonly node: string };
  'STATUS-WITHOUT-WHY': { readonly node: string; readonly status: string };
  /** A consensus that does not say how it was reached. */
  'CONSENSUS-WITHOUT-WHY': { readonly node: string };
  /** A sheet that was handed out blind and holds no judgement yet. */
  'SHEET-UNFILLED': { readonly rater: string };
  /** A file in a folder below `ratings/`. */
  'SHEET-UNREAD': { readonly path: string };
  'RATER-TWICE': { readonly rater: string; readonly first: Place };
  'FRAMEWORK-TWICE': { readonly framework: string; readonly first: Place };
  /** `frameworks`: those whose catalogues do not have it either. */
  'FACTOR-INCOMPLETE': {
    readonly id: string;
    readonly missing: readonly string[];
    readonly frameworks: readonly string[];
  };
  /** `frameworks`: those whose catalogues do not have it either. */
  'PROPOSAL-INCOMPLETE': {
    readonly id: string;
    readonly missing: readonly string[];
    readonly frameworks: readonly string[];
  };
}

export const studySeverities: { readonly [C in keyof StudyFindings]: Severity } = {
  'DUPLICATE-ID': 'error',
  'DATE-IMPOSSIBLE': 'error',
  'DATES-REVERSED': 'error',
  'UNKNOWN-SOURCE': 'error',
  'UNKNOWN-EVIDENCE': 'error',
  'UNKNOWN-NORM': 'error',
  'SELF-DISPUTE': 'error',
  'SELF-EFFECT': 'error',
  'REJECTED-WITHOUT-WHY': 'warning',
  'RATING-EMPTY': 'error',
  'LEVEL-WITHOUT-EVIDENCE': 'error',
  'LEVEL-AND-STATUS': 'error',
  'NO-EVIDENCE-NAMED': 'error',
  'STATUS-WITHOUT-WHY': 'warning',
  'CONSENSUS-WITHOUT-WHY': 'warning',
  'SHEET-UNFILLED': 'note',
  'SHEET-UNREAD': 'note',
  'RATER-TWICE': 'error',
  'FRAMEWORK-TWICE': 'error',
  'FACTOR-INCOMPLETE': 'error',
  'PROPOSAL-INCOMPLETE': 'error',
};
