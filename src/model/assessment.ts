import type { Horizon, Effort, Locus, Polarity } from './catalogue.js';
import type { Finding } from './findings/index.js';
import type { CombineRule, Aggregate, Citation, Missing } from './framework.js';
import type { Localized } from './lang.js';
import type { Place } from './places.js';
import type { PositionResult } from './position.js';
import type { Band, Level, Scale } from './scale.js';
import type { Linker, StrategyClass } from './tows.js';
import type { CodedFrom, Method, ProposalStatus, Role, SourceKind, PartialDate } from './study.js';

/**
 * scored: has a level or score. insufficient: a parent of which too little is known. The rest: why there is none.
 * `external` and `assumed` values come from elsewhere. projected: derived from ratings by other frameworks, or a parent whose
 * score rests on such a value; never a judgement, so nothing that decides may take it for one.
 */
export type NodeStatus =
  'scored' | 'insufficient' | 'no-evidence' | 'rejected' | 'not-applicable' | 'external' | 'assumed' | 'projected';

/** Where the weight of a node lies, as shares of its applicable weight; they sum to 1 (all 0 where nothing applies). */
export interface Shares {
  readonly own: number;
  readonly external: number;
  readonly assumed: number;
  readonly rejected: number;
  readonly none: number;
  /** Derived from ratings by other frameworks; there only where it was asked to project. */
  readonly projected?: number;
}

/** A score in words. `from`–`to` are the bands at the worst and best bound: equal where the band is certain. */
export interface BandResult {
  readonly id: string;
  readonly label: Localized;
  readonly from: string;
  readonly to: string;
  /** Leaves in a lower band than the node itself: "good, with notes". */
  readonly notes: readonly string[];
}

/** A judgement in numbers; never one without the others. */
export interface Result {
  readonly status: NodeStatus;
  /** On the scale of the framework; null where unknown or insufficient. */
  readonly score: number | null;
  /** What the known part alone amounts to; what a parent uses even where `score` is withheld. */
  readonly known: number | null;
  /** 0–100: the way from the worst to the best level. */
  readonly percent: number | null;
  readonly band: BandResult | null;
  /** 0–1: share of weight with evidence of its own or external; null where nothing applies. */
  readonly coverage: number | null;
  readonly shares: Shares;
  /** [worst, best] score if what is unknown were known; null where nothing applies. */
  readonly bounds: readonly [number, number] | null;
}

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
    | 'items-divergent'
    | 'items-contradict'
    | 'coded-from-publication'
    | 'all-self-report'
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

/** One rater's judgement of a node, with what was made of it. */
export interface RatingResult {
  readonly rater: string;
  readonly role: Role;
  /** Whether this role makes the score. */
  readonly counted: boolean;
  readonly level: number | null;
  /** The level given for the node as a whole. */
  readonly given: number | null;
  /** The levels of the items, combined. */
  readonly combined: number | null;
  readonly status: NodeStatus;
  readonly sought: boolean;
  readonly items: readonly { readonly evidence: string; readonly level: number | null; readonly accepted: boolean }[];
  readonly why: Localized | null;
  /** Where an external value was taken over from: source id and place in it. */
  readonly source: string | null;
  readonly at: string | null;
  /** Why a value beyond the scale was kept. */
  readonly outOfScale: Localized | null;
  readonly place: Place;
}

/** A leaf of another framework that the study rated, as a projection uses it. */
export interface ProjectedFrom {
  readonly framework: string;
  readonly node: string;
  readonly title: Localized;
  readonly level: number;
  /** [worst, best] level it can have. */
  readonly range: readonly [number, number];
  /** 0–100: the way of that level from the worst to the best. */
  readonly percent: number;
  /** The concepts it shares with the leaf projected on. */
  readonly concepts: readonly string[];
}

/** A value that a leaf without a rating of its own gets from rated leaves of other frameworks. */
export interface Projection {
  /** 0–100: the mean of the percents it comes from, each with the same weight. */
  readonly percent: number;
  /** The same on the scale of the leaf: a fraction, not a level. */
  readonly value: number;
  readonly from: readonly ProjectedFrom[];
}

/** What a level means in a branch, whether levels are proven one after the other, and whether values lie between them. */
export type Ladder = Pick<Scale, 'levels' | 'cumulative' | 'fractional'>;

export interface NodeResult extends Result {
  readonly id: string;
  readonly parent: string | null;
  readonly children: readonly string[];
  readonly title: Localized;
  readonly definition: { readonly text: Localized; readonly source: string } | null;
  readonly weight: number;
  /** Its weight as a share of its siblings', 0–1. */
  readonly share: number;
  /** Its weight as a share of the whole framework, 0–1. */
  readonly wholeShare: number;
  readonly concepts: readonly string[];
  /** Level → what it looks like at this node; empty for parents. */
  readonly levels: Readonly<Record<string, Localized>>;
  /** The ladder of the branch that begins here; null where it stands on that of its parent, or the scale. */
  readonly ladder: Ladder | null;
  /** Level → the evidence it requires, on a cumulative ladder. */
  readonly proof: Readonly<Record<string, readonly Localized[]>>;
  /** How its children make it; null for leaves. */
  readonly aggregate: Aggregate | null;
  /** [worst, best] score it can have. */
  readonly range: readonly [number, number];
  /** Bands of its own; null where it has none. */
  readonly bands: readonly Band[] | null;
  /** Decimals its score is rounded to before it is compared with bands of its own; null where it is not, or has none. */
  readonly bandDecimals: number | null;
  readonly sought: boolean;
  /** null for parents and for leaves without evidence. */
  readonly strength: Strength | null;
  /** Combined level of what was said and of what was seen or read; null where items carry no levels. */
  readonly saidSeen: { readonly said: number | null; readonly seen: number | null } | null;
  readonly ratings: readonly RatingResult[];
  /** Accepted evidence its ratings rest on. */
  readonly evidence: readonly string[];
  /** What the whole index would gain from one level more here; null where it has none, or is at the best. */
  readonly stake: number | null;
  /** null where nothing is projected on it; there only where it was asked to project. */
  readonly projection?: Projection | null;
}

/** evidenced: accepted items show it. contested: items for and against. stated: a source lists it, no item shows it. */
export type FactorBasis = 'evidenced' | 'contested' | 'stated';

/** The rank, printed as the tuple it is: compared from left to right. */
export interface FactorRank {
  readonly position: number;
  readonly basis: FactorBasis;
  readonly sources: number;
  /** Present factors it leads to, directly or by way of others. */
  readonly leadsTo: number;
  /** Gap to the target summed over the leaves of its own and its effects' concepts; unknown leaves make it a range. */
  readonly gap: readonly [number, number];
}

export interface FactorResult {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized | null;
  readonly polarity: Polarity;
  readonly locus: Locus;
  readonly concepts: readonly string[];
  readonly basis: FactorBasis;
  /** null for enabling factors: only what inhibits is ranked. */
  readonly rank: FactorRank | null;
  /** Leads to at least one present factor, and none leads to it. */
  readonly root: boolean;
  /** The other members of the vicious circle it is part of. */
  readonly circle: readonly string[];
  /** Independent sources of the items that show it. */
  readonly sources: readonly string[];
  readonly evidence: readonly string[];
  readonly against: readonly string[];
  readonly statedBy: readonly string[];
  readonly at: string | null;
  /** Leaves that share its concepts. */
  readonly affects: readonly string[];
  readonly leadsTo: readonly { readonly factor: string; readonly evidence: readonly string[] }[];
  readonly remedies: readonly string[];
  readonly source: string | null;
  readonly place: Place | null;
}

/** A factor to look for: weak nodes share its concepts, nothing shows it yet. Unranked. */
export interface Candidate {
  readonly id: string;
  readonly title: Localized;
  /** The weak leaves that suggest it. */
  readonly because: readonly string[];
}

export type RemedyReason =
  | { readonly kind: 'addresses'; readonly factor: string }
  | { readonly kind: 'next-step'; readonly node: string; readonly level: number }
  | {
      readonly kind: 'proposed';
      readonly by: string | null;
      readonly at: string | null;
      readonly evidence: readonly string[];
    };

/** A proposal as a strategy: its class as the study states it, beside the one that follows from its factors. */
export interface StrategyResult {
  /** What the study calls the class. */
  readonly words: Localized | null;
  readonly stated: StrategyClass | null;
  /** Present enabling and inhibiting factors that the study links it to; what the catalogue says of a remedy is no link here. */
  readonly uses: readonly string[];
  readonly addresses: readonly string[];
  /** null where it is linked to no factor within the agency, or to none around it. */
  readonly derived: StrategyClass | null;
  /** Whether the two are the same; null where either is missing. */
  readonly agrees: boolean | null;
  /** Who linked it to factors. */
  readonly links: Linker;
}

export interface RemedyResult {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized | null;
  readonly addresses: readonly string[];
  /** Leaves it would raise. */
  readonly improves: readonly string[];
  readonly uses: readonly string[];
  readonly why: readonly RemedyReason[];
  readonly horizon: Horizon | null;
  readonly effort: Effort | null;
  readonly who: Localized | null;
  /** What the index would gain if the nodes it touches rose one level; null where it touches none that is scored. */
  readonly reach: number | null;
  /** null where it was not proposed here. */
  readonly strategy: StrategyResult | null;
  readonly status: ProposalStatus | null;
  /** Whether it is still to be decided or done: what was done or dropped answers nothing any more. */
  readonly open: boolean;
  readonly owner: Localized | null;
  readonly due: PartialDate | null;
  readonly source: string | null;
  readonly place: Place | null;
}

export interface PublishedResult {
  readonly node: string | null;
  readonly words: Localized;
  readonly band: string | null;
  readonly computed: string | null;
  /** Whether the bands are the same; null where either is missing. */
  readonly agrees: boolean | null;
  readonly by: string | null;
  readonly at: string;
  readonly place: Place;
}

export interface SourceResult {
  readonly id: string;
  readonly kind: SourceKind;
  readonly role: Localized | null;
  readonly group: string | null;
  readonly selection: string | null;
  readonly size: number | null;
  readonly title: Localized | null;
  readonly cite: string | null;
  readonly status: 'draft' | 'enacted' | null;
  readonly date: PartialDate | null;
  readonly norm: boolean;
}

export interface EvidenceResult {
  readonly id: string;
  readonly source: string;
  readonly session: string | null;
  readonly method: Method;
  readonly date: PartialDate | null;
  readonly at: string | null;
  readonly finding: Localized;
  readonly quote: { readonly text: string; readonly lang: string | null } | null;
  readonly against: readonly { readonly norm: string; readonly at: string | null }[];
  readonly shows: readonly string[];
  readonly denies: readonly string[];
  readonly disputes: readonly string[];
  readonly state: 'accepted' | 'rejected';
  readonly why: Localized | null;
  readonly about: readonly string[];
  readonly selfReport: boolean;
  readonly place: Place;
}

/** What a renderer must know of the framework. */
export interface FrameworkFacts {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly digest: string;
  /** Id of the framework it replaces. */
  readonly supersedes: string | null;
  readonly sources: Readonly<Record<string, Citation>>;
  readonly levels: readonly Level[];
  readonly cumulative: boolean;
  /** Whether values between the levels may be given. */
  readonly fractional: boolean;
  /** [worst, best] score of the whole. */
  readonly range: readonly [number, number];
  readonly bands: readonly Band[];
  /** Bands that single nodes have of their own. */
  readonly ownBands: readonly Band[];
  /** Decimals a score is rounded to before it is compared with the bands; null where it is compared as it is. */
  readonly bandDecimals: number | null;
  readonly combine: CombineRule;
  readonly raters: CombineRule;
  readonly counts: readonly Role[];
  readonly aggregate: Aggregate;
  readonly missing: { readonly sought: Missing; readonly unsought: Missing };
  readonly coverageFloor: number;
  readonly weakBelow: number;
  readonly target: number;
}

/** What a table of many studies shows of each: the score alone. */
export interface Score extends Pick<Assessment, 'agency' | 'framework' | 'result' | 'position'> {
  readonly study: Pick<Assessment['study'], 'id' | 'title' | 'period'>;
}

/** What a table of one study shows: its nodes, without the factors and remedies that an Assessment goes on to. */
export interface NodeScores extends Score {
  readonly nodes: Assessment['nodes'];
}

/** The result of scoring one study against one framework: plain JSON, everything a report needs. */
export interface Assessment {
  readonly format: 'egov-assessment/1';
  readonly tool: { readonly name: string; readonly version: string };
  /** `project`: the frameworks whose ratings could be projected from; there only where that was asked. */
  readonly options: {
    readonly framework: string;
    readonly project?: readonly Pick<FrameworkFacts, 'id' | 'version' | 'title' | 'digest'>[];
  };
  readonly study: {
    readonly id: string;
    readonly title: Localized | null;
    readonly digest: string;
    readonly period: { readonly from: PartialDate; readonly to: PartialDate } | null;
    readonly codedFrom: CodedFrom;
    readonly files: readonly string[];
    readonly raters: readonly { readonly rater: string; readonly role: Role }[];
  };
  readonly agency: {
    readonly name: Localized;
    readonly kind: string | null;
    readonly region: string | null;
    readonly country: string | null;
  };
  readonly framework: FrameworkFacts;
  readonly result: Result;
  readonly nodes: readonly NodeResult[];
  /** Where the factors put the agency; null where the framework has no axes. */
  readonly position: PositionResult | null;
  /** Inhibiting factors by rank, then enabling ones by id. */
  readonly factors: readonly FactorResult[];
  readonly candidates: readonly Candidate[];
  readonly remedies: readonly RemedyResult[];
  readonly published: readonly PublishedResult[];
  readonly sources: readonly SourceResult[];
  readonly evidence: readonly EvidenceResult[];
  readonly concepts: Readonly<Record<string, Localized>>;
  readonly findings: readonly Finding[];
}
