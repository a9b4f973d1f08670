import { exact } from '../../model/aggregate.js';
import type { Projection } from '../../model/assessment/projection.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { Judgement } from '../nodes/ratings.js';
import { nodeOf, shapeOf } from '../shape.js';
import { at } from '../../model/at.js';
import { ratedLeaves, type RatedLeaf } from './rated.js';

/** Leaf id → what ratings by other frameworks amount to there; leaves that get nothing are missing. */
export type Projections = ReadonlyMap<string, Projection>;

/**
 * Projects the study's ratings by `others` on the leaves of a framework that no rater who counts spoke of: the mean of
 * the percents of all rated leaves that share a concept, each with the same weight, turned back to the scale of the leaf.
 * The value always lies between the best and the worst of those it comes from. docs/method.md argues the rule.
 */
export function project(
  study: Study,
  framework: Framework,
  judged: ReadonlyMap<string, Judgement>,
  others: readonly Framework[],
): Projections {
  const rated = others.filter(({ id }) => id !== framework.id).flatMap((other) => ratedLeaves(study, other));
  const projections = new Map<string, Projection>();
  for (const id of shapeOf(framework).leaves) {
    if (isSettled(framework, judged, id)) continue;
    const projection = projectionOn(framework, nodeOf(framework, id), rated);
    if (projection) projections.set(id, projection);
  }
  return projections;
}

/**
 * Whether a rater who counts has spoken: of the leaf, be it that nothing was found; or of a node above it with a value or
 * as not applicable. What was said goes before what could be inferred.
 */
function isSettled(framework: Framework, judged: ReadonlyMap<string, Judgement>, leaf: string): boolean {
  const own = judged.get(leaf);
  if (own?.status === 'not-applicable' || own?.ratings.some(({ counted }) => counted)) return true;
  for (let id = nodeOf(framework, leaf).parent; id !== null; id = nodeOf(framework, id).parent) {
    if ((judged.get(id)?.level ?? null) !== null) return true;
  }
  return false;
}

function projectionOn(framework: Framework, leaf: FrameworkNode, rated: readonly RatedLeaf[]): Projection | null {
  const from = rated.flatMap((source) => {
    const concepts = leaf.concepts.filter((concept) => source.concepts.includes(concept));
    return concepts.length === 0 ? [] : [{ ...source, concepts }];
  });
  if (from.length === 0) return null;
  const percent = exact(from.reduce((sum, source) => sum + source.percent, 0) / from.length);
  const { worst, best } = at(shapeOf(framework).ranges, leaf.id);
  return { percent, value: exact(worst + (percent / 100) * (best - worst)), from };
}
