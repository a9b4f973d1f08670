import { aggregate, exact, weightOf, type Weighted } from '../../model/aggregate.js';
import type { Result } from '../../model/assessment/result.js';
import type { Entrant, EntrantNode } from '../../model/comparison/entrant.js';
import type { CountedDimension, Makings, Weights } from '../../model/comparison/index.js';
import { largest } from '../../model/lists.js';
import type { RankTable } from '../../model/comparison/ranks.js';
import { entryOf } from '../../model/entry.js';
import type { Aggregate } from '../../model/framework.js';
import { nth } from '../../model/nth.js';
import { bandOf, type Band, type BandTable, type Range } from '../../model/scale.js';

/** The whole of one agency as some weights have it. */
export interface Whole extends Pick<Result, 'score' | 'bounds'> {
  readonly band: Pick<Band, 'id' | 'label'> | null;
}

/** A node at the top, and what it counts as in the whole. */
export interface Dimension extends EntrantNode {
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
  dimensions: dimensionsOf(entrant).map(({ id, weight, range, counts, score, bounds, covered }) => ({
    id,
    weight,
    range,
    counts,
    withheld: counts !== null && score === null,
    bounds,
    covered,
  })),
});

/** The nodes at the top with the weights asked for. */
export const weighed = (entrant: Pick<Entrant, 'nodes' | 'result' | 'framework'>, weights: Weights): Dimension[] =>
  weighedBy(entrant.framework.aggregate, dimensionsOf(entrant), weights);

/** Dimensions with the weights asked for. Those of a sum are scaled to the same total, so that its scale remains. */
export function weighedBy<D extends Pick<CountedDimension, 'id' | 'weight'>>(
  rule: Aggregate,
  dimensions: readonly D[],
  weights: Weights,
): D[] {
  const asked = dimensions.map((node) => ({ ...node, weight: weightIn(weights, node) }));
  const [before, after] = [weightOf(dimensions), weightOf(asked)];
  const scale = rule === 'sum' && after > 0 ? before / after : 1;
  return scale === 1 ? asked : asked.map((node) => ({ ...node, weight: node.weight * scale }));
}

/** What agencies are ranked by, when weights are drawn around these. What weighs nothing has no say, by a rule that looks at order alone neither. */
export function rankTable(
  by: Pick<RankTable, 'rule' | 'exchanged' | 'direction'>,
  makings: readonly Weighable[],
  weights: Weights,
): RankTable {
  const counting = weighedBy(by.rule, nth(makings, 0).dimensions, weights).flatMap(({ weight }, i) =>
    weight > 0 ? [{ i, weight }] : [],
  );
  return {
    ...by,
    rows: makings.map(({ dimensions }) => counting.map(({ i }) => nth(dimensions, i).counts)),
    weights: counting.map(({ weight }) => weight),
  };
}

/** What a dimension weighs. */
export function weightIn(weights: Weights, { id, weight }: Pick<EntrantNode, 'id' | 'weight'>): number {
  switch (weights.kind) {
    case 'official':
      return weight;
    case 'equal':
      return 1;
    case 'own':
      return entryOf(weights.weights, id) ?? weight;
  }
}

/**
 * The worst and the best that each dimension can be, one after the other, where more is better: endless where it does not apply, which
 * two can have in common.
 */
export const turned = (dimensions: readonly Pick<CountedDimension, 'bounds'>[], direction: 1 | -1): Float64Array =>
  Float64Array.from(
    dimensions.flatMap(({ bounds }) =>
      bounds === null ? [Infinity, Infinity] : [direction * bounds[0], direction * bounds[1]],
    ),
  );

/** What it takes to weigh dimensions anew. */
export interface Weighable extends Pick<Makings, 'made'> {
  readonly dimensions: readonly Omit<CountedDimension, 'withheld'>[];
}

/** How a framework makes a whole of dimensions. */
export interface Making {
  readonly rule: Aggregate;
  readonly coverageFloor: number;
  readonly bands: BandTable;
  /** [worst, best] of the whole. */
  readonly range: readonly [number, number] | null;
}

/** The whole by these weights; the framework's own where they are official. */
export function wholeBy(entrant: Entrant, weights: Weights): Whole {
  const { result, framework } = entrant;
  if (weights.kind === 'official') return { score: result.score, bounds: result.bounds, band: result.band };
  const { score, bounds, band } = wholeOf(makingsOf(entrant), weights, makingOf(framework));
  return { score, bounds, band };
}

/** How far the whole by these weights moves at most if one indicator is judged one level otherwise; null where none was judged. */
export function swingBy(entrant: Entrant, weights: Weights): number | null {
  const { score } = wholeBy(entrant, weights);
  if (score === null || entrant.swings.size === 0) return null;
  const makings = makingsOf(entrant);
  const moved = [...entrant.swings].flatMap(([id, ends]) =>
    ends.flatMap((counts) => {
      const dimensions = makings.dimensions.map((each) => (each.id === id ? { ...each, counts } : each));
      return wholeOf({ ...makings, dimensions }, weights, makingOf(entrant.framework)).score ?? [];
    }),
  );
  return exact(largest([0, ...moved.map((other) => Math.abs(other - score))]));
}

const makingOf = ({ aggregate, coverageFloor, bands, bandDecimals, range }: Entrant['framework']): Making => ({
  rule: aggregate,
  coverageFloor,
  bands: { edges: bands, decimals: bandDecimals },
  range,
});

/**
 * The whole by other weights of its dimensions, by the rule of the framework; what lies below them stays as it is. No score
 * where the framework makes none of what is known, or where too little of the new weight is covered.
 */
export function wholeOf(
  { made, dimensions }: Weighable,
  weights: Weights,
  making: Making,
): Whole & Pick<Result, 'coverage'> {
  const { rule } = making;
  const counting = weighedBy(rule, dimensions, weights).filter(({ weight }) => weight > 0);
  const applicable = counting.filter(({ bounds }) => bounds !== null);
  const by = (
    value: (node: Weighable['dimensions'][number]) => number | null | undefined,
    among = applicable,
  ): Weighted[] =>
    among.flatMap((node) => {
      const found = value(node) ?? null;
      return found === null ? [] : [{ value: found, weight: node.weight }];
    });
  const coverage = aggregate(
    'mean',
    by(({ covered }) => covered),
  );
  const isMade = made && (coverage ?? 0) >= making.coverageFloor;
  const score = isMade
    ? aggregate(
        rule,
        by(({ counts }) => counts),
      )
    : null;
  // A sum has room for all its parts, as it has by the framework's weights.
  const roomy = rule === 'sum' ? counting : applicable;
  const end = (at: 0 | 1): number | null =>
    aggregate(
      rule,
      by(({ bounds, range }) => bounds?.[at] ?? range?.[at], roomy),
    ) ??
    making.range?.[at] ??
    null;
  const [worst, best] = applicable.length === 0 ? [null, null] : [end(0), end(1)];
  return {
    score,
    bounds: worst === null || best === null ? null : [worst, best],
    band: score === null ? null : bandOf(making.bands, score),
    coverage,
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
