import type { ComparedScale, ComparedUnit } from '../../../model/agreement/index.js';
import type { Lang, Localized } from '../../../model/lang.js';
import { plain } from '../../../text/numbers.js';
import { code } from '../../compose.js';
import { inWords, type Wording } from '../../context.js';
import type { Inline } from '../../tree.js';

/** What it takes to speak of an agreement: no assessment, since several studies or a bare table have none. */
export type Words = Pick<Wording, 'lang' | 't'>;

/** How units and items of evidence are called. */
export interface Names {
  readonly unit: (unit: ComparedUnit) => Inline;
  readonly evidence: (id: string) => Inline;
}

/** Names alone, where there is no place that says more. `several`: whether units are of several studies. */
export const plainNames = (w: Words, several: boolean): Names => ({
  unit: ({ unit, study, title }) =>
    title === null ? unit : `${inWords(title, w.lang)}${several && study !== null ? ` (${study})` : ''}`,
  evidence: code,
});

/** `3 (fairly good)`; a bare number or word where it has no other name. */
export function categoryText(value: number, { categories }: ComparedScale, w: Words): string {
  const label = categories.find((category) => category.value === value)?.label;
  if (label === undefined) return plain(value, w.lang);
  return label === null ? exact(value, w.lang) : labelled(value, label, w);
}

/** A number of a bare table, as it was given. */
export const exact = (value: number, lang: Lang): string =>
  lang === 'id' ? String(value).replace('.', ',') : String(value);

/** A word of a bare table stands for itself, its place in the order being no name. */
function labelled(value: number, label: Localized, w: Words): string {
  const word = inWords(label, w.lang);
  return label.en === label.id ? word : `${plain(value, w.lang)} (${word})`;
}
