import { relationOf } from '../compare/agencies/dominance.js';
import { weightIn } from '../compare/agencies/values.js';
import { exact } from '../model/aggregate.js';
import type { Weights } from '../model/comparison/index.js';
import type { ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { betterBy } from '../model/scale.js';
import { countsOf, directionIn, rankedBy } from './rank.js';

/** What separates two rows of a set. */
export interface Separated {
  /** By how much the first is better; null where one has no score. */
  readonly official: number | null;
  readonly equal: number | null;
  readonly asked: number | null;
  /** 1 where the first is at least as good in every dimension and better in one, −1 where the second is, else 0. */
  readonly dominance: 1 | 0 | -1;
  readonly dimensions: readonly SeparatedDimension[];
}

export interface SeparatedDimension {
  /** Above 0 where the first is better; null where one is unknown. */
  readonly difference: number | null;
  /** What it makes of the difference of the whole; null where that cannot be told. */
  readonly contribution: number | null;
}

/** As `compare --pair` has it. */
export function separated(set: ExploredSet, [first, second]: readonly [number, number], weights: Weights): Separated {
  const pair = { ...set, rows: [nth(set.rows, first), nth(set.rows, second)] };
  const [worst, best] = set.range;
  const whole = (by: Weights): number | null => {
    const [one, other] = rankedBy(pair, by).map(({ score }) => score);
    return one == null || other == null ? null : exact(betterBy({ worst, best }, one, other));
  };
  const [one = [], other = []] = pair.rows.map(countsOf);
  const turned = (counts: readonly (number | null)[]): number[] =>
    counts.map((value) => directionIn(set) * (value ?? NaN));
  const asked = whole(weights);
  return {
    official: whole({ kind: 'official' }),
    equal: whole({ kind: 'equal' }),
    asked,
    dominance: relationOf(turned(one), turned(other)),
    dimensions: dimensions(set, [one, other], asked === null ? null : weights),
  };
}

type Counts = readonly (number | null)[];

/** A share of the weight × how much better it is, where the whole is a weighted mean or sum of the same known parts. */
function dimensions(set: ExploredSet, [one, other]: readonly [Counts, Counts], weights: Weights | null) {
  const total = set.dimensions.reduce((sum, each, i) => (one[i] == null ? sum : sum + weightOf(each, weights)), 0);
  const adds =
    weights !== null &&
    (set.rule === 'mean' || set.rule === 'sum') &&
    one.every((value, i) => (value === null) === (other[i] === null));
  return set.dimensions.map((dimension, i): SeparatedDimension => {
    const [a, b] = [one[i] ?? null, other[i] ?? null];
    if (a === null || b === null) return { difference: null, contribution: null };
    const [worst, best] = dimension.range;
    const better = betterBy({ worst, best }, a, b);
    const share = weightOf(dimension, weights) / (set.rule === 'sum' ? 1 : total);
    return { difference: exact(better), contribution: adds ? exact(share * better) : null };
  });
}

const weightOf = (dimension: ExploredSet['dimensions'][number], weights: Weights | null): number =>
  weightIn(weights ?? { kind: 'official' }, dimension);
