import { relationOf } from '../compare/agencies/dominance.js';
import { turned, weighedBy } from '../compare/agencies/values.js';
import { exact, weightOf } from '../model/aggregate.js';
import type { Weights } from '../model/comparison/index.js';
import type { ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { betterBy } from '../model/scale.js';
import { countedOf, countsOf, directionIn, rankedBy } from './rank.js';

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
    const [one = null, other = null] = rankedBy(pair, by).map(({ score }) => score);
    return one === null || other === null ? null : exact(betterBy({ worst, best }, one, other));
  };
  const [one = [], other = []] = pair.rows.map(countsOf);
  const [a, b] = pair.rows.map(({ parts }) => turned(parts.map(countedOf), directionIn(set)));
  const asked = whole(weights);
  return {
    official: whole({ kind: 'official' }),
    equal: whole({ kind: 'equal' }),
    asked,
    dominance: relationOf(a ?? [], b ?? []),
    dimensions: dimensions(set, [one, other], asked === null ? null : weights),
  };
}

type Counts = readonly (number | null)[];

/** A share of the weight × how much better it is, where the whole is a weighted mean or sum of the same known parts. */
function dimensions(set: ExploredSet, [one, other]: readonly [Counts, Counts], weights: Weights | null) {
  const asked = weighedBy(set.rule, set.dimensions, weights ?? { kind: 'official' });
  const total = set.rule === 'sum' ? 1 : weightOf(asked.filter((_, i) => (one[i] ?? null) !== null));
  const adds =
    weights !== null &&
    (set.rule === 'mean' || set.rule === 'sum') &&
    one.every((value, i) => (value === null) === (other[i] === null));
  return asked.map(({ range: [worst, best], weight }, i): SeparatedDimension => {
    const [a, b] = [one[i] ?? null, other[i] ?? null];
    if (a === null || b === null) return { difference: null, contribution: null };
    const better = betterBy({ worst, best }, a, b);
    return { difference: exact(better), contribution: adds ? exact((weight / total) * better) : null };
  });
}
