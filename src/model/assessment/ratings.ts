import type { Localized } from '../lang.js';
import type { Place } from '../places.js';
import type { Role } from '../study.js';
import type { NodeStatus } from './result.js';

/** One rater's judgement of a node, with what was made of it. */
export interface RatingResult {
  readonly rater: string;
  readonly role: Role;
  /** Whether it makes the score: its role does, and no consensus stands in its place. */
  readonly counted: boolean;
  readonly level: number | null;
  /** The level given for the node as a whole. */
  readonly given: number | null;
  /** The levels of the items, combined. */
  readonly combined: number | null;
  /** On a cumulative ladder the level that is claimed: there only where it is better than `level`, which is proven. */
  readonly claimed?: number;
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
