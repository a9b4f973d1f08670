import { at } from '../../model/at.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { Uncertainty, Weighting } from '../../model/uncertainty.js';
import { wholeOf } from '../../assess/nodes/index.js';
import { judgeLeaves } from '../../assess/nodes/leaves.js';
import { shapeOf, WHOLE } from '../../assess/shape.js';
import { GENERATOR, type Drawing } from '../random.js';
import { bootstrap, LEAST_SOURCES } from './bootstrap.js';
import type { Base } from './changed.js';
import { omissions } from './omissions.js';
import { otherRules } from './rules.js';
import { shifts } from './shifts.js';
import { tornado } from './tornado.js';
import { voicesOf } from './voices.js';
import { weightings } from './weights.js';

/** Sources and weights are drawn so often each, both from the same seed: neither depends on whether the other is asked for. */
export interface UncertaintyOptions extends Drawing {
  readonly weights: Weighting;
  /** As in `assess`. */
  readonly projectFrom: readonly Framework[] | null;
}

/**
 * How far the score of a study can be trusted: what would come out of the same formulas had other sources been heard, were the
 * weights or the rule of aggregation others, without one source, group or item, or with one level shifted. null where there
 * is no score to ask that of.
 */
export function uncertaintyOf(
  study: Study,
  framework: Framework,
  { runs, seed, weights: method, projectFrom }: UncertaintyOptions,
): Uncertainty | null {
  if (!scoresNodes(framework)) return null;
  const leaves = judgeLeaves(study, framework, projectFrom);
  const { score, bounds } = wholeOf(framework, leaves);
  if (score === null) return null;
  const base: Base = { table: at(shapeOf(framework).bands, WHOLE), score };
  const voices = voicesOf(study, framework, leaves);
  const { projections } = leaves;
  const sources = voices.sources.length;
  const found = {
    bootstrap: sources < LEAST_SOURCES ? null : bootstrap(framework, voices, projections, base.table, { runs, seed }),
    weights: weightings(framework, leaves, base.table, { method, runs, seed }),
    rules: otherRules(framework, leaves, base),
    omissions: omissions(study, framework, voices, projections, base),
    shifts: shifts(framework, leaves, base),
  };
  return { generator: GENERATOR, seed, sources, ...found, tornado: tornado({ bounds }, found, base) };
}

/** What a reader of the uncertainty of a score should know: that there is none, or that the sources are too few to draw from. */
export function uncertaintyFindings({ id }: Pick<Framework, 'id'>, uncertainty: Uncertainty | null): Finding[] {
  if (uncertainty === null) return [finding('NO-SCORE-TO-VARY', { framework: id }, null)];
  const { bootstrap: drawn, sources } = uncertainty;
  return drawn === null ? [finding('SOURCES-TOO-FEW', { sources, least: LEAST_SOURCES }, null)] : [];
}
