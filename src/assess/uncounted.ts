import type { UncountedResult } from '../model/assessment/uncounted.js';
import type { RatingResult } from '../model/assessment/ratings.js';
import { at } from '../model/at.js';
import { countsFor, scoresNodes, type Framework } from '../model/framework.js';
import type { RaterSheet, Rating, Study } from '../model/study.js';
import { judgeWhole } from './nodes/index.js';
import { judgeLeaves } from './nodes/leaves.js';

/**
 * What the ratings of each rater who does not count, such as the agency itself, would come to if they alone did; and what
 * if every level that is claimed and not proven counted as well. Both stand beside the score and are never part of it.
 */
export function uncountedResults(study: Study, framework: Framework): UncountedResult[] {
  if (!scoresNodes(framework)) return [];
  return study.raters
    .filter(({ role, ratings }) => !countsFor(framework, role) && ratings.has(framework.id))
    .map((sheet) => {
      const alone = withSheet(study, sheet);
      const counting: Framework = { ...framework, counts: [sheet.role] };
      const claims = claimsOf(alone, counting);
      return {
        rater: sheet.rater,
        role: sheet.role,
        result: judgeWhole(alone, counting, null),
        claimed:
          claims.size === 0 ? null : judgeWhole(withSheet(study, believed(sheet, framework, claims)), counting, null),
      };
    });
}

const withSheet = (study: Study, sheet: RaterSheet): Study => ({ ...study, raters: [sheet] });

/** Node id → the level claimed there beyond what is proven. */
function claimsOf(study: Study, framework: Framework): ReadonlyMap<string, number> {
  const ratings = [...judgeLeaves(study, framework).judgements].flatMap(
    ([
      node,
      {
        ratings: [only],
      },
    ]) => (isClaim(only) ? [[node, only.claimed] as const] : []),
  );
  return new Map(ratings);
}

const isClaim = (rating: RatingResult | undefined): rating is RatingResult & { readonly claimed: number } =>
  rating?.claimed !== undefined;

/** The sheet with each claim as the level given, and its items no longer saying what they prove. */
function believed(sheet: RaterSheet, { id }: Framework, claims: ReadonlyMap<string, number>): RaterSheet {
  const ratings = [...at(sheet.ratings, id)].map(([node, rating]): [string, Rating] => {
    const level = claims.get(node);
    const items = [...rating.evidence.keys()].map((item) => [item, null] as const);
    return [node, level === undefined ? rating : { ...rating, level, evidence: new Map(items) }];
  });
  return { ...sheet, ratings: new Map([[id, new Map(ratings)]]) };
}
