import type { Lang, Localized } from '../model/lang.js';

/** Prose as a file has it: a string in the file's language, or a text a language. */
export type RawText = string | { en?: string; id?: string };

export function localized(text: RawText, lang: Lang): Localized {
  if (typeof text === 'string') return lang === 'en' ? { en: text } : { id: text };
  return text;
}

/** An optional text under its key, to be spread into an object: absent where the file has none. */
export function optionalText<K extends string>(
  key: K,
  text: RawText | undefined,
  lang: Lang,
): Partial<Record<K, Localized>> {
  return text === undefined ? {} : ({ [key]: localized(text, lang) } as Record<K, Localized>);
}

/** An optional value under its key, to be spread into an object: absent where the file has none. */
export function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
