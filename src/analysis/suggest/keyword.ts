import { MOST_WORDS } from '../../model/keywords.js';
import { tokensOf } from './tokens.js';

/** How a word of a keyword and a word of a text must agree: `latih`, `latih*`, `*latih`, `*latih*`. */
export type Fit = 'whole' | 'start' | 'end' | 'part';

/** One word of a keyword. */
export interface KeywordPart {
  readonly core: string;
  readonly fit: Fit;
  /** Other words that may stand between it and the word before it. */
  readonly gap: number;
}

/** Words that may stand between two words of a phrase: `rules … not … known` finds "the rules are still not known". */
export const GAP = 2;

/** What a keyword says, word by word; empty where it says nothing, or more than is looked for. */
export function partsOf(keyword: string): KeywordPart[] {
  const parts = keyword.normalize('NFC').split(/\s+/u).flatMap(wordParts);
  return parts.length > MOST_WORDS * 2 ? [] : parts;
}

/** A word with a hyphen is several, with nothing in between. */
function wordParts(word: string): KeywordPart[] {
  const tokens = tokensOf(word);
  return tokens.map(({ word: core }, i) => ({
    core,
    fit: fitOf(i === 0 && word.startsWith('*'), i === tokens.length - 1 && word.endsWith('*')),
    gap: i === 0 ? GAP : 0,
  }));
}

function fitOf(opensWild: boolean, endsWild: boolean): Fit {
  if (opensWild) return endsWild ? 'part' : 'end';
  return endsWild ? 'start' : 'whole';
}
