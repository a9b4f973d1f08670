import type { Aggregate } from '../framework.js';
import type { Localized } from '../lang.js';
import type { Band, Scale } from '../scale.js';
import type { Projection } from './projection.js';
import type { RatingResult } from './ratings.js';
import type { ComposedResult } from './result.js';
import type { Strength } from './strength.js';

/** What a level means in a branch, whether levels are proven one after the other, and whether values lie between them. */
export type Ladder = Pick<Scale, 'levels' | 'cumulative' | 'fractional'>;

export interface NodeResult extends ComposedResult {
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
  /** [worst, best] score it can have; null where nothing is scored. */
  readonly range: readonly [number, number] | null;
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
