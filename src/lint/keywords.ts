import { finding, type Finding } from '../model/findings/index.js';
import type { Keywords, WordLists } from '../model/keywords.js';
import type { Lang } from '../model/lang.js';
import type { Path } from '../model/places.js';
import type { PlacesOf } from './subject.js';

/** Lists of keywords, and whose they are. */
export interface NamedLists {
  readonly path: Path;
  readonly lists: WordLists;
}

export const keywordLists = (keywords: Keywords): NamedLists[] =>
  (['concepts', 'factors', 'nodes'] as const).flatMap((kind) =>
    Object.entries(keywords[kind]).map(([id, lists]) => ({ path: [kind, id, 'keywords'], lists })),
  );

/** Keywords that find nearly everything, that stand there twice, or that are there in fewer languages than `wanted`. */
export function wrongKeywords(all: readonly NamedLists[], wanted: readonly Lang[], places: PlacesOf): Finding[] {
  return all.flatMap(({ path, lists }) => {
    const what = path.join('/');
    const place = places.key(path);
    const keywords = Object.values(lists).flat();
    return [
      ...keywords.filter(isVague).map((keyword) => finding('KEYWORD-VAGUE', { what, keyword }, place)),
      ...Object.values(lists)
        .flatMap(repeated)
        .map((keyword) => finding('KEYWORD-TWICE', { what, keyword }, place)),
      ...wanted
        .filter((lang) => (lists[lang] ?? []).length === 0)
        .map((missing) => finding('KEYWORDS-ONE-LANGUAGE', { what, missing }, place)),
    ];
  });
}

/** Letters that a word with `*` must have, so that it does not find whatever is written. */
const LEAST_LETTERS = 3;

const isVague = (keyword: string): boolean =>
  lettersIn(keyword) === 0 ||
  keyword.split(/\s+/u).some((word) => word.includes('*') && lettersIn(word) < LEAST_LETTERS);

const lettersIn = (text: string): number => [...text.matchAll(/[\p{L}\p{N}]/gu)].length;

/** Those that were there before, written so or in capitals. */
function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list.filter((keyword) => {
    const same = keyword.normalize('NFC').toLowerCase().split(/\s+/u).join(' ').trim();
    const isRepeated = seen.has(same);
    seen.add(same);
    return isRepeated;
  });
}
