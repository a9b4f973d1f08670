import { at } from '../../model/at.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';
import type { Uncertainty, Weighting } from '../../model/uncertainty.js';
import { judgeLeaves, wholeOf } from '../../assess/nodes/index.js';
import { shapeOf, WHOLE } from '../../assess/shape.js';
import { GENERATOR } from '../random.js';
import { bootstrap, LEAST_SOURCES } from './bootstrap.js';
import type { Base } from './changed.js';
import { omissions } from './omissions.js';
import { otherRules } from './rules.js';
import { shifts } from './shifts.js';
import { tornado } from './tornado.js';
import { voicesOf } from './voices.js';
import { weightings } from './weights.js';

export interface UncertaintyOptions {
  /** How many runs to draw, of the sources and of the weights each: a whole number from 1 on. */
  readonly runs: number;
  /** A whole number from 0 to 2³² − 1. Both start from it, so that one does not depend on whether the other is asked for. */
  readonly seed: number;
  readonly weights: Weighting;
  /** As in `assess`. */
  readonly projectFrom: readonly Framework[] | null;
}

/**
 * How far the score of a study can be trusted: what would come out of the same formulas had other sources been heard, were the
 * weights or the rule of aggregation others, without one source, group or item, or with one level shifted. null where there
 * is no score to ask that of, which a finding then says; another says that the sources are too few to draw from.
 */
export function uncertaintyOf(
  study: Study,
  framework: Framework,
  { runs, seed, weights: method, projectFrom }: UncertaintyOptions,
): { readonly uncertainty: Uncertainty | null; readonly findings: readonly Finding[] } {
  const none = (): ReturnType<typeof uncertaintyOf> => ({
    uncertainty: null,
    findings: [finding('NO-SCORE-TO-VARY', { framework: framework.id }, null)],
  });
  if (!scoresNodes(framework)) return none();
  const leaves = judgeLeaves(study, framework, projectFrom);
  const { score, bounds } = wholeOf(framework, leaves);
  if (score === null) return none();
  const base: Base = { table: at(shapeOf(framework).bands, WHOLE), score };
  const voices = voicesOf(study, framework, leaves);
  const { projections } = leaves;
  const sources = voices.sources.length;
  const isDrawn = sources >= LEAST_SOURCES;
  const found = {
    bootstrap: isDrawn ? bootstrap(framework, voices, projections, base.table, { runs, seed }) : null,
    weights: weightings(framework, leaves, base.table, { method, runs, seed }),
    rules: otherRules(framework, leaves, base),
    omissions: omissions(study, framework, voices, projections, base),
    shifts: shifts(framework, leaves, base),
  };
  return {
    uncertainty: { generator: GENERATOR, seed, sources, ...found, tornado: tornado({ bounds }, found, base) },
    findings: isDrawn ? [] : [finding('SOURCES-TOO-FEW', { sources, least: LEAST_SOURCES }, null)],
  };
}
