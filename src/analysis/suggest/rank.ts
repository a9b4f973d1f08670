import { at } from '../../model/at.js';
import { LANGUAGES, type Lang } from '../../model/lang.js';
import type { Suggestion } from '../../model/suggestions.js';
import { largest } from '../../model/lists.js';
import { inContext } from './context.js';
import type { Found } from './found.js';
import type { Target, Targets } from './targets.js';

/** In how many items of a study each keyword is found. */
export interface Frequencies {
  /** Items in all. */
  readonly items: number;
  readonly of: (found: Pick<Found, 'lang' | 'keyword'>) => number;
}

/** `found`: what was found in each item. */
export function frequenciesIn(found: readonly (readonly Found[])[]): Frequencies {
  const counts: Record<Lang, Map<number, number>> = { en: new Map(), id: new Map() };
  for (const item of found)
    for (const lang of LANGUAGES)
      for (const keyword of new Set(item.flatMap((each) => (each.lang === lang ? each.keyword : []))))
        counts[lang].set(keyword, (counts[lang].get(keyword) ?? 0) + 1);
  return { items: found.length, of: ({ lang, keyword }) => at(counts[lang], keyword) };
}

/** Something that an item may be about. */
export interface Ranked {
  readonly target: Target;
  /** The score times the number of items. */
  readonly sum: number;
  /** Where its keywords stand, each where it stands first. */
  readonly found: readonly Found[];
}

/**
 * What an item may be about, the best first. A keyword weighs 1 − (n − 1)/N if n of N items have it: 1 where it is found nowhere else. The
 * score is the sum over the keywords of one language, that in which it is greater: else a study in two would be sure of twice as much. Sums
 * are of whole numbers, so that equal scores are equal. Of equal ones the first has more keywords, then the smaller id.
 */
export function rankedIn(found: readonly Found[], targets: Targets, frequencies: Frequencies): Ranked[] {
  const hit = new Map<Target, Found[]>();
  for (const each of found) {
    for (const target of at(targets.by[each.lang], each.keyword)) {
      // What a text denies is no sign of a factor, but it is about its topic all the same.
      if (each.denied && target.kind === 'factors') continue;
      const before = hit.get(target);
      if (before) before.push(each);
      else hit.set(target, [each]);
    }
  }
  return [...hit].map(([target, hits]) => rankedBy(target, hits, frequencies)).sort(byRank);
}

const byRank = (a: Ranked, b: Ranked): number =>
  b.sum - a.sum || b.found.length - a.found.length || (a.target.id < b.target.id ? -1 : 1);

function rankedBy(target: Target, hits: readonly Found[], frequencies: Frequencies): Ranked {
  const found = firstOfEach(longestOf(hits));
  const sumIn = (lang: Lang): number =>
    found.reduce((sum, each) => (each.lang === lang ? sum + frequencies.items - frequencies.of(each) + 1 : sum), 0);
  return { target, sum: largest(LANGUAGES.map(sumIn)), found };
}

/** As it is shown. */
export const suggestionOf = ({ target, sum, found }: Ranked, frequencies: Frequencies): Suggestion => ({
  id: target.id,
  title: target.title,
  score: sum / frequencies.items,
  clues: found.map((each) => ({
    keyword: at(target.keywords[each.lang], each.keyword),
    lang: each.lang,
    of: each.of,
    items: frequencies.of(each),
    ...inContext(each.text, each.from, each.to),
  })),
});

/** Without what lies within a longer one: `budget` within `lack of budget` says nothing more. */
const longestOf = (hits: readonly Found[]): Found[] =>
  hits.filter(
    (hit, i) =>
      !hits.some(
        (other, j) =>
          other.lang === hit.lang &&
          other.of === hit.of &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          (other.to - other.from > hit.to - hit.from || (other.to - other.from === hit.to - hit.from && j < i)),
      ),
  );

/** Each keyword once, where it stands first: a word said twice is no second sign. */
function firstOfEach(hits: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return hits.filter(({ lang, keyword }) => {
    const key = `${lang} ${String(keyword)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
