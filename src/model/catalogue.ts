import type { Localized } from './lang.js';

export const POLARITIES = ['inhibiting', 'enabling'] as const;
export type Polarity = (typeof POLARITIES)[number];
export const LOCI = ['internal', 'external'] as const;
export type Locus = (typeof LOCI)[number];
export const HORIZONS = ['short', 'long'] as const;
export type Horizon = (typeof HORIZONS)[number];
/** 1 with the means at hand, 2 with some budget or training, 3 with investment or a change of structure. */
export const EFFORTS = [1, 2, 3] as const;
export type Effort = (typeof EFFORTS)[number];

/** Stands in place of a source where a text, a weight or a rule is the author's own choice. */
export const CONVENTION = 'convention';

/** A topic that frameworks, factors and remedies share. */
export interface Concept {
  readonly title: Localized;
  readonly definition?: Localized;
}

/** Something that inhibits or enables implementation, as the catalogue knows it. */
export interface CatalogueFactor {
  readonly title: Localized;
  readonly text?: Localized;
  readonly polarity: Polarity;
  readonly locus: Locus;
  readonly concepts: readonly string[];
  /** Common effects: shown as usual, never asserted of a study. */
  readonly usuallyLeadsTo: readonly string[];
  /** The full citation, or `convention`. */
  readonly source: string;
}

/** An action against inhibiting factors, or for a topic. */
export interface CatalogueRemedy {
  readonly title: Localized;
  readonly text?: Localized;
  readonly addresses: readonly string[];
  /** Concepts it strengthens where it names no factor. */
  readonly improves: readonly string[];
  readonly uses: readonly string[];
  readonly horizon: Horizon;
  readonly effort: Effort;
  readonly who: Localized;
  /** The full citation, or `convention`. */
  readonly source: string;
}

/** What every framework shares, keyed by id; plain records, so that it can be stored as JSON. */
export interface Catalogue {
  readonly concepts: Readonly<Record<string, Concept>>;
  readonly factors: Readonly<Record<string, CatalogueFactor>>;
  readonly remedies: Readonly<Record<string, CatalogueRemedy>>;
}

export const EMPTY_CATALOGUE: Catalogue = { concepts: {}, factors: {}, remedies: {} };
