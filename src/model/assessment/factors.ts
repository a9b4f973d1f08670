import type { Locus, Polarity } from '../catalogue.js';
import type { Localized } from '../lang.js';
import type { Place } from '../places.js';

/** evidenced: accepted items show it. contested: items for and against. stated: a source lists it, no item shows it. */
export type FactorBasis = 'evidenced' | 'contested' | 'stated';

/** The rank, printed as the tuple it is: compared from left to right. */
export interface FactorRank {
  readonly position: number;
  readonly basis: FactorBasis;
  /** Weight × rating by the table that makes the position, more being worse; null where not all that inhibits is weighed. */
  readonly weighed: number | null;
  /** Independent sources that show it. */
  readonly sources: number;
  /** Present factors it leads to, directly or by way of others. */
  readonly leadsTo: number;
  /** Gap to the target summed over the leaves of its own and its effects' concepts; unknown leaves make it a range. */
  readonly gap: readonly [number, number] | null;
}

export interface FactorResult {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized | null;
  /** Whether the text is the catalogue's: what the factor is in general, and nothing that was found here. */
  readonly general: boolean;
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
