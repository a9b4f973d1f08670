import { nth } from '../../model/nth.js';
import type { Compared, ComparedRow } from './compare.js';
import { laddersOf } from './ladders.js';
import type { Group, RatedStudy } from './raters.js';
import { ratingsIn, saidIn } from './said.js';

/**
 * The levels that a group gave to indicators, one comparison for each ladder: a unit is an indicator of a study. Levels are
 * those that the score takes of each rater. An indicator of which nobody spoke is no unit.
 */
export function byNodes(group: Group, rated: readonly RatedStudy[]): Compared[] {
  const { between, raters } = group;
  const given = group.studies.map(({ at }) => ({ rated: nth(rated, at), ratings: ratingsIn(nth(rated, at), group) }));
  return laddersOf(nth(rated, nth(group.studies, 0).at).framework)
    .map(({ scale, branches, leaves }) => ({
      between,
      raters,
      branches,
      scale,
      links: [],
      rows: given.flatMap(({ rated: { study }, ratings: { of, consensusOn } }) =>
        leaves.map(({ id, title }): ComparedRow => ({
          unit: given.length > 1 ? `${study.id}/${id}` : id,
          study: study.id,
          node: id,
          title,
          said: of(id).map((rating) => rating && saidIn(rating)),
          consensus: consensusOn(id),
        })),
      ),
    }))
    .map((compared) => ({ ...compared, rows: compared.rows.filter(({ said }) => said.some((each) => each !== null)) }))
    .filter(({ rows }) => rows.length > 0);
}
