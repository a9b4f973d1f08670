import type { BandResult, NodeStatus, Result } from '../../model/assessment.js';
import type { Framework } from '../../model/framework.js';
import { bandOf, percentOf } from '../../model/scale.js';
import { exact } from '../../model/aggregate.js';
import type { Judgement } from './ratings.js';
import type { Measure } from './tree.js';

/** Puts status, score, percent and band to a measure. `below`: the leaves under it, which may qualify the band. */
export function resultOf(
  framework: Framework,
  measure: Measure,
  judgement: Judgement | null,
  below: readonly string[],
  levels: ReadonlyMap<string, number>,
): Result {
  const { known, bounds, shares } = measure;
  const coverage = bounds === null ? null : exact(shares.own + shares.external);
  const status = judgement?.status ?? parentStatus(framework, measure, coverage);
  const score = status === 'scored' ? known : null;
  return {
    status,
    score,
    known,
    percent: score === null ? null : exact(percentOf(framework.scale, score)),
    band: score === null || bounds === null ? null : bandResult(framework, score, bounds, below, levels),
    coverage,
    shares,
    bounds,
  };
}

function parentStatus(framework: Framework, { known, bounds, shares }: Measure, coverage: number | null): NodeStatus {
  if (bounds === null) return 'not-applicable';
  if (known === null) return shares.rejected === 1 ? 'rejected' : 'no-evidence';
  return (coverage ?? 0) >= framework.coverageFloor ? 'scored' : 'insufficient';
}

function bandResult(
  framework: Framework,
  score: number,
  [worst, best]: readonly [number, number],
  below: readonly string[],
  levels: ReadonlyMap<string, number>,
): BandResult {
  const band = bandOf(framework.bands, score);
  return {
    id: band.id,
    label: band.label,
    from: bandOf(framework.bands, worst).id,
    to: bandOf(framework.bands, best).id,
    notes: below.filter((leaf) => {
      const level = levels.get(leaf);
      return level !== undefined && bandOf(framework.bands, level).from < band.from;
    }),
  };
}
