import type { Explored } from '../model/explorer.js';
import { decimalsApart } from '../text/ranks.js';
import { groupsBy, type Groups } from './groups.js';
import { rankedBy, spreadsAtFirst, type Ranked, type Spreads } from './rank.js';
import { isSameWeights, setOf, type State } from './state.js';

/** What is known of a set by the weights that were chosen, row by row. */
export interface Standings {
  readonly ranked: readonly Ranked[];
  /** By the framework's weights. */
  readonly official: readonly Ranked[];
  /** Decimals that tell scores apart. */
  readonly decimals: number;
  /** null while they are not drawn yet, or where there is nothing to draw. */
  readonly spreads: Spreads | null;
  /** null where rows are not grouped. */
  readonly groups: Groups | null;
}

/** `drawn`: what was drawn here already. What the program drew goes before it. */
export function standingsOf(data: Explored, state: State, drawn: Spreads | null): Standings {
  const set = setOf(data, state);
  const { weights, by } = state;
  const ranked = rankedBy(set, weights);
  const scored = ranked.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return {
    ranked,
    official: weights.kind === 'official' ? ranked : rankedBy(set, { kind: 'official' }),
    decimals: decimalsApart(scored.map(({ score }) => score)),
    spreads: (isSameWeights(weights, data.weights) ? spreadsAtFirst(set) : null) ?? drawn,
    groups: by === null ? null : groupsBy(data, set, by, ranked),
  };
}
