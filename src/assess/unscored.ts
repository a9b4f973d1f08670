import { at } from '../model/at.js';
import type { NodeResult } from '../model/assessment/nodes.js';
import type { Result } from '../model/assessment/result.js';
import type { Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import type { Judged, Measured } from './nodes/index.js';
import { judgeLeaves } from './nodes/leaves.js';
import { shapeOf } from './shape.js';

/** The result of what is not scored: nothing, rather than a score of nothing. */
export const UNSCORED: Result = {
  status: 'not-applicable',
  score: null,
  known: null,
  percent: null,
  band: null,
  coverage: null,
  shares: { own: 0, external: 0, assumed: 0, rejected: 0, none: 0 },
  bounds: null,
  floored: false,
  trouble: null,
};

/** A framework without a scale: nothing comes to anything. */
export const unmeasured = (study: Study, framework: Framework): Measured => ({
  ...judgeLeaves(study, framework),
  tree: new Map(),
  whole: UNSCORED,
});

/** Its nodes: aspects that factors fall under, none of them judged. */
export function unjudgedNodes(framework: Framework, measure: Measured): Judged {
  const { order, share, wholeShare } = shapeOf(framework);
  const nodes = order.map(({ id, parent, children, title, definition, weight, concepts, levels }): NodeResult => ({
    id,
    parent,
    children,
    title,
    definition: definition ?? null,
    weight,
    share: at(share, id),
    wholeShare: at(wholeShare, id),
    concepts,
    levels,
    ladder: null,
    proof: {},
    aggregate: null,
    range: null,
    bands: null,
    bandDecimals: null,
    ...UNSCORED,
    sought: false,
    strength: null,
    saidSeen: null,
    ratings: [],
    evidence: [],
    stake: null,
  }));
  return { ...measure, nodes, findings: [] };
}
