import { hasJudged, type RatingResult } from '../../model/assessment/ratings.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { largest, smallest } from '../../model/lists.js';

/**
 * What is odd about a consensus on a node: that fewer than two raters judged it, so that there was nothing to talk over, or that it
 * is none of what they gave. It counts all the same, for raters may have seen together what each of them had missed. Roles make no
 * difference here: an assessor and the agency itself may come to terms as well.
 */
export function consensusFindings(node: string, ratings: readonly RatingResult[]): Finding[] {
  const judging = ratings.filter((rating) => rating.role !== 'consensus' && hasJudged(rating));
  return ratings.flatMap((rating) => {
    const { role, rater, status, level, place } = rating;
    if (role !== 'consensus' || !hasJudged(rating)) return [];
    if (judging.length < 2)
      return [finding('CONSENSUS-OF-TOO-FEW', { node, rater, raters: judging.map((each) => each.rater) }, place)];
    if (isWithin(rating, judging)) return [];
    const given = judging.map((each) => ({ rater: each.rater, status: each.status, level: each.level }));
    return [finding('CONSENSUS-OUTSIDE', { node, rater, status, level, given }, place)];
  });
}

/** Between the lowest and the highest level that somebody gave; or a state, where somebody gave none either. */
function isWithin({ level }: RatingResult, judging: readonly RatingResult[]): boolean {
  const levels = judging.flatMap((each) => each.level ?? []);
  if (level === null) return levels.length < judging.length;
  return levels.length > 0 && smallest(levels) <= level && level <= largest(levels);
}
