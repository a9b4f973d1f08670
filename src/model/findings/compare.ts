import type { NodeStatus } from '../assessment/result.js';
import type { PartialDate } from '../study.js';
import type { Verified } from '../verify.js';
import type { Severity } from './index.js';

/** Something that makes a number what it is. */
export type Aspect = 'options' | 'scale' | 'nodes' | 'weights' | 'rules';

interface Of {
  readonly study: string;
  readonly framework: string;
}

/** Raised where an assessment is held against one that was written down, or where findings are suppressed. */
export interface CompareFindings {
  /** `node`: null for the whole. */
  'BASELINE-REGRESSION': Of & {
    readonly node: string | null;
    readonly before: number;
    readonly after: number;
    readonly tolerance: number;
  };
  'BASELINE-UNKNOWN-NOW': Of & { readonly node: string | null; readonly before: number; readonly status: NodeStatus };
  /** The score of a node rested on these items and rests on none. `before`, `after`: what it was and is. */
  'BASELINE-EVIDENCE-GONE': Of & {
    readonly node: string;
    readonly evidence: readonly string[];
    readonly before: NodeStatus;
    readonly after: NodeStatus;
  };
  'BASELINE-OTHER-SET': Of & { readonly gained: readonly string[]; readonly lost: readonly string[] };
  'BASELINE-INCOMPARABLE': Of & { readonly aspects: readonly Aspect[] };
  /** `before`, `after`: versions, which may be the same. */
  'BASELINE-FRAMEWORK-CHANGED': Of & { readonly before: string; readonly after: string };
  /** Nothing to hold an assessment against. */
  'BASELINE-NEW': Of;
  /** An assessment in the baseline that nothing was held against. */
  'BASELINE-GONE': Of & { readonly path: string };
  /** Two assessments of one study by one framework in one file. */
  'ASSESSMENT-TWICE': Of;
  /** A published file without a single assessment. */
  'NOTHING-TO-VERIFY': { readonly path: string };
  /** The file is neither an assessment nor a list of some. */
  'ASSESSMENT-EXPECTED': { readonly path: string };
  'BASELINE-UNTRUSTED': { readonly path: string; readonly trusted: string };
  /** `linked`: whether a link leads elsewhere; else it lies within what is trusted. */
  'OUTPUT-UNTRUSTED': { readonly path: string; readonly trusted: string; readonly linked: boolean };
  /** Something went wrong before, and a baseline without it would let it pass next time. */
  'BASELINE-NOT-UPDATED': { readonly path: string };
  /** A published assessment is of a study that is not among those given. */
  'STUDY-NOT-GIVEN': Of & { readonly given: readonly string[] };
  /** A published assessment is not what the study amounts to. `place`: of the first difference. */
  'ASSESSMENT-DIFFERS': Of & Pick<Verified, 'difference' | 'because' | 'versions'>;
  /** All values are alike, and the file is written otherwise. */
  'BYTES-DIFFER': { readonly path: string };
  'SUPPRESSION-EXPIRED': { readonly suppressed: string; readonly until: PartialDate; readonly today: PartialDate };
  'SUPPRESSION-UNUSED': { readonly suppressed: string };
  'SUPPRESSION-UNKNOWN-CODE': { readonly id: string; readonly suggestion: string | null };
}

export const compareSeverities: { readonly [C in keyof CompareFindings]: Severity } = {
  'BASELINE-REGRESSION': 'error',
  'BASELINE-UNKNOWN-NOW': 'error',
  'BASELINE-EVIDENCE-GONE': 'error',
  'BASELINE-OTHER-SET': 'warning',
  'BASELINE-INCOMPARABLE': 'error',
  'BASELINE-FRAMEWORK-CHANGED': 'warning',
  'BASELINE-NEW': 'warning',
  'BASELINE-GONE': 'error',
  'ASSESSMENT-TWICE': 'error',
  'NOTHING-TO-VERIFY': 'error',
  'ASSESSMENT-EXPECTED': 'error',
  'BASELINE-UNTRUSTED': 'error',
  'OUTPUT-UNTRUSTED': 'error',
  'BASELINE-NOT-UPDATED': 'error',
  'STUDY-NOT-GIVEN': 'error',
  'ASSESSMENT-DIFFERS': 'error',
  'BYTES-DIFFER': 'error',
  'SUPPRESSION-EXPIRED': 'warning',
  'SUPPRESSION-UNUSED': 'note',
  'SUPPRESSION-UNKNOWN-CODE': 'error',
};
