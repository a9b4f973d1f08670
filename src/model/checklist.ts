import type { Assessment } from './assessment/index.js';
import type { Citation } from './framework.js';
import type { Localized } from './lang.js';
import type { Place } from './places.js';
import type { PublicOptions } from './public.js';
import type { Method, PartialDate, Role } from './study.js';

/**
 * What the program can see of a study by itself. Whether a fact is told is asked, not whether it is good: one coder is told
 * as well as three.
 */
export const FACTS = [
  'sample-size',
  'selection',
  'sample',
  'methods',
  'dates',
  'repeat-sessions',
  'context',
  'coders',
  'coding-scheme',
  'derivation',
  'software',
  'triangulation',
  'quotations',
  'levels-rest-on-evidence',
  'saturation',
] as const;
export type Fact = (typeof FACTS)[number];

/** to-judge: only a person can tell. */
export const VERDICTS = ['met', 'partly', 'not-met', 'not-applicable', 'to-judge'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the items of each result are counted under. */
export const TOTAL_OF = {
  'met': 'met',
  'partly': 'partly',
  'not-met': 'notMet',
  'not-applicable': 'notApplicable',
  'to-judge': 'toJudge',
} as const satisfies Record<Verdict, string>;
export type TotalName = (typeof TOTAL_OF)[Verdict];

/** One thing that a report should say. */
export interface ChecklistItem {
  readonly number: number;
  readonly domain: string;
  readonly title: Localized;
  readonly asks: Localized;
  /** What the program works out. */
  readonly facts: readonly Fact[];
  /** What the study declares under `reporting`. */
  readonly topics: readonly string[];
  /** Whether a person has the last word: always so without facts and topics. */
  readonly judge: boolean;
}

/** A reporting checklist. Plain JSON, so that those that ship are read when the program is built. */
export interface Checklist {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  /** The work it is taken from. */
  readonly source: Citation;
  /** The methods it is made for; of a study that uses none of them it says little. Empty: any. */
  readonly methods: readonly Method[];
  readonly domains: Readonly<Record<string, Localized>>;
  /** By number. */
  readonly items: readonly ChecklistItem[];
}

/** Why an item has its result: code → arguments. Its prose is added where it is shown. */
export interface ReasonArgs {
  /** No informant and no group was asked. */
  'nobody-asked': Readonly<Record<string, never>>;
  'people-counted': { readonly people: number; readonly informants: number; readonly groups: number };
  /** Groups whose size nobody gives. */
  'people-uncounted': { readonly informants: number; readonly without: readonly string[] };
  'selection-told': { readonly ways: readonly string[]; readonly sources: number };
  'selection-untold': { readonly ways: readonly string[]; readonly without: readonly string[] };
  'people-described': { readonly sources: number; readonly groups: readonly string[] };
  /** Informants without role or group. */
  'people-undescribed': { readonly without: readonly string[] };
  'methods-told': { readonly methods: readonly Method[] };
  'no-evidence': Readonly<Record<string, never>>;
  'dates-told': { readonly from: PartialDate; readonly to: PartialDate; readonly sessions: number };
  /** `without`: sessions that bear no date. */
  'dates-untold': { readonly period: boolean; readonly sessions: number; readonly without: readonly string[] };
  'sessions-counted': { readonly sources: number; readonly again: readonly string[] };
  'sessions-untold': Readonly<Record<string, never>>;
  'context-told': { readonly agency: Localized; readonly region: string };
  /** `missing`: keys of the study. */
  'context-untold': { readonly missing: readonly string[] };
  'raters-counted': { readonly raters: readonly { readonly rater: string; readonly role: Role }[] };
  'no-rater': Readonly<Record<string, never>>;
  'scheme-told': { readonly frameworks: readonly string[] };
  'derivation-told': { readonly frameworks: readonly string[]; readonly own: number };
  'software-told': { readonly name: string; readonly version: string };
  'triangulation-counted': { readonly methods: number; readonly groups: number; readonly coders: number };
  'quoted': { readonly quotes: number; readonly sources: number };
  'quoted-in-part': { readonly quotes: number; readonly without: readonly string[] };
  'unquoted': Readonly<Record<string, never>>;
  /** `sheets`: of how many raters, a consensus among them. */
  'levels-rest': { readonly levels: number; readonly sheets: number };
  /** `without`: `framework/node` of levels that no accepted item stands behind. */
  'levels-rest-in-part': { readonly levels: number; readonly without: readonly string[] };
  /** Written `6+2`: after so many sessions a run of so many brought little new. */
  'saturation-reached': { readonly reached: number; readonly run: number; readonly sessions: number };
  'saturation-not-reached': { readonly base: number; readonly run: number; readonly sessions: number };
  /** Too few sessions, or none that brought a theme. */
  'saturation-unseen': Readonly<Record<string, never>>;
  'no-levels': Readonly<Record<string, never>>;
  'said': { readonly topic: string; readonly says: Localized; readonly at: string | null };
  'said-in-part': {
    readonly topic: string;
    readonly says: Localized;
    readonly at: string | null;
    readonly lacks: Localized;
  };
  'unsaid': { readonly topic: string };
  'declared-not-applicable': { readonly topic: string; readonly why: Localized };
  'human': Readonly<Record<string, never>>;
}

/** computed: the program saw it. declared: the study says so. human: only a person can tell. */
export const JUDGES = ['computed', 'declared', 'human'] as const;
export type Judge = (typeof JUDGES)[number];

export type Reason = {
  readonly [C in keyof ReasonArgs]: {
    readonly by: Judge;
    readonly result: Verdict;
    readonly code: C;
    readonly args: ReasonArgs[C];
    /** Where the study says it; null for what is computed from all of it. */
    readonly place: Place | null;
  };
}[keyof ReasonArgs];

export interface ChecklistItemResult extends Pick<ChecklistItem, 'number' | 'domain' | 'title' | 'asks'> {
  readonly result: Verdict;
  readonly reasons: readonly Reason[];
}

/** A study held against a reporting checklist. */
export interface ChecklistResult extends Pick<Assessment, 'tool' | 'agency'> {
  readonly format: 'egov-checklist-result/1';
  /** There only if it was made for the public. */
  readonly options?: PublicOptions;
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  readonly checklist: Pick<Checklist, 'id' | 'version' | 'title' | 'source' | 'domains'>;
  readonly totals: Readonly<Record<TotalName, number>>;
  readonly items: readonly ChecklistItemResult[];
}
