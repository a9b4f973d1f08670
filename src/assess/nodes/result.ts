import { at } from '../../model/at.js';
import { exact } from '../../model/aggregate.js';
import type { BandResult, NodeStatus, Result } from '../../model/assessment.js';
import type { Framework } from '../../model/framework.js';
import { bandOf, betterBy, percentOf } from '../../model/scale.js';
import { shapeOf } from '../shape.js';
import type { Judgement } from './ratings.js';
import type { Measure } from './tree.js';

/** Statuses that come with a score. */
const WITH_SCORE: ReadonlySet<NodeStatus> = new Set(['scored', 'external', 'assumed']);

/**
 * Puts status, score, percent and band to a measure. `id`: the node, or WHOLE. `judgement`: what a rater said of it
 * itself. `below`: the leaves under it, which may qualify the band.
 */
export function resultOf(
  framework: Framework,
  id: string,
  measure: Measure,
  judgement: Judgement | null,
  below: readonly string[],
  levels: ReadonlyMap<string, number>,
): Result {
  const { known, bounds, shares } = measure;
  const coverage = bounds === null ? null : exact(shares.own + shares.external);
  const status = judgement?.status ?? parentStatus(framework, measure, coverage);
  // A leaf without a value has a score where the framework takes it for the worst level; its status says so.
  const floored = judgement !== null && known !== null;
  const score = WITH_SCORE.has(status) || floored ? known : null;
  return {
    status,
    score,
    known,
    percent: score === null ? null : exact(percentOf(at(shapeOf(framework).ranges, id), score)),
    band: score === null || bounds === null ? null : bandResult(framework, id, score, bounds, below, levels),
    coverage,
    shares,
    bounds,
  };
}

function parentStatus(framework: Framework, measure: Measure, coverage: number | null): NodeStatus {
  const { known, bounds, shares, trouble } = measure;
  if (bounds === null) return 'not-applicable';
  if (trouble !== null) return 'insufficient';
  if (known === null) return shares.rejected === 1 ? 'rejected' : 'no-evidence';
  return (coverage ?? 0) >= framework.coverageFloor ? 'scored' : 'insufficient';
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
