import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import { project, type Projections } from '../project/index.js';
import { shapeOf } from '../shape.js';
import { judge, type Judgement } from './ratings.js';

/** The judgements a score rests on: of every leaf, and of the inner nodes a rater gave a level. */
export interface Leaves {
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** Leaf id → settled level, in the order of the framework; unknown leaves are missing, projected ones as well. */
  readonly levels: ReadonlyMap<string, number>;
  /** Leaf id → what is projected on it; null where it was not asked to project. */
  readonly projections: Projections | null;
}

/**
 * Settles what the raters gave: levels per item → level of each node. `others`: the frameworks to project from; null
 * where it was not asked to project.
 */
export function judgeLeaves(study: Study, framework: Framework, others: readonly Framework[] | null = null): Leaves {
  const { order, leaves } = shapeOf(framework);
  const judgements = new Map<string, Judgement>();
  for (const { id, children } of order) {
    const judgement = judge(study, framework, id);
    // An inner node is judged by its children unless a rater said something of it.
    if (children.length === 0 || judgement.ratings.length > 0) judgements.set(id, judgement);
  }
  const levels = new Map<string, number>();
  for (const id of leaves) {
    const level = judgements.get(id)?.level ?? null;
    if (level !== null) levels.set(id, level);
  }
  return { judgements, levels, projections: others && project(study, framework, judgements, others) };
}
