import type { Assessment } from '../assessment/index.js';
import type { BandResult, NodeStatus } from '../assessment/result.js';
import type { Grade } from '../assessment/strength.js';
import type { Finding } from '../findings/index.js';
import type { Aggregate, FrameworkName } from '../framework.js';
import type { Localized } from '../lang.js';
import type { Band } from '../scale.js';
import type { ConceptRow } from './concepts.js';
import type { Pair } from './pair.js';
import type { RankDraws, RankSpread } from './ranks.js';
import type { Series } from './series.js';
import type { InhibitedTopic, SharedFactor } from './factors.js';

export const GROUPINGS = ['region', 'kind', 'country'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** More pairs of whom one is over the other are counted and not listed (a convention of this program). */
export const MOST_PAIRS = 1_000;

/** Of fewer there is no middle to be far from (a convention of this program). */
export const LEAST_PEERS = 3;

/**
 * Whether somebody may have a dimension weigh so much; 0 is for nothing (a convention of this program). Beyond these scores fall together that are
 * apart, or are no numbers any more.
 */
export const isWeight = (weight: number): boolean => weight === 0 || (weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT);

export const LEAST_WEIGHT = 0.000_001;
export const MOST_WEIGHT = 1_000_000;

/** official: the framework's. equal: all dimensions alike. own: those given by id, the framework's for the others. */
export type Weights =
  | { readonly kind: 'official' }
  | { readonly kind: 'equal' }
  | { readonly kind: 'own'; readonly weights: Readonly<Record<string, number>> };

export interface ComparisonOptions {
  readonly weights: Weights;
  readonly by: Grouping | null;
  /** Ids of two studies. */
  readonly pair: readonly [string, string] | null;
}

/** Several agencies side by side, or one over time. */
export interface Comparison {
  readonly format: 'egov-comparison/1';
  readonly tool: Assessment['tool'];
  /** What a config calls it; else `comparison`. */
  readonly id: string;
  readonly title: Localized | null;
  readonly options: ComparisonOptions & Pick<Assessment['options'], 'public'>;
  /** Each study by each framework, in the order given. Elsewhere they go by their number here, from 0. */
  readonly compared: readonly Compared[];
  /** Those whose scores mean the same, of one time each. */
  readonly sets: readonly ComparedSet[];
  /** Topics that several agencies were judged on; there where not all are in one set. */
  readonly concepts: readonly ConceptRow[];
  /** Inhibiting factors, those that most agencies share first. */
  readonly factors: readonly SharedFactor[];
  /** What these are about, topics of most agencies first: agencies seldom call the same thing by one name. */
  readonly inhibited: readonly InhibitedTopic[];
  /** One agency over several periods each. */
  readonly series: readonly Series[];
  readonly pair: Pair | null;
  /** What a reader should know before concluding anything. */
  readonly findings: readonly Finding[];
}

/** One study by one framework. */
export interface Compared {
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'digest' | 'period'>;
  readonly agency: Assessment['agency'];
  /** The same number for studies of the same agency. */
  readonly agencyKey: number;
  readonly framework: FrameworkName;
  /** The frameworks whose ratings could be projected from; there only where that was asked. */
  readonly project?: readonly FrameworkName[];
  /** As the framework has it, whatever weights were asked for. */
  readonly result: ComparedResult;
  /** What the whole is made of, so that it can be made by other weights. */
  readonly makings: Makings;
  /** Nodes of which something is known, in the order of the framework. */
  readonly nodes: readonly ComparedNode[];
}

export interface ComparedResult {
  readonly status: NodeStatus;
  readonly score: number | null;
  readonly percent: number | null;
  readonly band: BandResult | null;
  readonly coverage: number | null;
  readonly bounds: readonly [worst: number, best: number] | null;
}

export interface Makings {
  /** Whether the framework makes a whole of what is known. */
  readonly made: boolean;
  /** The nodes at the top, in the order of the framework. */
  readonly dimensions: readonly CountedDimension[];
}

/** A node at the top as it goes into the whole. */
export interface CountedDimension {
  readonly id: string;
  /** The framework's. */
  readonly weight: number;
  /** [worst, best] score it can have; null where it has no scale. */
  readonly range: readonly [number, number] | null;
  /** null where nothing is known of it. */
  readonly counts: number | null;
  /** Whether too little is known for a score of its own, and yet what is known counts. */
  readonly withheld: boolean;
  /** null where it does not apply. */
  readonly bounds: readonly [worst: number, best: number] | null;
  /** The share of it that is known by whatever way, 0–1. */
  readonly covered: number;
}

export interface ComparedNode extends ComparedResult {
  readonly id: string;
  /** null for parents and for leaves without evidence. */
  readonly grade: Grade | null;
}

/** Results that can be held against each other by their scores. */
export interface ComparedSet {
  /** The number of their scale: sets of one number have scores that mean the same. */
  readonly scale: number;
  /** The frameworks they were made by: alike in all that a score is made of. */
  readonly frameworks: readonly BandedFramework[];
  /** From when to when they were studied; null where nobody was studied at several times, and periods are not set apart. */
  readonly period: Assessment['study']['period'];
  /** [worst, best] score. */
  readonly range: readonly [number, number];
  readonly rule: Aggregate;
  /** The rule that takes turns with it when ranks are drawn; null where there is none. */
  readonly exchanged: Aggregate | null;
  /** The least share of the weight that must be covered for a score, 0–1. */
  readonly coverageFloor: number;
  /** Nodes that at least one of them knows something of, in the order of the framework. */
  readonly nodes: readonly SetNode[];
  /** By rank, those without one last; within a rank as they were given. */
  readonly standings: readonly Standing[];
  /** Those compared with each other: by what was asked, else all. */
  readonly groups: readonly Group[];
  /** Who is at least as good in every dimension and better in one, by their numbers; null where there are more pairs than anybody reads. */
  readonly dominance: readonly (readonly [better: number, worse: number])[] | null;
  /** null where it was not asked to draw, or there are not two to rank. */
  readonly draws: Omit<RankDraws, 'rows'> | null;
}

/** A framework, and how it puts scores of the whole into words. */
export interface BandedFramework extends FrameworkName {
  readonly bands: readonly Band[];
  /** Decimals a score is rounded to before it is compared with the bands; null where it is compared as it is. */
  readonly bandDecimals: number | null;
}

export interface SetNode {
  readonly id: string;
  readonly parent: string | null;
  readonly title: Localized;
  /** Among its siblings, as it was asked for. */
  readonly weight: number;
  /** [worst, best] score it can have. */
  readonly range: readonly [number, number];
  /** Whether it is an indicator. */
  readonly leaf: boolean;
}

/** Where one stands among those of its set. */
export interface Standing {
  readonly entry: number;
  /** By the weights asked for. */
  readonly score: number | null;
  readonly bounds: readonly [worst: number, best: number] | null;
  readonly band: Pick<BandResult, 'id' | 'label'> | null;
  /** One more than there are better scores, before any rounding; null without a score. */
  readonly rank: number | null;
  /** Whether another one has the same rank. */
  readonly tied: boolean;
  /** The ranks it could have if what is unknown of all were known. */
  readonly possible: readonly [best: number, worst: number] | null;
  readonly spread: RankSpread | null;
  /** How many it is better than whatever the weights, and how many are so over it. */
  readonly dominates: number;
  readonly dominatedBy: number;
  /** What it is held against: the number of its group. */
  readonly group: number;
  /** Distance of the whole to the median of the group; above 0 is better. null where either is unknown, or peers are fewer than three. */
  readonly ahead: number | null;
  /** The dimension that is lowest on its way from worst to best; null where bounds or scores do not tell. */
  readonly lowest: string | null;
  /** The dimension that lies furthest behind the group's median; null where none does, or peers are fewer than three. */
  readonly behind: { readonly node: string; readonly by: number } | null;
}

export interface Group {
  /** What they have in common; null where nothing was asked, or a study does not tell. */
  readonly name: string | null;
  readonly members: number;
  readonly scored: number;
  /** Of the whole; null where nobody has a score. */
  readonly median: number | null;
  /** Dimension → median of those that have a score there of which something is known. */
  readonly medians: Readonly<Record<string, number>>;
}
