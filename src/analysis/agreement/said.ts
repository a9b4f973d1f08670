import { settle } from '../../assess/nodes/judgements.js';
import type { Said } from '../../model/agreement/index.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import { at } from '../../model/at.js';
import type { Group, RatedStudy } from './raters.js';
import { isSame } from './raters.js';

/** What was said of a node. */
export interface Ratings {
  /** By each rater of a group, in their order; null where a rater gave no rating. */
  readonly of: (node: string) => readonly (RatingResult | null)[];
  /** By a consensus that counts; null where there is none. */
  readonly consensusOn: (node: string) => Said | null;
}

/** What a group's raters gave in one study, and what was settled there. */
export function ratingsIn({ study, framework }: RatedStudy, { raters }: Pick<Group, 'raters'>): Ratings {
  const { judgements } = settle(study, framework);
  const all = (node: string): readonly RatingResult[] => at(judgements, node).ratings;
  return {
    of: (node) => raters.map((rater) => all(node).find((rating) => isSame(rating, rater)) ?? null),
    consensusOn: (node) => {
      const found = all(node).find(({ role, counted }) => role === 'consensus' && counted);
      return found ? saidIn(found) : null;
    },
  };
}

export const saidIn = ({ rater, level, status, why, place }: RatingResult): Said => ({
  rater,
  level,
  status,
  why,
  place,
});
