import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import { project, type Projections } from '../project/index.js';
import { settle, type Judgements } from './judgements.js';

/** What a score rests on. */
export interface Leaves extends Judgements {
  /** Leaf id → what is projected on it; null where it was not asked to project. */
  readonly projections: Projections | null;
}

/** What the raters gave, and what can be projected where they gave nothing. `others`: the frameworks to project from, or null. */
export function judgeLeaves(study: Study, framework: Framework, others: readonly Framework[] | null = null): Leaves {
  const { judgements, levels } = settle(study, framework);
  return { judgements, levels, projections: others && project(study, framework, judgements, others) };
}
