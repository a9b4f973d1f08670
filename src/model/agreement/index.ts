import type { Assessment } from '../assessment/index.js';
import type { NodeStatus } from '../assessment/result.js';
import type { FrameworkName } from '../framework.js';
import type { Localized } from '../lang.js';
import type { Place } from '../places.js';
import type { PublicOptions } from '../public.js';
import type { Blind, Role } from '../study.js';
import type { BenchmarkId } from './benchmarks.js';
import type { Reason, Warning } from './reasons.js';
import type { StatisticName } from './statistics.js';

/**
 * What raters are compared on. `nodes`: the levels they gave to indicators. `coding`: whether they let an item of evidence
 * speak for an indicator. `table`: the units of a bare table.
 */
export const UNITS = ['nodes', 'coding', 'table'] as const;
export type Units = (typeof UNITS)[number];

/** What categories are to each other: only different, in an order, or at distances that can be measured. */
export const SCALE_TYPES = ['nominal', 'ordinal', 'interval'] as const;
export type ScaleType = (typeof SCALE_TYPES)[number];

/** Several raters compared: what their agreement comes to, and where they differ. */
export interface Agreement {
  readonly unit: Units;
  /** What drew the samples of the intervals: its name, what it started from, how many samples. */
  readonly generator: string;
  readonly seed: number;
  readonly runs: number;
  /** One for each ladder of each group of raters who are compared. */
  readonly comparisons: readonly Comparison[];
}

/** Raters compared on one scale. */
export interface Comparison {
  /** `role`: raters of one role, who judged independently. `roles`: one rater of each of two roles, which is no reliability. */
  readonly between: 'role' | 'roles';
  readonly raters: readonly ComparedRater[];
  /** The branches whose ladder this is; none where it is that of the framework, or there is no framework. */
  readonly branches: readonly { readonly node: string; readonly title: Localized }[];
  readonly scale: ComparedScale;
  readonly units: ComparedUnits;
  /** How often each category was given, in the order of the scale: by all together, and by each rater. */
  readonly prevalence: { readonly all: readonly number[]; readonly raters: readonly (readonly number[])[] };
  readonly figures: readonly AgreementFigure[];
  /** Every two raters; none where there are only two. */
  readonly pairs: readonly ComparedPair[];
  /** Units rated differently, worst first. */
  readonly disagreements: readonly Disagreement[];
  /** `nodes`: units of which somebody spoke, and fewer than two gave a level. */
  readonly unlevelled: readonly Unlevelled[];
  /** `coding`: the links of each indicator, those with most differences first. */
  readonly links: readonly NodeLinks[];
}

export interface ComparedRater {
  readonly rater: string;
  /** null in a bare table. */
  readonly role: Role | null;
  /** One for each study in which the rater is compared: blind in one, the first coder of another. None in a bare table. */
  readonly sheets: readonly ComparedSheet[];
}

/** How a rater judged in a study. */
export interface ComparedSheet {
  readonly study: string;
  /** Whether the ratings stand in the study itself, where the first coder writes. */
  readonly own: boolean;
  /** null where the file does not say that it was made blind. */
  readonly blind: Blind | null;
}

export interface ComparedScale {
  readonly type: ScaleType;
  /** Whether these are the categories of a scale; otherwise those that somebody used. */
  readonly given: boolean;
  /** Ascending. `label`: null where the value says all there is to say. */
  readonly categories: readonly { readonly value: number; readonly label: Localized | null }[];
}

export interface ComparedUnits {
  /** With a rating by one rater or more. */
  readonly rated: number;
  /** With a rating by two raters or more: what agreement can be seen on. */
  readonly shared: number;
  /** With a rating by every rater. */
  readonly complete: number;
  /** Without any rating: a state instead by whoever spoke of it, or an empty line of a table. They count nowhere. */
  readonly unrated: number;
  /** What is drawn with replacement for the intervals, and how many there are of it. */
  readonly drawn: { readonly what: Drawn; readonly count: number };
}

/** Single units; items of evidence with all their units; or studies with all theirs. */
export const DRAWN = ['units', 'items', 'studies'] as const;
export type Drawn = (typeof DRAWN)[number];

/** A coefficient of a comparison. */
export interface AgreementFigure {
  readonly statistic: StatisticName;
  readonly value: number | null;
  /** Why there is no value; null where there is one. */
  readonly because: Reason | null;
  /** How many units it rests on; null where there is no value. */
  readonly units: number | null;
  /** Agreement observed and expected by chance, as shares; null where the coefficient is not made of them. */
  readonly observed: number | null;
  readonly expected: number | null;
  /** 95 % by resampling; null where it was not asked for or cannot be given. */
  readonly interval: readonly [number, number] | null;
  /** Why there is no interval; null where there is one, or none was asked for. */
  readonly intervalBecause: Reason | null;
  /** Samples in which the coefficient is not defined: they have no place in the interval. null without an interval. */
  readonly skipped: number | null;
  /** 95 % by formula, where one is published and defined. */
  readonly formula: readonly [number, number] | null;
  /** How a convention calls the value; null where it has no word for this coefficient. */
  readonly benchmark: { readonly id: BenchmarkId; readonly band: string } | null;
  readonly warnings: readonly Warning[];
}

export interface ComparedPair {
  readonly raters: readonly [string, string];
  /** Without intervals. */
  readonly figures: readonly AgreementFigure[];
}

/** A thing that was rated. */
export interface ComparedUnit {
  readonly unit: string;
  /** null in a bare table. */
  readonly study: string | null;
  readonly node: string | null;
  readonly title: Localized | null;
}

export interface Disagreement extends ComparedUnit {
  /** Between the two ratings furthest apart: in steps on an ordinal scale, else as a difference; 1 where there is no order. */
  readonly furthest: number;
  /** The mean over all pairs of its ratings. */
  readonly mean: number;
  /** Those who rated it, in the order of the raters. */
  readonly ratings: readonly (Said & { readonly level: number })[];
  /** What a consensus of the raters settled it with; null where there is none. */
  readonly consensus: Said | null;
}

export interface Unlevelled extends ComparedUnit {
  /** Whether two raters or more spoke of it, and all of them gave the same state instead of a level. */
  readonly alike: boolean;
  readonly ratings: readonly Said[];
  readonly consensus: Said | null;
}

/** What a rater said of a unit. */
export interface Said {
  readonly rater: string;
  readonly level: number | null;
  /** null in a bare table. */
  readonly status: NodeStatus | null;
  readonly why: Localized | null;
  readonly place: Place | null;
}

/** Which items of evidence the raters let speak for an indicator. */
export interface NodeLinks extends ComparedUnit {
  /** Items that every rater who judged the indicator linked to it. */
  readonly all: readonly string[];
  /** Items that some of them linked and others did not. */
  readonly some: readonly { readonly evidence: string; readonly raters: readonly string[] }[];
}

/** What `agreement` writes as JSON. */
export interface AgreementResult {
  readonly format: 'egov-agreement/1';
  readonly tool: Assessment['tool'];
  /** There only if it was made for the public. */
  readonly options?: PublicOptions;
  /** null for a bare table. */
  readonly framework: FrameworkName | null;
  readonly studies: readonly Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>[];
  /** The name of a bare table's file; null for studies. */
  readonly file: string | null;
  readonly agreement: Agreement;
}
