import type { Attachment } from './attachments.js';
import type { Effort, Horizon, Locus, Polarity } from './catalogue.js';
import type { Lang, Localized } from './lang.js';
import type { Place } from './places.js';
import type { PublicFacts } from './public.js';
import type { Declaration } from './reporting.js';
import type { Linker, StrategyClass } from './tows.js';

export const SOURCE_KINDS = ['informant', 'group', 'document', 'place', 'dataset', 'publication'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const METHODS = ['interview', 'focus-group', 'questionnaire', 'observation', 'document', 'dataset'] as const;
export type Method = (typeof METHODS)[number];
/** How a source of each kind can be met or read, the usual way first. Who offers methods offers these; a study may name others. */
export const METHODS_FOR: Readonly<Record<SourceKind, readonly [Method, ...Method[]]>> = {
  informant: ['interview', 'questionnaire', 'focus-group', 'observation'],
  group: ['focus-group', 'interview', 'questionnaire', 'observation'],
  document: ['document', 'observation'],
  place: ['observation', 'document'],
  dataset: ['dataset', 'document'],
  publication: ['document', 'dataset'],
};
/** Whether somebody speaks: such a source has a role, and speaks for a group. */
export const isSpeaking = (kind: SourceKind): boolean => kind === 'informant' || kind === 'group';
/** Whether a document is in force. */
export const DOCUMENT_STATUSES = ['draft', 'enacted'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
/** Whether the words of a quote may be printed. */
export const QUOTE_CONSENTS = ['open', 'closed'] as const;
export type QuoteConsent = (typeof QUOTE_CONSENTS)[number];
/** Whether an item counts. */
export const EVIDENCE_STATES = ['accepted', 'rejected'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];
/** Methods by which somebody tells; by the others somebody looks or reads. */
export const SPOKEN_METHODS: readonly Method[] = ['interview', 'focus-group', 'questionnaire'];

/** What a coder may have worked from. */
export const CODED_FROM = ['field', 'transcript', 'publication'] as const;
export type CodedFrom = (typeof CODED_FROM)[number];
export const ROLES = ['coder', 'self', 'assessor', 'official', 'consensus'] as const;
export type Role = (typeof ROLES)[number];
/** What a rating may declare instead of a level; other states are derived. */
export const DECLARED_STATUSES = ['no-evidence', 'rejected', 'not-applicable', 'external', 'assumed'] as const;
export type DeclaredStatus = (typeof DECLARED_STATUSES)[number];
export const PROPOSAL_STATUSES = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

/** A date as precise as the source allows: `2022`, `2022-01` or `2022-01-07`. */
export type PartialDate = string;

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly role?: Localized;
  readonly group?: string;
  readonly selection?: string;
  readonly size?: number;
  readonly title?: Localized;
  readonly status?: DocumentStatus;
  readonly date?: PartialDate;
  readonly validUntil?: PartialDate;
  readonly cite?: string;
  readonly doi?: string;
  readonly url?: string;
  /** There only if there are any. */
  readonly attachments?: readonly Attachment[];
  readonly place: Place;
}

/** One meeting with a source. */
export interface Session {
  readonly source: string;
  readonly method: Method;
  readonly date: PartialDate | null;
  readonly place: Place;
}

/** One finding from one session, with its source and method already looked up. */
export interface Evidence {
  readonly id: string;
  /** The source it comes from, by way of its session if it has one. */
  readonly source: string;
  readonly session: string | null;
  readonly method: Method;
  readonly date: PartialDate | null;
  readonly at: string | null;
  readonly finding: Localized;
  readonly quote: { readonly text: string; readonly lang: string | null; readonly consent: QuoteConsent } | null;
  readonly against: readonly { readonly norm: string; readonly at: string | null }[];
  readonly shows: readonly string[];
  readonly denies: readonly string[];
  readonly disputes: readonly string[];
  readonly state: EvidenceState;
  readonly why: Localized | null;
  readonly about: readonly string[];
  readonly selfReport: boolean;
  /** Whether the source passes on what others said, did or saw. */
  readonly secondHand: boolean;
  /** There only if there are any. */
  readonly attachments?: readonly Attachment[];
  /** There only if it was imported. */
  readonly imported?: Imported;
  /** Rater id → factors and concepts that this rater took over from `suggest`. There only if there are any. */
  readonly suggested?: ReadonlyMap<string, readonly string[]>;
  readonly place: Place;
}

/** Where an item was imported from, so that a second import knows it again. */
export interface Imported {
  readonly of: string;
  /** What it is called there. */
  readonly key: string;
  /** A digest of what it said when it was imported: another one now tells that somebody edited it. */
  readonly as: string | null;
}

/** A rater's judgement of one node. */
export interface Rating {
  readonly node: string;
  /** The level given for the node as a whole, or its value: a fraction, or one taken over from elsewhere. */
  readonly level: number | null;
  /** Evidence id → the level that item alone speaks for, null where none was given. */
  readonly evidence: ReadonlyMap<string, number | null>;
  readonly status: DeclaredStatus | null;
  readonly sought: boolean;
  readonly why: Localized | null;
  /** Where a value with status external was taken over from: source id, and place in it. */
  readonly source: string | null;
  readonly at: string | null;
  /** Why a value beyond the scale is kept all the same. */
  readonly outOfScale: Localized | null;
  readonly place: Place;
}

/** How a rater was kept from seeing what others gave: the order in which the evidence was handed out, or in words. */
export interface Blind {
  readonly seed: number | null;
  readonly how: Localized | null;
}

/** One rater's judgements, by framework id and node id. */
export interface RaterSheet {
  readonly rater: string;
  readonly role: Role;
  /** Whether it stands in the study itself, and not in a file of its own. */
  readonly own: boolean;
  /** null where the sheet does not say that it was made blind. */
  readonly blind: Blind | null;
  readonly ratings: ReadonlyMap<string, ReadonlyMap<string, Rating>>;
  readonly place: Place;
}

/** One rater's weight (0–1) and rating of one factor, for frameworks with axes. */
export interface FactorRating {
  readonly factor: string;
  readonly weight: number;
  readonly level: number;
  readonly place: Place;
}

/** One rater's weights and ratings of factors, by framework id and factor id. */
export interface FactorSheet {
  readonly rater: string;
  readonly role: Role;
  readonly factors: ReadonlyMap<string, ReadonlyMap<string, FactorRating>>;
  readonly place: Place;
}

/** What a study says of a factor; merged field by field over the catalogue's entry. */
export interface StudyFactor {
  readonly id: string;
  readonly title?: Localized;
  readonly text?: Localized;
  readonly polarity?: Polarity;
  readonly locus?: Locus;
  readonly concepts?: readonly string[];
  /** Factor id → the evidence for the link. */
  readonly leadsTo: ReadonlyMap<string, readonly string[]>;
  readonly statedBy: readonly string[];
  readonly at: string | null;
  readonly place: Place;
}

/** A remedy proposed in or for the agency. */
export interface Proposal {
  readonly id: string;
  readonly title?: Localized;
  readonly text?: Localized;
  readonly addresses: readonly string[];
  /** Nodes, as `framework/node` or a bare node id. */
  readonly improves: readonly string[];
  readonly uses: readonly string[];
  /** The class of strategy as the study states it: in its words, and which of the four classes that is. */
  readonly class: { readonly words: Localized | null; readonly standard: StrategyClass | null } | null;
  /** Who linked it to the factors it uses and addresses. */
  readonly links: Linker;
  readonly horizon?: Horizon;
  readonly effort?: Effort;
  readonly by: string | null;
  readonly at: string | null;
  readonly evidence: readonly string[];
  readonly status: ProposalStatus | null;
  readonly owner?: Localized;
  readonly due: PartialDate | null;
  readonly place: Place;
}

/** A verdict the publication printed: compared, never scored. */
export interface PublishedVerdict {
  readonly framework: string;
  readonly node: string | null;
  readonly words: Localized;
  readonly band: string | null;
  readonly by: string | null;
  readonly at: string;
  readonly place: Place;
}

/** A framework named by a study: an id, `id@major`, or a path. */
export interface FrameworkReference {
  readonly text: string;
  readonly place: Place;
}

/** One agency in one period. References inside it are checked; those into frameworks are not yet. */
export interface Study {
  readonly id: string;
  readonly title: Localized | null;
  readonly lang: Lang;
  readonly agency: {
    readonly name: Localized;
    readonly kind: string | null;
    readonly region: string | null;
    readonly country: string | null;
  };
  readonly period: { readonly from: PartialDate; readonly to: PartialDate } | null;
  /** null where the study does not tell. */
  readonly codedFrom: CodedFrom | null;
  readonly frameworks: readonly FrameworkReference[];
  readonly norms: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** The study's own coder, whether or not there are ratings by them. */
  readonly coder: string;
  /** The study's own coder first, then the files under `ratings/` by path. */
  readonly raters: readonly RaterSheet[];
  /** In the same order: those of them who weighed factors. */
  readonly factorSheets: readonly FactorSheet[];
  readonly factors: ReadonlyMap<string, StudyFactor>;
  readonly proposals: readonly Proposal[];
  readonly published: readonly PublishedVerdict[];
  /** What it says of how it was done, by topic. */
  readonly reporting: ReadonlyMap<string, Declaration>;
  /** The study's files by path, relative to its folder: what its digest is made of. */
  readonly files: readonly string[];
  /** SHA-256 over the files, sorted by path; worked out when first asked for. */
  readonly digest: () => string;
  /** There only if this is the public version of a study. */
  readonly public?: PublicFacts;
}
