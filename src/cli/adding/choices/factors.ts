import type { Polarity } from '../../../model/catalogue.js';
import { inLanguage, type Lang, type Localized } from '../../../model/lang.js';
import { inWords } from '../../../text/localized.js';
import type { Choice } from '../../prompter.js';
import type { Scene } from '../scene.js';

type Known = Pick<Scene, 'study' | 'frameworks' | 'lang' | 't'>;

interface Factor {
  readonly title?: Localized;
  readonly text?: Localized;
  readonly polarity?: Polarity;
}

/** The factors of the study and of the frameworks' catalogues, those that the study knows first. */
export function factors({ study, frameworks, lang, t }: Known, polarity: Polarity | null = null): Choice<string>[] {
  const listed = new Map<string, Factor>(frameworks.flatMap(({ catalogue }) => Object.entries(catalogue.factors)));
  const own = [...study.factors.values()].map((own) => [own.id, { ...listed.get(own.id), ...own }] as const);
  return [...new Map<string, Factor>([...own, ...[...listed].filter(([id]) => !study.factors.has(id))])]
    .filter(([, factor]) => polarity === null || (factor.polarity ?? polarity) === polarity)
    .map(([id, { title, text, polarity: is }]) => ({
      value: id,
      name: title ? `${inWords(title, lang)} (${id})` : id,
      hint: sentences(is && t.vocabulary.polarity[is], other(title, lang), text && inWords(text, lang)),
    }));
}

export function concepts({ frameworks, lang }: Known): Choice<string>[] {
  const known = new Map(frameworks.flatMap(({ catalogue }) => Object.entries(catalogue.concepts)));
  return [...known].map(([id, { title, definition }]) => ({
    value: id,
    name: `${inWords(title, lang)} (${id})`,
    hint: sentences(other(title, lang), definition && inWords(definition, lang)),
  }));
}

/** A title in the language that is not the run's, so that it is found by either. */
export const other = (title: Localized | undefined, lang: Lang): string | undefined => {
  if (!title) return undefined;
  const { text, fallback } = inLanguage(title, lang === 'en' ? 'id' : 'en');
  return fallback ? undefined : text;
};

export const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('. ');
