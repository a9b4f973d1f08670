import type { Method } from '../../study.js';
import type { Severity } from '../index.js';
import type { DanglingReference } from './dangling.js';

/** Reporting checklists, and what a study declares for them. */
export interface ReportingFindings {
  'UNKNOWN-CHECKLIST': DanglingReference & { readonly known: readonly string[] };
  'UNKNOWN-DOMAIN': DanglingReference;
  /** A topic on which nothing is said, or both something and that there is nothing to say. */
  'DECLARATION-UNCLEAR': { readonly topic: string; readonly both: boolean };
  /** A topic that no checklist at hand asks for. */
  'UNKNOWN-TOPIC': DanglingReference;
  /** The checklist is made for methods of which the study uses none. */
  'CHECKLIST-UNFIT': { readonly checklist: string; readonly methods: readonly Method[] };
}

export const reportingSeverities: { readonly [C in keyof ReportingFindings]: Severity } = {
  'UNKNOWN-CHECKLIST': 'error',
  'UNKNOWN-DOMAIN': 'error',
  'DECLARATION-UNCLEAR': 'error',
  'UNKNOWN-TOPIC': 'warning',
  'CHECKLIST-UNFIT': 'warning',
};
