import { exact } from '../../model/aggregate.js';
import type { ProjectedFrom } from '../../model/assessment/projection.js';
import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import { isWithin, percentOf } from '../../model/scale.js';
import type { Study } from '../../model/study.js';
import { settle } from '../nodes/judgements.js';
import { nodeOf, shapeOf } from '../shape.js';

/** A rated leaf with all its concepts. */
export type RatedLeaf = ProjectedFrom;

/**
 * The leaves of a framework that the study rated itself, in the order of the framework: those with a level by raters who
 * count. What was taken over or assumed, what the framework would take for the worst level, and what lies under a node that
 * does not apply is no rating of the study's, and nothing is projected from it; nor from a value beyond the scale, which
 * stands for no share of it.
 */
export function ratedLeaves(study: Study, framework: Framework): RatedLeaf[] {
  if (!study.raters.some(({ ratings }) => ratings.has(framework.id))) return [];
  const { leaves, ranges } = shapeOf(framework);
  const { judgements } = settle(study, framework);
  return leaves.flatMap((id) => {
    const { status, level } = at(judgements, id);
    const range = at(ranges, id);
    if (status !== 'scored' || level === null || !isWithin(range, level)) return [];
    const { title, concepts } = nodeOf(framework, id);
    return [
      {
        framework: framework.id,
        node: id,
        title,
        level,
        range: [range.worst, range.best] as const,
        percent: exact(percentOf(range, level)),
        concepts,
      },
    ];
  });
}
