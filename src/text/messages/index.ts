import type { Lang } from '../../model/lang.js';
import * as en from './en/index.js';
import * as id from './id/index.js';

/** Every text of the program's own, by subject. Plain text: markup is the formats' business. */
export type Messages = typeof en;

export function messages(lang: Lang): Messages {
  return ALL[lang];
}

/** Both languages have exactly the same texts, with the same arguments: the compiler checks it here. */
const ALL: Readonly<Record<Lang, Messages>> = { en, id };
