import type { Framework } from '../../model/framework.js';
import type { BandTable } from '../../model/scale.js';
import type { Weighting, Weightings } from '../../model/uncertainty.js';
import type { Values } from '../../assess/nodes/tree.js';
import { seeded, type Random } from '../random.js';
import { compile, type CompiledTree } from './compiled.js';
import { gamma } from './gamma.js';
import { runsOf } from './runs.js';

/** Each weight times a number between 1 − SPREAD and 1 + SPREAD, all equally likely. A convention, without a source. */
const SPREAD = 0.25;

/**
 * A node whose weight is the mean of its siblings' is drawn with this parameter, others in proportion: with ten children a
 * weight then varies by about three tenths of itself. A convention, without a source.
 */
const CONCENTRATION = 10;

export interface WeightingOptions {
  readonly method: Weighting;
  /** How many weightings to draw, at least 1. */
  readonly runs: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
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
  const tree = compile(framework, values);
  const random = seeded(seed);
  const draw = method === 'uniform' ? uniform(tree, random) : dirichlet(tree, random);
  const scores = new Float64Array(runs);
  const weights = new Float64Array(tree.weights.length);
  for (let run = 0; run < runs; run++) {
    draw(weights);
    for (const siblings of tree.sums) rescale(weights, siblings);
    scores[run] = tree.scoreWith(weights);
  }
  return {
    method,
    spread: method === 'uniform' ? SPREAD : null,
    concentration: method === 'dirichlet' ? CONCENTRATION : null,
    ...runsOf(table, scores),
  };
}

type Draw = (into: Float64Array) => void;

function uniform(tree: CompiledTree, random: Random): Draw {
  const { weights } = tree;
  const drawn = new Float64Array(weights.length);
  return (into) => {
    random.fill(drawn);
    for (let i = 0; i < weights.length; i++) into[i] = of(weights, i) * (1 - SPREAD + 2 * SPREAD * of(drawn, i));
  };
}

const dirichlet =
  (tree: CompiledTree, random: Random): Draw =>
  (into) => {
    for (let i = 0; i < into.length; i++) into[i] = gamma(CONCENTRATION * of(tree.relative, i), random);
  };

/** A mean divides by the sum of its weights; a sum must be brought back to the range it runs over. */
function rescale(weights: Float64Array, { from, to, total }: CompiledTree['sums'][number]): void {
  let sum = 0;
  for (let i = from; i < to; i++) sum += of(weights, i);
  for (let i = from; i < to; i++) weights[i] = (of(weights, i) * total) / sum;
}

/** Not `nth`, which is asked for all sorts of things: an engine makes a load of one instruction of this one. */
const of = (values: Float64Array, i: number): number => values[i] ?? NaN;
