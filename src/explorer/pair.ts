import { relationOf } from '../compare/agencies/dominance.js';
import { turned, weighedBy } from '../compare/agencies/values.js';
import { exact, weightOf } from '../model/aggregate.js';
import type { Weights } from '../model/comparison/index.js';
import type { ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { betterBy } from '../model/scale.js';
import type { Apart } from '../text/ranks.js';
import { aheadBy, countedOf, countsOf, directionIn, rankedBy, scoresOf } from './rank.js';

/** What separates two rows of a set. */
export interface Separated extends Apart {
  readonly dimensions: readonly SeparatedDimension[];
}

export interface SeparatedDimension {
  /** Above 0 where the first is better; null where one has no score there. */
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
  const [a, b] = pair.rows.map(({ parts }) => turned(parts.map(countedOf), directionIn(set)));
  const asked = whole(weights);
  return {
    official: whole({ kind: 'official' }),
    equal: whole({ kind: 'equal' }),
    asked,
    drawn: aheadBy(set, [first, second], weights),
    dominance: relationOf(a ?? [], b ?? []),
    dimensions: dimensions(pair, asked === null ? null : weights),
  };
}

/** A share of the weight × how much better it is, where the whole is a weighted mean or sum of the same known parts. */
function dimensions(set: ExploredSet, weights: Weights | null): SeparatedDimension[] {
  const [one = [], other = []] = set.rows.map(countsOf);
  const scored = set.rows.map(scoresOf);
  const asked = weighedBy(set.rule, set.dimensions, weights ?? { kind: 'official' });
  const total = set.rule === 'sum' ? 1 : weightOf(asked.filter((_, i) => (one[i] ?? null) !== null));
  const adds =
    weights !== null &&
    (set.rule === 'mean' || set.rule === 'sum') &&
    one.every((value, i) => (value === null) === (other[i] === null));
  return asked.map(({ range: [worst, best], weight }, i) => {
    const [a, b] = [one[i] ?? null, other[i] ?? null];
    if (a === null || b === null) return { difference: null, contribution: null };
    const better = betterBy({ worst, best }, a, b);
    const isScored = scored.every((scores) => scores[i] !== null);
    return {
      difference: isScored ? exact(better) : null,
      contribution: adds ? exact((weight / total) * better) : null,
    };
  });
}
