/** The languages the program writes. */
export const LANGUAGES = ['en', 'id'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** Prose in the languages its author wrote; at least one is there. */
export interface Localized {
  readonly en?: string;
  readonly id?: string;
}

/** The text in `lang`, else in the other language: the caller marks the fallback where `fallback` is true. */
export function inLanguage(text: Localized, lang: Lang): { text: string; fallback: boolean } {
  const wanted = text[lang];
  if (wanted !== undefined) return { text: wanted, fallback: false };
  return { text: text.en ?? text.id ?? '', fallback: true };
}
