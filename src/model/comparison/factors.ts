import type { FactorBasis } from '../assessment/factors.js';
import type { Localized } from '../lang.js';

/** An inhibiting factor, and where it was found. */
export interface SharedFactor {
  readonly id: string;
  readonly title: Localized;
  /** Studies in the order given, each once: with the firmest basis that one of its frameworks has for it. */
  readonly found: readonly { readonly study: string; readonly basis: FactorBasis }[];
  /** How many agencies that is. */
  readonly agencies: number;
}

/** A topic that inhibiting factors are about, and whose. */
export interface InhibitedTopic {
  readonly id: string;
  readonly title: Localized;
  /** Studies in the order given, each once, with the ids of its factors about the topic. */
  readonly found: readonly { readonly study: string; readonly factors: readonly string[] }[];
  /** How many agencies that is. */
  readonly agencies: number;
}
