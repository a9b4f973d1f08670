import type { Framework } from '../../model/framework.js';
import type { BandTable } from '../../model/scale.js';
import type { Weighting, Weightings } from '../../model/uncertainty.js';
import type { Values } from '../../assess/nodes/tree.js';
import { at } from '../doubles.js';
import { seeded, type Drawing, type Random, type Stretch } from '../random.js';
import { SPREAD } from '../spread.js';
import { compile, type CompiledTree } from './compiled.js';
import { gamma } from './gamma.js';
import { runsOf } from './runs.js';

/**
 * A node whose weight is the mean of its siblings' is drawn with this parameter, others in proportion: with ten children a
 * weight then varies by about three tenths of itself. A convention, without a source.
 */
const CONCENTRATION = 10;

export interface WeightingOptions extends Drawing {
  readonly method: Weighting;
}

/**
 * The scores of a study under other weights, drawn at random around the framework's and renormalised at every parent (OECD/JRC,
 * Handbook on Constructing Composite Indicators, 2008, step 7; Saisana, Saltelli & Tarantola, "Uncertainty and sensitivity
 * analysis techniques as tools for the quality assessment of composite indicators", JRSS A 168(2), 2005). For a study that
 * has a score. `table`: the bands of the whole.
 */
export function weightings(
  framework: Framework,
  values: Values,
  table: BandTable,
  { method, runs, seed }: WeightingOptions,
): Weightings {
  const tree = compile(framework, values, WIDTH);
  const random = seeded(seed);
  const draw = method === 'uniform' ? uniform(tree, random) : dirichlet(tree, random);
  const weights = new Float64Array(tree.weights.length * WIDTH);
  const scores = new Float64Array(runs);
  for (let run = 0; run < runs; run += WIDTH) {
    draw(weights);
    for (const siblings of tree.sums) rescale(weights, siblings);
    scores.set(tree.scoresWith(weights).subarray(0, runs - run), run);
  }
  return {
    method,
    spread: method === 'uniform' ? SPREAD : null,
    concentration: method === 'dirichlet' ? CONCENTRATION : null,
    ...runsOf(table, scores),
  };
}

/** How many runs are reckoned side by side: with a tree of sixty nodes their weights just fit into the fastest cache. */
const WIDTH = 64;

/** Fills a row of weights for each node, a column for each run. */
type Draw = (into: Float64Array) => void;

function uniform({ weights }: CompiledTree, random: Random): Draw {
  return (into) => {
    for (const [node, weight] of weights.entries())
      random.fill(into, rowOf(node), weight * (1 - SPREAD), weight * (1 + SPREAD));
  };
}

function dirichlet({ relative }: CompiledTree, random: Random): Draw {
  return (into) => {
    for (const [node, weight] of relative.entries())
      for (let { from, to } = rowOf(node); from < to; from++) into[from] = gamma(CONCENTRATION * weight, random);
  };
}

const rowOf = (node: number): Stretch => ({ from: node * WIDTH, to: (node + 1) * WIDTH });

/** A mean divides by the sum of its weights; a sum must be brought back to the range it runs over. */
function rescale(weights: Float64Array, { from, to, total }: CompiledTree['sums'][number]): void {
  for (let run = 0; run < WIDTH; run++) {
    let sum = 0;
    for (let node = from; node < to; node++) sum += at(weights, node * WIDTH + run);
    for (let node = from; node < to; node++) {
      const i = node * WIDTH + run;
      weights[i] = (at(weights, i) * total) / sum;
    }
  }
}
