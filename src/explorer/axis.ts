import type { ExploredSet } from '../model/explorer.js';
import { nth } from '../model/nth.js';
import { percentOf } from '../model/scale.js';
import { percent, plain } from '../text/numbers.js';
import type { Words } from './words.js';

/** Where a mark stands, in percent from the left. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** One axis for the dimensions: their scale where it is that of the whole, else the way from worst to best. */
export function ticksOf({ dimensions, range: [worst, best] }: ExploredSet, lang: Words['lang']): Tick[] {
  const isOneScale = dimensions.every(({ range }) => range[0] === worst && range[1] === best);
  return [0, 50, 100].map((at) => ({
    at,
    label: isOneScale ? plain(worst + ((best - worst) * at) / 100, lang) : percent(at / 100, lang),
  }));
}

/** Where the score of a row in a dimension stands; null where it has none. */
export function placeOf({ dimensions }: ExploredSet, dimension: number, score: number | null): number | null {
  const [worst, best] = nth(dimensions, dimension).range;
  return score === null ? null : percentOf({ worst, best }, score);
}
