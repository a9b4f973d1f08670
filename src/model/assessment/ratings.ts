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

/**
 * Whether a rater judged the node: gave it a level, or looked and found that there is nothing to give one to. Who did not look did
 * not judge, and what is taken over or assumed is no judgement.
 */
export function hasJudged({ status, level, sought }: Pick<RatingResult, 'status' | 'level' | 'sought'>): boolean {
  if (status === 'scored') return level !== null;
  return status === 'not-applicable' || status === 'rejected' || (status === 'no-evidence' && sought);
}

/** Whether raters say different things of a node: other levels, or that there is nothing to judge. */
export const differ = (ratings: readonly Pick<RatingResult, 'status' | 'level' | 'sought'>[]): boolean =>
  new Set(ratings.filter(hasJudged).map(({ status, level }) => level ?? status)).size > 1;
