import { at } from '../../model/at.js';
import { exact } from '../../model/aggregate.js';
import type { BandResult, Made, NodeStatus, Result, Shares } from '../../model/assessment/result.js';
import type { Framework } from '../../model/framework.js';
import { bandOf, betterBy, percentOf } from '../../model/scale.js';
import { shapeOf } from '../shape.js';
import type { Leaves } from './leaves.js';
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
  const coverage = bounds === null ? null : coverageOf(shares);
  const projection = projections?.get(id);
  const status = projection ? 'projected' : (judgement?.status ?? parentStatus(framework, measure));
  // Where nothing is known the framework may take that for the worst: then there is a score, and the status says why.
  const floored = measure.floored && status !== 'insufficient';
  const score = hasScore(status, measure) ? known : null;
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
    floored,
    trouble: measure.trouble,
  };
}

/** How the children make a parent, for those who want to follow it. */
export function madeBy({ made }: Measure): { made?: Made } {
  if (made === null) return {};
  const { known, shares, bounds, parts } = made;
  return {
    made: {
      known,
      coverage: coverageOf(shares),
      bounds,
      parts: parts.map(({ id, measure }) => ({ id, known: measure.known })),
    },
  };
}

const coverageOf = ({ own, external }: Shares): number => exact(own + external);

/** The score of the whole by its measure, as `resultOf` has it: null where it is withheld or cannot be made. */
export const scoreOfWhole = (framework: Framework, measure: Measure): number | null =>
  hasScore(parentStatus(framework, measure), measure) ? measure.known : null;

const hasScore = (status: NodeStatus, { floored }: Measure): boolean =>
  WITH_SCORE.has(status) || (floored && status !== 'insufficient');

function parentStatus(framework: Framework, measure: Measure): NodeStatus {
  const { known, bounds, shares, floored, trouble } = measure;
  if (bounds === null) return 'not-applicable';
  if (trouble !== null) return 'insufficient';
  const nothing = shares.rejected === 1 ? 'rejected' : 'no-evidence';
  if (known === null) return nothing;
  // What is projected lifts a node over the floor only to be shown, under a status that is none of a judgement.
  const projected = shares.projected ?? 0;
  if (exact(coverageOf(shares) + projected) < framework.coverageFloor) return 'insufficient';
  if (floored) return nothing;
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
