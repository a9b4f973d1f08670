import { aggregate, type Weighted } from '../../model/aggregate.js';
import type { NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import type { Entrant } from '../../model/comparison/entrant.js';
import type { CountedDimension, Makings, Weights } from '../../model/comparison/index.js';
import type { Aggregate } from '../../model/framework.js';
import { bandOf, type Band, type BandTable, type Range } from '../../model/scale.js';

/** The whole of one agency as some weights have it. */
export interface Whole extends Pick<Result, 'score' | 'bounds'> {
  readonly band: Pick<Band, 'id' | 'label'> | null;
}

/** A node at the top, and what it counts as in the whole. */
export interface Dimension extends NodeResult {
  readonly counts: number | null;
}

/** The nodes at the top, in the order of the framework. */
export function dimensionsOf({ nodes, result }: Pick<Entrant, 'nodes' | 'result'>): Dimension[] {
  const parts = new Map(result.made?.parts.map(({ id, known }) => [id, known]));
  return nodes.filter(({ parent }) => parent === null).map((node) => ({ ...node, counts: parts.get(node.id) ?? null }));
}

/** What the whole is made of, whatever the weights. */
export const makingsOf = (entrant: Pick<Entrant, 'nodes' | 'result'>): Makings => ({
  made: (entrant.result.made?.known ?? null) !== null,
  dimensions: dimensionsOf(entrant).map(({ id, weight, counts, bounds, coverage }) => ({
    id,
    weight,
    counts,
    bounds,
    coverage,
  })),
});

/** What a dimension weighs. */
export function weightIn(weights: Weights, { id, weight }: Pick<NodeResult, 'id' | 'weight'>): number {
  switch (weights.kind) {
    case 'official':
      return weight;
    case 'equal':
      return 1;
    case 'own':
      return weights.weights[id] ?? weight;
  }
}

/** How a framework makes a whole of dimensions. */
export interface Making {
  readonly rule: Aggregate;
  readonly coverageFloor: number;
  readonly bands: BandTable;
}

/** The whole by these weights; the framework's own where they are official. */
export function wholeBy({ result, framework, nodes }: Entrant, weights: Weights): Whole {
  if (weights.kind === 'official') return { score: result.score, bounds: result.bounds, band: result.band };
  const { aggregate: rule, coverageFloor, bands: edges, bandDecimals: decimals } = framework;
  return wholeOf(makingsOf({ nodes, result }), weights, { rule, coverageFloor, bands: { edges, decimals } });
}

/**
 * The whole by other weights of its dimensions, by the rule of the framework; what lies below them stays as it is. No score
 * where the framework makes none of what is known, or where too little of the new weight is covered.
 */
export function wholeOf({ made: isMade, dimensions }: Makings, weights: Weights, making: Making): Whole {
  const applicable = dimensions
    .map((node) => ({ ...node, weight: weightIn(weights, node) }))
    .filter(({ bounds, weight }) => bounds !== null && weight > 0);
  const by = (value: (node: CountedDimension) => number | null | undefined): Weighted[] =>
    applicable.flatMap((node) => {
      const found = value(node) ?? null;
      return found === null ? [] : [{ value: found, weight: node.weight }];
    });
  const made = (value: (node: CountedDimension) => number | null | undefined) => aggregate(making.rule, by(value));
  const coverage =
    aggregate(
      'mean',
      by((node) => node.coverage),
    ) ?? 0;
  const score = isMade && coverage >= making.coverageFloor ? made(({ counts }) => counts) : null;
  const [worst, best] = [made(({ bounds }) => bounds?.[0]), made(({ bounds }) => bounds?.[1])];
  return {
    score,
    bounds: worst === null || best === null ? null : [worst, best],
    band: score === null ? null : bandOf(making.bands, score),
  };
}

export const rangeOf = ([worst, best]: readonly [number, number]): Range => ({ worst, best });

/** The one in the middle; of an even number the mean of the two there. null of none. */
export const medianOf = (values: readonly number[]): number | null =>
  aggregate(
    'median',
    values.map((value) => ({ value, weight: 1 })),
  );

/** Those that are known. */
export const known = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);
