import type { Fit, KeywordPart } from './keyword.js';

/** The words that keywords are made of, each with a number. */
export interface Vocabulary {
  /** The number of a word of a keyword. */
  readonly numberOf: (part: KeywordPart) => number;
  /** The numbers of all that a word of a text agrees with. */
  readonly matching: (word: string) => readonly number[];
}

/** Longer words are looked up anew each time: nobody repeats them, and they would only fill the memory. */
const LONGEST_KEPT = 64;

/**
 * Looks words up by their beginnings, ends and parts of the lengths that occur, instead of trying every keyword on every word:
 * what a text costs does not grow with the number of keywords.
 */
export function vocabulary(): Vocabulary {
  const known: Record<Fit, Map<string, number>> = {
    whole: new Map(),
    start: new Map(),
    end: new Map(),
    part: new Map(),
  };
  const lengths: Record<Fit, Set<number>> = { whole: new Set(), start: new Set(), end: new Set(), part: new Set() };
  const kept = new Map<string, readonly number[]>();
  let count = 0;

  const numberOf = ({ core, fit }: KeywordPart): number => {
    const number = known[fit].get(core) ?? count++;
    known[fit].set(core, number);
    lengths[fit].add(core.length);
    return number;
  };

  const lookUp = (word: string): number[] => {
    const found = new Set<number>();
    const add = (fit: Fit, core: string): void => {
      const number = known[fit].get(core);
      if (number !== undefined) found.add(number);
    };
    add('whole', word);
    for (const length of lengths.start) if (length <= word.length) add('start', word.slice(0, length));
    for (const length of lengths.end) if (length <= word.length) add('end', word.slice(word.length - length));
    for (const length of lengths.part)
      for (let at = 0; at + length <= word.length; at++) add('part', word.slice(at, at + length));
    return [...found];
  };

  const matching = (word: string): readonly number[] => {
    const before = kept.get(word);
    if (before) return before;
    const found = lookUp(word);
    if (word.length <= LONGEST_KEPT) kept.set(word, found);
    return found;
  };

  return { numberOf, matching };
}
