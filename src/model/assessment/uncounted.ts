import type { Role } from '../study.js';
import type { Result } from './result.js';

/** What the ratings of a rater who does not count come to by themselves: for comparison, never part of the score. */
export interface UncountedResult {
  readonly rater: string;
  readonly role: Role;
  /** The whole, if these ratings alone made it. */
  readonly result: Result;
  /** The same if every level counted that is claimed and not proven; null where nothing is. */
  readonly claimed: Result | null;
}
