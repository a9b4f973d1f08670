import type { Grouping } from '../comparison/index.js';
import type { Localized } from '../lang.js';
import type { PartialDate } from '../study.js';
import type { Severity } from './index.js';

/** Raised where several assessments are compared. Studies and frameworks go by their ids. */
export interface AgencyFindings {
  /** `study`: the only one; null where there is none. */
  'COMPARED-TOO-FEW': { readonly study: string | null };
  /** Neither scores nor topics nor factors that two of them share. */
  'COMPARED-NOTHING-SHARED': { readonly studies: readonly string[] };
  /** Groups of frameworks: within one scores mean the same, across them they do not. */
  'COMPARED-BY-CONCEPT': { readonly frameworks: readonly (readonly string[])[] };
  /** Frameworks whose scores mean the same, and whose bands or words differ. */
  'COMPARED-WORDS-DIFFER': { readonly frameworks: readonly string[] };
  'COMPARED-PERIODS-DIFFER': { readonly from: PartialDate; readonly to: PartialDate };
  /** Shares of weight, 0–1, that the least and the best covered one have evidence for. */
  'COMPARED-COVERAGE-DIFFERS': {
    readonly least: { readonly study: string; readonly coverage: number };
    readonly most: { readonly study: string; readonly coverage: number };
  };
  'COMPARED-UNSCORED': { readonly studies: readonly string[] };
  /** Two studies of one agency and one period. */
  'COMPARED-TWICE': { readonly agency: Localized; readonly studies: readonly string[] };
  /** Studies of one agency whose periods overlap. */
  'COMPARED-OVERLAPPING': { readonly agency: Localized; readonly studies: readonly string[] };
  /** Several results go by the id of one study. */
  'COMPARED-NAMESAKES': { readonly study: string };
  /** Each the only one of its time, among agencies that were studied at several. */
  'COMPARED-ALONE': { readonly studies: readonly string[] };
  'COMPARED-UNGROUPED': { readonly by: Grouping; readonly studies: readonly string[] };
  /** So many of one set have a score that no ranks are drawn. */
  'COMPARED-TOO-MANY-TO-DRAW': { readonly agencies: number; readonly most: number };
  'PAIR-UNKNOWN': { readonly id: string; readonly suggestion: string | null; readonly known: readonly string[] };
  'PAIR-ALIKE': { readonly id: string };
  /** Two whose scores do not mean the same; `concepts`: how many topics both were judged on. */
  'PAIR-APART': { readonly one: string; readonly other: string; readonly concepts: number };
  'WEIGHT-UNKNOWN-NODE': {
    readonly node: string;
    readonly suggestion: string | null;
    readonly known: readonly { readonly id: string; readonly title: Localized }[];
  };
  /** Neither 0 nor between the least and the most that can be counted with. */
  'WEIGHT-INVALID': { readonly node: string; readonly weight: number };
  /** Every dimension of these frameworks weighs nothing. */
  'WEIGHTS-EMPTY': { readonly frameworks: readonly string[] };
}

export const agencySeverities: { readonly [C in keyof AgencyFindings]: Severity } = {
  'COMPARED-TOO-FEW': 'error',
  'COMPARED-NOTHING-SHARED': 'error',
  'COMPARED-BY-CONCEPT': 'note',
  'COMPARED-WORDS-DIFFER': 'note',
  'COMPARED-PERIODS-DIFFER': 'note',
  'COMPARED-COVERAGE-DIFFERS': 'warning',
  'COMPARED-UNSCORED': 'warning',
  'COMPARED-TWICE': 'warning',
  'COMPARED-OVERLAPPING': 'warning',
  'COMPARED-NAMESAKES': 'warning',
  'COMPARED-ALONE': 'warning',
  'COMPARED-UNGROUPED': 'note',
  'COMPARED-TOO-MANY-TO-DRAW': 'note',
  'PAIR-UNKNOWN': 'error',
  'PAIR-ALIKE': 'error',
  'PAIR-APART': 'note',
  'WEIGHT-INVALID': 'error',
  'WEIGHT-UNKNOWN-NODE': 'error',
  'WEIGHTS-EMPTY': 'error',
};
