import { inLanguage, type Lang, type Localized } from '../../model/lang.js';

/** A title in the language that is not the run's, so that it is found by either. */
export const other = (title: Localized | undefined, lang: Lang): string | undefined => {
  if (!title) return undefined;
  const { text, fallback } = inLanguage(title, lang === 'en' ? 'id' : 'en');
  return fallback ? undefined : text;
};

export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('. ');
