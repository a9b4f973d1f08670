import { inLanguage, type Lang, type Localized } from '../model/lang.js';
import { quoted } from './messages/quoted.js';

/** A text in the language asked for; one that lacks it is marked: `[en] ...`. */
export function inWords(text: Localized, lang: Lang): string {
  const found = inLanguage(text, lang);
  return found.fallback ? `${languageMark(lang)} ${found.text}` : found.text;
}

/** What marks a text in the other language, where all else is in this one. */
export const languageMark = (lang: Lang): string => (lang === 'en' ? '[id]' : '[en]');

/** What readers know by its title and files by its id: `"Staffing" (staffing)`. */
export const titled = (id: string, title: Localized, lang: Lang): string => `${quoted(inWords(title, lang))} (${id})`;
