import type { Lang } from '../../model/lang.js';
import { smallest } from '../../model/lists.js';
import { nth } from '../../model/nth.js';
import { partsOf, type KeywordPart } from './keyword.js';
import { isDenied } from './negation.js';
import { tokensOf, type Token } from './tokens.js';
import { vocabulary, type Vocabulary } from './vocabulary.js';

/** A keyword found in a text. */
export interface Hit {
  /** Its number, as `add` gave it. */
  readonly keyword: number;
  /** From its first to its last character in the text, in normal form C. */
  readonly from: number;
  readonly to: number;
  /** Whether the text denies it. */
  readonly denied: boolean;
}

/** Finds the keywords of one language in texts. */
export interface Finder {
  /** The number of a keyword, the same for what is looked for in the same way. */
  readonly add: (keyword: string) => number;
  /** Every place where a keyword stands, in order. `text` is in normal form C. */
  readonly hits: (text: string) => Hit[];
}

interface Pattern {
  readonly number: number;
  /** Its words, by their numbers in the vocabulary. */
  readonly parts: readonly { readonly word: number; readonly gap: number }[];
}

export function finder(lang: Lang): Finder {
  const words: Vocabulary = vocabulary();
  const numbers = new Map<string, number>();
  /** Keywords by the number of their first word. */
  const beginning = new Map<number, Pattern[]>();

  const add = (keyword: string): number => {
    const parts = partsOf(keyword);
    const key = JSON.stringify(parts);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    const [first, ...rest] = parts.map((part: KeywordPart) => ({ word: words.numberOf(part), gap: part.gap }));
    if (first) beginning.set(first.word, [...(beginning.get(first.word) ?? []), { number, parts: rest }]);
    return number;
  };

  const hits = (text: string): Hit[] => {
    const tokens = tokensOf(text);
    const agreeing = tokens.map(({ word }) => words.matching(word));
    return tokens.flatMap((_, at) =>
      nth(agreeing, at).flatMap((word) =>
        (beginning.get(word) ?? []).flatMap(({ number, parts }) => {
          const matched = wayThrough(at, parts, tokens, agreeing);
          if (!matched) return [];
          const [from, to] = [nth(tokens, at).from, nth(tokens, nth(matched, -1)).to];
          return [{ keyword: number, from, to, denied: isDenied(tokens, matched, lang) }];
        }),
      ),
    );
  };

  return { add, hits };
}

/**
 * The positions of the words of a phrase whose first word stands at `start`, with the least between them; null where they do not
 * all follow. All places that a word can have are kept side by side, so that no phrase, however odd, is tried over and over.
 */
function wayThrough(
  start: number,
  parts: Pattern['parts'],
  tokens: readonly Token[],
  agreeing: readonly (readonly number[])[],
): readonly number[] | null {
  let ways = new Map<number, readonly number[]>([[start, [start]]]);
  for (const { word, gap } of parts) {
    const next = new Map<number, readonly number[]>();
    for (const [at, way] of ways) {
      for (let to = at + 1; to <= at + 1 + gap && tokens[to]?.opens === false; to++)
        if (agreeing[to]?.includes(word) && !next.has(to)) next.set(to, [...way, to]);
    }
    ways = next;
  }
  const nearest = smallest([...ways.keys()]);
  return ways.get(nearest) ?? null;
}
