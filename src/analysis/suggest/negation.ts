import type { Lang } from '../../model/lang.js';
import { nth } from '../../model/nth.js';
import type { Token } from './tokens.js';

/** Words of a clause before a keyword in which a negation counts: NegEx looks as far. */
export const NEGATION_WINDOW = 5;

/** What denies or doubts what comes after it. */
const NEGATORS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    'no not nor never neither none nothing nobody without lack lacks lacking lacked cannot hardly scarcely barely rarely absence absent insufficient'.split(
      ' ',
    ),
  ),
  id: new Set(
    'tidak tak tiada tidaklah belum bukan bukanlah tanpa kurang jarang jangan minim nihil gagal enggan nyaris'.split(
      ' ',
    ),
  ),
};

/** After these words a negation before them does not reach: `not new, but in use`. */
const TURNS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set('but however although though because since so while whereas yet therefore'.split(' ')),
  id: new Set('tetapi tapi namun meskipun walaupun karena sehingga sedangkan melainkan padahal maka'.split(' ')),
};

/** Words that make a negation none: `not only`, `tidak hanya`, `no longer than`; and a question of degree: `not later than`. */
const NOT_NEGATED: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(['only', 'just', 'merely']),
  id: new Set(['hanya', 'cuma', 'sekadar', 'sekedar', 'saja', 'lebih']),
};

/**
 * Whether something before the words from `first` on, or among them but not of the keyword, denies it. `matched`: the positions of
 * the words that the keyword itself is made of, in order: a keyword that says "no budget" is not denied by its own "no".
 */
export function isDenied(tokens: readonly Token[], matched: readonly number[], lang: Lang): boolean {
  const first = nth(matched, 0);
  for (let at = nth(matched, -1); at >= Math.max(0, first - NEGATION_WINDOW); at--) {
    const { word, opens } = nth(tokens, at);
    if (!matched.includes(at)) {
      if (at < first && TURNS[lang].has(word)) return false;
      if (denies(tokens, at, lang)) return true;
    }
    if (opens) return false;
  }
  return false;
}

function denies(tokens: readonly Token[], at: number, lang: Lang): boolean {
  const { word } = nth(tokens, at);
  if (!NEGATORS[lang].has(word) && !(lang === 'en' && word.endsWith("n't"))) return false;
  // Some word of the keyword comes after it.
  return !NOT_NEGATED[lang].has(nth(tokens, at + 1).word);
}
