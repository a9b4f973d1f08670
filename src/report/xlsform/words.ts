import { LANGUAGES, type Lang, type Localized } from '../../model/lang.js';
import type { Wording } from '../../model/xlsform.js';
import { messages, type Messages } from '../../text/messages/index.js';
import { inWords } from '../context.js';

/** What the languages are called in headers and settings: a name, and a code that apps know. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  en: 'English (en)',
  id: 'Bahasa Indonesia (id)',
};

export const inEach = (write: (lang: Lang) => string): Wording => ({
  en: disarmed(write('en')),
  id: disarmed(write('id')),
});

/** A text of the framework; one that lacks a language is marked: `[en] ...`. */
export const localized = (text: Localized): Wording => inEach((lang) => inWords(text, lang));

/** A text of ours. */
export const said = (choose: (t: Messages['xlsform']) => string): Wording =>
  inEach((lang) => choose(messages(lang).xlsform));

export const columnsFor = (what: 'label' | 'hint'): string[] =>
  LANGUAGES.map((lang) => `${what}::${LANGUAGE_NAMES[lang]}`);

export const cellsFor = (words: Wording | null): (string | null)[] => LANGUAGES.map((lang) => words?.[lang] ?? null);

/** Forms read `${...}` in a text as the answer to a question, and `[...](...)` as a link: what a framework says is neither. */
const disarmed = (text: string): string => text.trim().replaceAll('${', '$ {').replaceAll('](', '] (');
