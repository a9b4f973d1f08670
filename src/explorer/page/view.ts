import type { Explored, ExploredSet } from '../../model/explorer.js';
import type { Standings } from '../standings.js';
import type { State } from '../state.js';
import type { Words } from '../words.js';

/** What every part of the page is drawn from. */
export interface View {
  readonly data: Explored;
  readonly set: ExploredSet;
  readonly state: State;
  readonly standings: Standings;
  readonly words: Words;
}

/** Goes on to another state. `quietly`: without a step to come back to, as while somebody types. */
export type Go = (change: (state: State) => State, quietly?: boolean) => void;
