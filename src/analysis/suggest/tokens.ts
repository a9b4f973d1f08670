/** A word of a text, folded so that case and accents do not matter. */
export interface Token {
  readonly word: string;
  /** Where it stands in the text, in Unicode normal form C. */
  readonly from: number;
  readonly to: number;
  /** Whether punctuation that ends a clause stands before it. */
  readonly opens: boolean;
}

/** Letters, digits and the marks on them, with apostrophes inside: `don't`. A hyphen parts words, as in `e-government`. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019][\p{L}\p{N}\p{M}]+)*/gu;

const CLAUSE_END = /[.,;:!?()[\]\u2026\u2013\u2014]/u;

/** The words of a text that is in normal form C, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    tokens.push({
      word: folded(found),
      from: index,
      to: index + found.length,
      opens: CLAUSE_END.test(text.slice(end, index)),
    });
    end = index + found.length;
  }
  return tokens;
}

/** Small letters without accents, and without the `'s` of a possessive. */
const folded = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('\u2019', "'").replace(/'s$/u, '');
