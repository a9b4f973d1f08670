import type { Random } from '../../src/analysis/random.js';

/** Choices from a source of random numbers. */
export interface Draw {
  readonly below: (n: number) => number;
  /** One of a list that is not empty. */
  readonly one: <T>(from: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
}

export function drawing(random: Random): Draw {
  const below = (n: number): number => random.below(n);
  return {
    below,
    one: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    chance: (percent) => below(100) < percent,
  };
}

/** A change to a text. What it has no place for it leaves as it is. */
export type Change = (text: string, draw: Draw, donor: string) => string;

/** The text with something else from `from` to `to`. */
export const spliced = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to);

/** Changes one of the matches of a pattern, if there is any. `pattern` has the flag g. */
export function changedMatch(
  text: string,
  pattern: RegExp,
  draw: Draw,
  change: (found: RegExpExecArray) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = draw.one(found);
  return spliced(text, match.index, match.index + match[0].length, change(match));
}
