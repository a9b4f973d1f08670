import type { Method } from '../study.js';

export const GRADES = ['very-low', 'low', 'moderate', 'high'] as const;
export type Grade = (typeof GRADES)[number];

/** Why a grade was lowered: a code of the table in `assess/strength`, with the steps taken off. */
export interface GradeReason {
  readonly code:
    | 'one-source'
    | 'two-sources'
    | 'publication-only'
    | 'one-method'
    | 'one-group'
    | 'group-unheard'
    | 'items-divergent'
    | 'items-contradict'
    | 'coded-from-publication'
    | 'all-self-report'
    | 'all-second-hand'
    | 'only-drafts'
    | 'stale'
    | 'out-of-force';
  readonly steps: number;
}

/** How well a leaf's judgement is founded. */
export interface Strength {
  readonly grade: Grade;
  /** Independent sources: a publication adds none. */
  readonly sources: number;
  readonly groups: readonly string[];
  readonly methods: readonly Method[];
  readonly agreement: 'convergent' | 'divergent' | 'single' | 'unlevelled';
  readonly why: readonly GradeReason[];
}
