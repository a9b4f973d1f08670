import { settle } from '../../assess/nodes/judgements.js';
import type { Said } from '../../model/agreement/index.js';
import type { RatingResult } from '../../model/assessment/ratings.js';
import type { Group, RatedStudy } from './raters.js';
import { isSame } from './raters.js';

/** Node id → the rating of each rater of a group, in their order; null where a rater gave none. */
export type Ratings = (node: string) => readonly (RatingResult | null)[];

/** What a group's raters gave in one study. */
export function ratingsIn({ study, framework }: RatedStudy, { raters }: Pick<Group, 'raters'>): Ratings {
  const { judgements } = settle(study, framework);
  return (node) => {
    const ratings = judgements.get(node)?.ratings ?? [];
    return raters.map((rater) => ratings.find((rating) => isSame(rating, rater)) ?? null);
  };
}

export const saidIn = ({ rater, level, status, why, place }: RatingResult): Said => ({
  rater,
  level,
  status,
  why,
  place,
});
