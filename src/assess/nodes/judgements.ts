import type { Framework } from '../../model/framework.js';
import { finding } from '../../model/findings/index.js';
import type { Study } from '../../model/study.js';
import { shapeOf } from '../shape.js';
import { judge, type Judgement } from './ratings.js';

/** What the raters gave, settled. */
export interface Judgements {
  /** Of every leaf, and of the inner nodes of which a rater said something. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /**
   * Leaf id → level, judged or taken over, in the order of the framework. Unknown leaves are missing, and so are those
   * whose value is only assumed or projected: nothing is weak or strong by them.
   */
  readonly levels: ReadonlyMap<string, number>;
}

/** Settles what the raters gave: levels per item → level of each node. A node that does not apply takes all below along. */
export function settle(study: Study, framework: Framework): Judgements {
  const judgements = new Map<string, Judgement>();
  const levels = new Map<string, number>();
  const aside = new Set<string>();
  for (const { id, parent, children } of shapeOf(framework).order) {
    const given = judge(study, framework, id);
    const isBelow = parent !== null && aside.has(parent);
    const judgement = isBelow ? setAside(given, id, parent) : given;
    if (judgement.status === 'not-applicable') aside.add(id);
    // An inner node is judged by its children unless a rater said something of it.
    if (children.length === 0 || judgement.ratings.length > 0) judgements.set(id, judgement);
    if (children.length === 0 && judgement.level !== null && judgement.status !== 'assumed')
      levels.set(id, judgement.level);
  }
  return { judgements, levels };
}

/** What was said of a node under one that does not apply: kept to be read, and counting for nothing. */
function setAside({ ratings }: Judgement, node: string, above: string): Judgement {
  const said = ratings.find(({ counted, level }) => counted && level !== null);
  return {
    status: 'not-applicable',
    level: null,
    sought: false,
    ratings: ratings.map((rating) => ({ ...rating, counted: false })),
    settling: [],
    findings: said ? [finding('RATING-SET-ASIDE', { node, above, rater: said.rater }, said.place)] : [],
  };
}
