import type { StatisticName } from '../agreement/statistics.js';
import type { Grade } from '../assessment/strength.js';
import type { NodeStatus } from '../assessment/result.js';
import type { Verdict } from '../checklist.js';
import type { FigureName, Titled } from '../gates.js';
import type { Localized } from '../lang.js';
import type { PartialDate } from '../study.js';
import type { Severity } from './index.js';

/** What every failed gate tells: which it is, by what framework, and why whoever set it up asks for it. */
interface Failed {
  readonly gate: string;
  readonly framework: string;
  readonly because: Localized | null;
}

/** Of a node, by its id and its title; null: the whole. */
interface FailedAt extends Failed {
  readonly node: string | null;
  readonly title: Localized | null;
}

/** Raised by gates: an assessment is not what is asked of it, or a gate asks for what there is not. */
export interface GateFindings {
  /** `worst`: the worst bound. `score`: null where none is given. `lower`: lower is better. */
  'GATE-SCORE': FailedAt & {
    readonly least: number;
    readonly worst: number;
    readonly score: number | null;
    readonly lower: boolean;
  };
  /** `labels`: of the bands that `least` and `worst` name. */
  'GATE-BAND': FailedAt & {
    readonly least: string;
    readonly worst: string;
    readonly band: string | null;
    readonly labels: { readonly least: Localized; readonly worst: Localized };
  };
  /** 0–1. */
  'GATE-COVERAGE': FailedAt & { readonly least: number; readonly coverage: number };
  /** `grade`: null where no evidence stands behind the level. */
  'GATE-STRENGTH': FailedAt & { readonly least: Grade; readonly grade: Grade | null };
  'GATE-CONTRADICTION': FailedAt & { readonly evidence: string; readonly disputes: string };
  'GATE-AGREEMENT': Failed & {
    readonly statistic: StatisticName;
    readonly least: number;
    readonly value: number;
    readonly raters: readonly string[];
  };
  'GATE-NO-REMEDY': Failed & {
    readonly factor: string;
    readonly title: Localized;
    readonly position: number;
    readonly remedies: readonly Titled[];
  };
  'GATE-OVERDUE': Failed & {
    readonly remedy: string;
    readonly title: Localized;
    readonly due: PartialDate;
    readonly today: PartialDate;
  };
  'GATE-CHECKLIST': Failed & {
    readonly checklist: string;
    readonly item: number;
    readonly title: Localized;
    readonly result: Verdict;
  };
  'GATE-NORM': Failed & { readonly norm: string; readonly at: string | null; readonly evidence: readonly string[] };
  'GATE-FIGURE': FailedAt & {
    readonly figure: FigureName;
    readonly found: number;
    readonly least: number | null;
    readonly most: number | null;
  };
  /** None of several things of which one would be enough. */
  'GATE-NONE-OF': Failed & { readonly ways: number };
  /** What is asked cannot be told of this assessment, and what is unknown passes nothing. */
  'GATE-UNJUDGED': FailedAt & {
    readonly why:
      | { readonly kind: 'status'; readonly status: NodeStatus }
      | { readonly kind: 'no-bands' }
      | { readonly kind: 'no-raters' }
      | { readonly kind: 'undefined'; readonly statistic: StatisticName };
  };
  // Gates that ask for what there is not
  'NO-GATES': { readonly config: string | null };
  'GATE-UNKNOWN-NODE': {
    readonly gate: string;
    readonly id: string;
    readonly framework: string;
    readonly suggestion: string | null;
  };
  'GATE-UNKNOWN-BAND': {
    readonly gate: string;
    readonly id: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  /** The study is not assessed by the framework that a gate names. */
  'GATE-UNKNOWN-FRAMEWORK': {
    readonly gate: string;
    readonly id: string;
    readonly study: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  'GATE-UNKNOWN-CHECKLIST': { readonly gate: string; readonly id: string; readonly suggestion: string | null };
  'GATE-UNKNOWN-ITEM': {
    readonly gate: string;
    readonly checklist: string;
    readonly item: number;
    readonly items: number;
  };
  /** No score can ever be so good. `range`: worst, best. */
  'GATE-OFF-SCALE': { readonly gate: string; readonly least: number; readonly range: readonly [number, number] };
  /** Two gates on one figure of which one asks for more than the other allows. */
  'GATES-CONTRADICT': { readonly gate: string; readonly other: string; readonly figure: FigureName };
  /** The run looked through a folder that the gate names, and found no study in it. */
  'GATE-FOLDER-EMPTY': { readonly gate: string; readonly path: string };
  'GATE-FOLDER-MISSING': { readonly gate: string; readonly path: string };
}

export const gateSeverities: { readonly [C in keyof GateFindings]: Severity } = {
  'GATE-SCORE': 'error',
  'GATE-BAND': 'error',
  'GATE-COVERAGE': 'error',
  'GATE-STRENGTH': 'error',
  'GATE-CONTRADICTION': 'error',
  'GATE-AGREEMENT': 'error',
  'GATE-NO-REMEDY': 'error',
  'GATE-OVERDUE': 'error',
  'GATE-CHECKLIST': 'error',
  'GATE-NORM': 'error',
  'GATE-FIGURE': 'error',
  'GATE-NONE-OF': 'error',
  'GATE-UNJUDGED': 'error',
  'NO-GATES': 'error',
  'GATE-UNKNOWN-NODE': 'error',
  'GATE-UNKNOWN-BAND': 'error',
  'GATE-UNKNOWN-FRAMEWORK': 'error',
  'GATE-UNKNOWN-CHECKLIST': 'error',
  'GATE-UNKNOWN-ITEM': 'error',
  'GATE-OFF-SCALE': 'error',
  'GATES-CONTRADICT': 'error',
  'GATE-FOLDER-EMPTY': 'error',
  'GATE-FOLDER-MISSING': 'error',
};
