import { at } from '../../model/at.js';
import { exact } from '../../model/aggregate.js';
import type { BandResult, NodeStatus, Result } from '../../model/assessment/result.js';
import type { Framework } from '../../model/framework.js';
import { bandOf, betterBy, percentOf } from '../../model/scale.js';
import { shapeOf } from '../shape.js';
import type { Leaves } from './index.js';
import type { Judgement } from './ratings.js';
import type { Measure } from './measure.js';

/** Statuses that come with a score. */
const WITH_SCORE: ReadonlySet<NodeStatus> = new Set(['scored', 'external', 'assumed', 'projected']);

/**
 * Puts status, score, percent and band to a measure. `id`: the node, or WHOLE. `judgement`: what a rater said of it
 * itself. `below`: the leaves under it, which may qualify the band. `leaves`: what is known of the leaves.
 */
export function resultOf(
  framework: Framework,
  id: string,
  measure: Measure,
  judgement: Judgement | null,
  below: readonly string[],
  { levels, projections }: Leaves,
): Result {
  const { known, bounds } = measure;
  const { projected = 0, ...given } = measure.shares;
  const shares = projections === null ? given : { ...given, projected };
  const coverage = coverageOf(measure);
  const projection = projections?.get(id);
  const status = projection ? 'projected' : (judgement?.status ?? parentStatus(framework, measure));
  // A leaf without a value has a score where the framework takes it for the worst level; its status says so.
  const floored = judgement !== null && known !== null;
  const score = WITH_SCORE.has(status) || floored ? known : null;
  return {
    status,
    score,
    known,
    percent:
      score === null ? null : (projection?.percent ?? exact(percentOf(at(shapeOf(framework).ranges, id), score))),
    band: score === null || bounds === null ? null : bandResult(framework, id, score, bounds, below, levels),
    coverage,
    shares,
    bounds,
  };
}

/** The score of the whole by its measure, as `resultOf` has it: null where it is withheld or cannot be made. */
export const scoreOfWhole = (framework: Framework, measure: Measure): number | null =>
  WITH_SCORE.has(parentStatus(framework, measure)) ? measure.known : null;

const coverageOf = ({ bounds, shares }: Measure): number | null =>
  bounds === null ? null : exact(shares.own + shares.external);

function parentStatus(framework: Framework, measure: Measure): NodeStatus {
  const { known, bounds, shares, trouble } = measure;
  if (bounds === null) return 'not-applicable';
  if (trouble !== null) return 'insufficient';
  if (known === null) return shares.rejected === 1 ? 'rejected' : 'no-evidence';
  // What is projected lifts a node over the floor only to be shown, under a status that is none of a judgement.
  const projected = shares.projected ?? 0;
  if (exact((coverageOf(measure) ?? 0) + projected) < framework.coverageFloor) return 'insufficient';
  return projected > 0 ? 'projected' : 'scored';
}

function bandResult(
  framework: Framework,
  id: string,
  score: number,
  [worst, best]: readonly [number, number],
  below: readonly string[],
  levels: ReadonlyMap<string, number>,
): BandResult | null {
  const { bands, ranges } = shapeOf(framework);
  const table = bands.get(id) ?? null;
  if (table === null) return null;
  const band = bandOf(table, score);
  const range = at(ranges, id);
  const isLower = (level: number) => betterBy(range, bandOf(table, level).from, band.from) < 0;
  // The parts of a sum run otherwise than the sum: their levels lie in none of its bands.
  const isAlike = range.worst === framework.scale.worst && range.best === framework.scale.best;
  return {
    id: band.id,
    label: band.label,
    from: bandOf(table, worst).id,
    to: bandOf(table, best).id,
    notes: isAlike ? below.filter((leaf) => levels.has(leaf) && isLower(at(levels, leaf))) : [],
  };
}
