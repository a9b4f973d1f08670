import type { Localized } from './lang.js';
import type { Role } from './study.js';

/** Denzin's four types. */
export const TRIANGLES = ['data', 'investigator', 'method', 'theory'] as const;
export type Triangle = (typeof TRIANGLES)[number];

/** How what was found from several sides goes together: the first to hold, in this order. */
export const READINGS = ['divergent', 'convergent', 'complementary', 'single-source'] as const;
export type Reading = (typeof READINGS)[number];

/** What a side may be. Dates are sides of the data that can only tell whether one source changed its word. */
export const SIDES = ['group', 'informant', 'place', 'document', 'dataset', 'date', 'rater', 'method'] as const;
export type SideKind = (typeof SIDES)[number];

/** One of the sides from which an indicator was looked at. */
export interface Side {
  readonly kind: SideKind;
  /** A group, source, rater or method; a date as it was given. */
  readonly id: string;
  /** The level it speaks for; null where it names none. */
  readonly level: number | null;
  /** Its items, by id. */
  readonly evidence: readonly string[];
}

/** The rules by which sides are found to go together or apart: a code of the table in `analysis/triangulation/rules`. */
export const GROUNDS = [
  'items-dispute',
  'factor-denied',
  'levels-apart',
  'said-seen-apart',
  'changed-over-time',
  'status-apart',
  'verdicts-apart',
  'levels-agree',
  'factor-shared',
  'status-shared',
  'verdicts-agree',
] as const;
export type GroundCode = (typeof GROUNDS)[number];

/** Why sides go together or apart. */
export interface Ground {
  readonly code: GroundCode;
  /** The factor they agree or disagree on; null where it is none. */
  readonly factor: string | null;
  /** The levels that agree or lie apart, ascending; empty where it is not levels. */
  readonly levels: readonly number[];
  readonly evidence: readonly string[];
}

export interface Comparison {
  readonly reading: Reading;
  readonly sides: readonly Side[];
  /** What the reading rests on; empty where the sides have nothing in common to compare, or there is one. */
  readonly grounds: readonly Ground[];
}

/** How one framework judges the matter. `weak`: null where some of its indicators are weak by it and others are not. */
export interface TheorySide {
  readonly framework: string;
  readonly title: Localized;
  readonly weak: boolean | null;
  readonly nodes: readonly TheoryNode[];
}

export interface TheoryNode {
  readonly node: string;
  readonly title: Localized;
  /** Way from the worst to the best end of its own scale, 0–100. */
  readonly percent: number;
  readonly weak: boolean;
  /** Concepts and items it shares with the indicator it is set beside; empty for that one itself. */
  readonly concepts: readonly string[];
  readonly evidence: readonly string[];
}

export interface TheoryComparison {
  readonly reading: Reading;
  /** The framework of the indicator first. */
  readonly sides: readonly TheorySide[];
  readonly grounds: readonly Ground[];
}

/** What an agency claims for itself beside what another rater found: compared, never blended. */
export interface RoleComparison {
  readonly self: string;
  readonly claimed: number;
  readonly rater: string;
  readonly role: Role;
  readonly level: number;
  /** Levels by which the agency puts itself better; negative where it puts itself worse. */
  readonly difference: number;
}

/** How the evidence of one leaf goes together. null: no side at all, or in `theory` a single framework was scored. */
export interface NodeTriangulation {
  readonly node: string;
  readonly data: Comparison | null;
  readonly investigator: Comparison | null;
  readonly method: Comparison | null;
  readonly theory: TheoryComparison | null;
  readonly roles: readonly RoleComparison[];
}

/** How many leaves have each reading. */
export interface ReadingCounts {
  readonly divergent: number;
  readonly convergent: number;
  readonly complementary: number;
  readonly singleSource: number;
}

/** How the evidence goes together, indicator by indicator. */
export interface Triangulation {
  readonly summary: Readonly<Record<Triangle, ReadingCounts>>;
  /** Comparisons of the agency's own word with other raters'; null where there is none. */
  readonly roles: { readonly alike: number; readonly selfBetter: number; readonly selfWorse: number } | null;
  /** Leaves with evidence, or with several raters; in the order of the framework. */
  readonly nodes: readonly NodeTriangulation[];
}
