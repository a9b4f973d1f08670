import { LANGUAGES, type Lang } from '../../model/lang.js';
import type { Clue } from '../../model/suggestions.js';
import type { Evidence } from '../../model/study.js';
import type { Hit } from './finder.js';
import type { Targets } from './targets.js';

/** A text of an item in the language it is searched in. */
export interface Searched {
  readonly lang: Lang;
  readonly of: Clue['of'];
  /** In normal form C. */
  readonly text: string;
}

/** A keyword found in a text of an item. */
export interface Found extends Hit, Searched {}

/** Every keyword in the texts of an item, whatever it may be a sign of. */
export const foundIn = (item: Evidence, finders: Targets['finders']): Found[] =>
  searchedIn(item).flatMap((searched) =>
    finders[searched.lang].hits(searched.text).map((hit) => ({ ...hit, ...searched })),
  );

/** Its finding in each language, and what was said in so many words if that may be printed: a keyword is shown in its context. */
function searchedIn({ finding, quote }: Evidence): Searched[] {
  const spoken = quote?.consent === 'open' ? quote.text : null;
  return LANGUAGES.flatMap((lang) => {
    const text = finding[lang];
    // A quote that does not say what language it is in is looked at in both.
    const isOther = LANGUAGES.some((other) => other !== lang && other === quote?.lang);
    return [
      ...(text === undefined ? [] : [{ lang, of: 'finding' as const, text: text.normalize('NFC') }]),
      ...(spoken === null || isOther ? [] : [{ lang, of: 'quote' as const, text: spoken.normalize('NFC') }]),
    ];
  });
}
