import type { BandResult, NodeStatus, Result } from '../../model/assessment.js';
import type { Framework } from '../../model/framework.js';
import { bandOf, percentOf } from '../../model/scale.js';
import { exact } from './aggregate.js';
import type { Judgement } from './ratings.js';
import type { Measure } from './tree.js';

/** Puts status, score, percent and band to a measure. `notes`: the leaves that may qualify the band. */
export function resultOf(
  framework: Framework,
  measure: Measure,
  judgement: Judgement | null,
  leaves: ReadonlyMap<string, number>,
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
    band: score === null || bounds === null ? null : bandResult(framework, score, bounds, leaves),
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
  leaves: ReadonlyMap<string, number>,
): BandResult {
  const band = bandOf(framework.bands, score);
  return {
    id: band.id,
    label: band.label,
    from: bandOf(framework.bands, worst).id,
    to: bandOf(framework.bands, best).id,
    notes: [...leaves].filter(([, level]) => bandOf(framework.bands, level).from < band.from).map(([id]) => id),
  };
}
