import type { StatisticName } from './agreement/statistics.js';
import type { Assessment } from './assessment/index.js';
import type { Grade } from './assessment/strength.js';
import type { FactorResult } from './assessment/factors.js';
import type { ProposedRemedy } from './assessment/remedies.js';
import type { Changes } from './changes.js';
import type { Origin } from './config.js';
import type { Finding, FindingCode, Severity } from './findings/index.js';
import type { FrameworkName } from './framework.js';
import type { Localized } from './lang.js';
import type { Place } from './places.js';
import type { PublicOptions } from './public.js';
import type { PartialDate } from './study.js';

/** What can be counted or measured of an assessment, and held against limits. */
export const FIGURES = {
  /** Leaves below the level at which the framework calls one weak. */
  'weak-indicators': 'node',
  /** Leaves that apply and have no level of their own. */
  'unknown-indicators': 'node',
  /** Worst to best bound, in levels. */
  'bounds-width': 'node',
  /** Accepted items the ratings rest on. */
  'items': 'node',
  /** Sources of those items. */
  'sources': 'node',
  /** Inhibiting factors that evidence shows. */
  'inhibiting-factors': 'whole',
} as const satisfies Readonly<Record<string, 'node' | 'whole'>>;
export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** What files name by an id, and readers by a title. */
export interface Titled {
  readonly id: string;
  readonly title: Localized;
}

/** What gates look at of an assessment. Gates ask for few of its parts, so each is made when it is first asked for. */
export interface Gateable {
  readonly framework: Assessment['framework'];
  readonly result: () => Assessment['result'];
  readonly nodes: () => Assessment['nodes'];
  /** Inhibiting ones by rank, then enabling ones by id. */
  readonly factors: () => readonly Omit<FactorResult, 'remedies'>[];
  /** Open remedies that answer a factor, in their order. */
  readonly remediesFor: (factor: string) => readonly Titled[];
  readonly proposals: () => readonly ProposedRemedy[];
  readonly evidence: () => Assessment['evidence'];
  /** What the evidence shows by itself: contradictions, rules that are not carried out. */
  readonly shown: () => readonly Finding[];
}

/**
 * What a gate asks. What lies on a scale is asked as "at least as good as": at most, where lower is better. `node`: null for
 * the whole.
 */
export type Requirement =
  /** The worst bound, on the scale of the node. */
  | { readonly kind: 'score'; readonly node: string | null; readonly least: number }
  /** The band of the worst bound, by id. */
  | { readonly kind: 'band'; readonly node: string | null; readonly least: string }
  /** 0–1. */
  | { readonly kind: 'coverage'; readonly node: string | null; readonly least: number }
  /** Of every indicator at or below the node that has a level. */
  | { readonly kind: 'strength'; readonly node: string | null; readonly least: Grade }
  /** Pairs of accepted items of which one disputes the other; with a node, of those its ratings rest on. */
  | { readonly kind: 'contradictions'; readonly node: string | null; readonly most: number }
  /** Of raters of one role, on every ladder; `statistic`: null for Krippendorff's alpha of the scale's kind. */
  | { readonly kind: 'agreement'; readonly statistic: StatisticName | null; readonly least: number }
  /** Inhibiting factors of this rank and before it each have a remedy under way. */
  | { readonly kind: 'remedied'; readonly rank: number }
  /** Remedies neither done nor dropped whose date has passed. */
  | { readonly kind: 'overdue-remedies'; readonly most: number }
  /** `items`: numbers; null for all those that do not need a reader. */
  | { readonly kind: 'checklist'; readonly checklist: string; readonly items: readonly number[] | null }
  /** Rules of the study's yardsticks that accepted items show not to be carried out. */
  | { readonly kind: 'neglected-norms'; readonly most: number }
  | {
      readonly kind: 'figure';
      readonly figure: FigureName;
      readonly node: string | null;
      readonly least: number | null;
      readonly most: number | null;
    }
  /** One of them is enough. */
  | { readonly kind: 'any'; readonly of: readonly Exclude<Requirement, { kind: 'any' }>[] };
export type RequirementKind = Requirement['kind'];

/** A check that an assessment passes or fails. */
export interface Gate {
  readonly id: string;
  readonly requirement: Requirement;
  /** The framework by which the study is assessed; null for its first. */
  readonly framework: string | null;
  /** Folders of studies, as seen from where the gates are; null for all. */
  readonly studies: readonly string[] | null;
  /** How bad it is where it fails. */
  readonly severity: Severity;
  /** Why it is asked, in the words of whoever set it up. */
  readonly why: Localized | null;
  readonly from: Origin;
}

/** Where a gate stands in its file; null for one that a flag asks for. */
export const placeOf = ({ from }: Pick<Gate, 'from'>): Place | null => (from.kind === 'file' ? from.place : null);

/** Findings that are known and shall not count for a while. They are shown all the same, with the reason. */
export interface Suppression {
  readonly code: FindingCode;
  /** Argument → the value it must have; a finding about anything with none given. */
  readonly where: Readonly<Record<string, string>>;
  /** Folders of studies, as seen from where the suppression is; null for all. */
  readonly studies: readonly string[] | null;
  readonly reason: Localized;
  /** The last day on which it holds. */
  readonly until: PartialDate;
  readonly place: Place;
}

/** What was found of what a gate asks: a number in the unit of the requirement, or the id of a band or grade; null: nothing to judge. */
export type GateFound = number | string | null;

/** How an assessment came out of a gate. */
export interface GateResult extends Pick<Gate, 'id' | 'requirement' | 'severity' | 'why' | 'from'> {
  readonly passed: boolean;
  readonly found: GateFound;
  /** Not passed, and all that is wrong with it is suppressed. */
  readonly suppressed: boolean;
}

/** What `check` says of one study and one framework. */
export interface CheckResult {
  readonly format: 'egov-check/1';
  readonly tool: Assessment['tool'];
  /** There only if it was made for the public. */
  readonly options?: PublicOptions;
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  readonly agency: Assessment['agency'];
  readonly framework: FrameworkName;
  readonly result: Pick<Assessment['result'], 'status' | 'score' | 'band' | 'coverage' | 'bounds'>;
  /** The day that dates were held against. */
  readonly today: PartialDate;
  /** Every gate that was asked of it, in their order. */
  readonly gates: readonly GateResult[];
  /** Whether every gate was passed or suppressed, and nothing is worse than in the baseline. */
  readonly passed: boolean;
  /** Why not, and what scoring found that the baseline does not have; places are relative to the study's folder. */
  readonly findings: readonly Finding[];
  /** What happened since the baseline; there only where that has the study. */
  readonly changes?: Changes;
}
