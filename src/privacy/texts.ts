import type { Study } from '../model/study.js';
import { personalIn, type PersonalData } from './patterns.js';

/** A text of a study with the key that it stands under; a language is no key of its own. */
interface Text {
  readonly text: string;
  readonly key: string;
}

/** Where something stands in its files: those are listed once, under `files`. Figures about the version itself. */
const NOT_LOOKED_INTO = new Set(['place', 'public']);

/** What is no sentence, and has digits and words in it that mean nothing of a person. */
const DIGESTS = new Set(['sha256', 'format']);
/** What leads to a work; an address of mail leads to somebody. */
const LINKS = new Set(['doi', 'url']);
/** What names people who want to be named: authors. */
const OF_AUTHORS = new Set(['cite']);

/** What looks like data about somebody in a text, by what the text is there for. */
export function personalUnder(key: string, text: string): PersonalData[] {
  if (DIGESTS.has(key)) return [];
  const found = personalIn(text);
  if (LINKS.has(key)) return found.filter(({ kind }) => kind === 'email');
  return OF_AUTHORS.has(key) ? found.filter(({ kind }) => kind !== 'name') : found;
}

/** What looks like data about somebody in any text of a study: whatever field a study gets later is looked into as well. */
export const personalInStudy = (study: Study): PersonalData[] =>
  textsOf(study, '').flatMap(({ key, text }) => personalUnder(key, text));

/** How many texts are printed as people wrote them. Ids, words of a list, dates and numbers have no blank in them. */
export const sentencesIn = (study: Study): number =>
  textsOf(study, '').filter(({ key, text }) => !OF_AUTHORS.has(key) && /\S\s+\S/u.test(text)).length;

function textsOf(value: unknown, key: string): Text[] {
  if (typeof value === 'string') return [{ text: value, key }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (value instanceof Map)
    return [...(value as ReadonlyMap<string, unknown>)].flatMap(([id, each]) => [
      { text: id, key },
      ...textsOf(each, key),
    ]);
  return Object.entries(value).flatMap(([name, each]) =>
    NOT_LOOKED_INTO.has(name) ? [] : textsOf(each, name === 'en' || name === 'id' ? key : name),
  );
}
