import { at } from '../../model/at.js';
import type { Framework } from '../../model/framework.js';
import type { BandTable } from '../../model/scale.js';
import type { Bootstrap } from '../../model/uncertainty.js';
import { scoreOfWhole } from '../../assess/nodes/result.js';
import { measureTree } from '../../assess/nodes/tree.js';
import type { Projections } from '../../assess/project/index.js';
import { WHOLE } from '../../assess/shape.js';
import { nth } from '../../model/nth.js';
import { seeded, type Drawing, type Random } from '../random.js';
import { drawing, type Counts } from './draws.js';
import { runsOf } from './runs.js';
import type { Voices } from './voices.js';

/** Of fewer sources there are too few different draws to say anything. A convention, without a source. */
export const LEAST_SOURCES = 5;

/**
 * The score had other sources of the same kind been found: as many as there are, drawn with replacement, each with all its
 * items (a cluster bootstrap: Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7(1), 1979;
 * Davison & Hinkley, Bootstrap Methods and their Application, 1997). Where two raters or more count, they are
 * drawn as well. Each draw is settled and aggregated by the formulas of the score itself; a draw that leaves no score is
 * skipped and counted. What is projected from other frameworks stays as it is. `table`: the bands of the whole.
 */
export function bootstrap(
  framework: Framework,
  voices: Voices,
  projections: Projections | null,
  table: BandTable,
  { runs, seed }: Drawing,
): Bootstrap {
  const { sources, raters } = voices;
  const heard = drawing(voices);
  const random = seeded(seed);
  const scores = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    const drawnSources = drawn(sources, random);
    const drawnRaters = raters.length < 2 ? null : drawn(raters, random);
    const judgements = heard(drawnSources, drawnRaters);
    const measure = at(measureTree(framework, { judgements, projections }), WHOLE).shown;
    scores[run] = scoreOfWhole(framework, measure) ?? NaN;
  }
  return { sources: sources.length, raters: raters.length, ...runsOf(table, scores) };
}

function drawn(from: readonly string[], random: Random): Counts {
  const counts = new Map<string, number>();
  for (const _ of from) {
    const id = nth(from, random.below(from.length));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
