import type { Positioning } from './axes.js';
import type { Catalogue } from './catalogue.js';
import type { Keywords } from './keywords.js';
import type { Lang, Localized } from './lang.js';
import { nth } from './nth.js';
import type { BandTable, Scale } from './scale.js';
import type { PartialDate, Role } from './study.js';

/** Rules that turn several levels into one; each yields a level that was given. */
export type CombineRule = 'median-low' | 'min' | 'max';
/** How children make their parent. */
export type Aggregate = 'mean' | 'geometric' | 'harmonic' | 'median' | 'min' | 'max' | 'sum';
/** What becomes of a leaf without a value: left out, taken for the worst level, or its parent gets no score. */
export type Missing = 'exclude' | 'floor' | 'block';

export interface Citation {
  readonly cite: string;
  readonly url?: string;
  readonly doi?: string;
}

/** What counts as well-founded at a leaf. */
export interface LeafNeeds {
  readonly sources?: number;
  readonly methods?: number;
  readonly groups?: readonly string[];
}

/** An interview question. */
export interface Question extends Localized {
  /** The informant groups it is for; left out where it is for everybody who is asked. */
  readonly to?: readonly string[];
}

/** Whose question it is at a node: the groups it names, else those whose voice the node needs; null, whoever knows, where neither names any. */
export function askedOf({ to }: Question, { groups = [] }: LeafNeeds): readonly (string | null)[] {
  if (to !== undefined) return to;
  return groups.length > 0 ? groups : [null];
}

/** A dimension (with children) or an indicator (a leaf). */
export interface FrameworkNode {
  readonly id: string;
  readonly parent: string | null;
  /** Ids of the children, in the order of the file; empty for a leaf. */
  readonly children: readonly string[];
  readonly title: Localized;
  readonly weight: number;
  /** The declared sum of the children's weights. */
  readonly total?: number;
  readonly definition?: { readonly text: Localized; readonly source: string };
  readonly concepts: readonly string[];
  readonly ask: readonly Question[];
  readonly look: readonly Localized[];
  readonly read: readonly Localized[];
  /** Level → what it looks like at this node. */
  readonly levels: Readonly<Record<string, Localized>>;
  /** Level → the evidence it requires; for cumulative ladders. */
  readonly proof: Readonly<Record<string, readonly Localized[]>>;
  readonly needs: LeafNeeds;
  /** Level → the next step from it: remedy ids. */
  readonly remedies: Readonly<Record<string, readonly string[]>>;
  /** The ladder of the branch that begins here, where it has one of its own. */
  readonly scale?: Scale;
  /** How its own children make it, where that is not the framework's rule. */
  readonly aggregate?: Aggregate;
  /** Bands of its own. */
  readonly bands?: BandTable;
}

/** What a node has that says nothing of itself but its title. */
export const PLAIN_NODE: Omit<FrameworkNode, 'id' | 'parent' | 'title'> = {
  children: [],
  weight: 1,
  concepts: [],
  ask: [],
  look: [],
  read: [],
  levels: {},
  proof: {},
  needs: {},
  remedies: {},
};

/**
 * A framework, resolved: a weighted tree of nodes with a scale and bands. Plain JSON throughout, so that the
 * shipped ones are resolved when the program is built.
 */
export interface Framework {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly sources: Readonly<Record<string, Citation>>;
  /** When it was in force. */
  readonly valid?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** Id of the framework it replaces: a series that crosses from that one to this is not comparable. */
  readonly supersedes?: string;
  /** The framework it was made of, where it is an overlay. */
  readonly extends?: { readonly id: string; readonly version: string };
  /** Its id, then those of the frameworks it was made of, down to one that is written out. */
  readonly lineage: readonly string[];
  /** Without levels where the framework scores no node and only places factors on its axes. */
  readonly scale: Scale;
  readonly combine: CombineRule;
  readonly raters: CombineRule;
  /** The roles whose ratings make the score. */
  readonly counts: readonly Role[];
  readonly aggregate: Aggregate;
  /** What becomes of a leaf that nobody could rate, by whether it was looked for. */
  readonly missing: { readonly sought: Missing; readonly unsought: Missing };
  /** The least share of weight that must be known before a parent is judged, 0–1. */
  readonly coverageFloor: number;
  readonly weakBelow: number;
  readonly target: number;
  readonly bands: BandTable;
  readonly total?: number;
  /** Ids of the top nodes, in the order of the file. */
  readonly top: readonly string[];
  readonly nodes: Readonly<Record<string, FrameworkNode>>;
  /** Axes that give factors a place; absent where the framework has none. */
  readonly positioning?: Positioning;
  /** The shared catalogue together with the framework's own entries. */
  readonly catalogue: Catalogue;
  /** Ids of the catalogue entries that are the framework's own. */
  readonly own: { readonly factors: readonly string[]; readonly remedies: readonly string[] };
  /** SHA-256 over the canonical JSON of all the above. */
  readonly digest: string;
  /** By what its nodes and its own concepts and factors are found in text. */
  readonly keywords?: Keywords;
  readonly remarks?: Remarks;
  /** The frameworks that lent entries to the catalogue, where a study names some that this one does not know. */
  readonly borrowedFrom?: readonly FrameworkName[];
}

/** A framework as it is given to other programs, with those parts of the catalogue that it can come to use. */
export interface ResolvedFramework extends Omit<Framework, 'borrowedFrom'> {
  readonly format: 'egov-resolved-framework/1';
}

/** Which framework, and which content of it, is spoken of. */
export type FrameworkName = Pick<Framework, 'id' | 'version' | 'title' | 'digest'>;

/** What a framework says for its readers. No result rests on it, so it is not part of the digest. */
export interface Remarks {
  /** Ids of the sources that the framework as a whole follows. */
  readonly basedOn: readonly string[];
  /** Source ids, or `convention`: what the scale, the floor of coverage, the bands and the weighting of factors rest on. */
  readonly basis: {
    readonly scale?: string;
    readonly coverage?: string;
    readonly bands?: string;
    readonly weighting?: string;
  };
  /** In which language the notes are written: that of texts without a language of their own. */
  readonly lang: Lang;
  readonly note?: string;
  /** Source id → remark. */
  readonly sources: Readonly<Record<string, string>>;
  /** Node id → remark. */
  readonly nodes: Readonly<Record<string, string>>;
  /** Ids of the concepts that are the framework's own. */
  readonly concepts: readonly string[];
}

/** Whether a role makes the score. A consensus is made of the raters that count, whether or not the framework says so. */
export const countsFor = ({ counts }: Pick<Framework, 'counts'>, role: Role): boolean =>
  role === 'consensus' || counts.includes(role);

/** In what capacity first ratings are made so that they make the score: the coder's, where those do. */
export const firstRole = ({ counts }: Pick<Framework, 'counts'>): Role =>
  counts.includes('coder') ? 'coder' : nth(counts, 0);

/** Whether the framework scores its nodes; otherwise they are aspects to look for factors in, and no rating applies. */
export const scoresNodes = ({ scale }: Pick<Framework, 'scale'>): boolean => scale.levels.length > 0;
