import type { Polarity } from '../../../model/catalogue.js';
import type { Localized } from '../../../model/lang.js';
import { inWords } from '../../../text/localized.js';
import { other, sentences } from '../../asking/hints.js';
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
