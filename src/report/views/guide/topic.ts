import { at } from '../../../model/at.js';
import type { Topic } from '../../../model/guide.js';
import type { Localized } from '../../../model/lang.js';
import { cell, emphasis, toned, worded, type Piece } from '../../compose.js';
import type { Wording } from '../../context.js';
import type { Cell } from '../../tree.js';
import { soFar, wanted } from '../gaps/words.js';
import type { GuideContext } from './index.js';

type Words = Pick<Wording, 'lang' | 't'>;

export const topicAt = ({ topics }: GuideContext, node: string): Topic => at(topics, node);

/** `2.3 Clear unit (clear-unit)`: with the id, under which it is entered, and by which a field may know it better than by its place. */
export const titled = ({ number, title, node }: Topic, { lang }: Words): Piece => [
  `${number} `,
  worded(title, lang),
  ` (${node})`,
];

/** Why it is on the list of a study; nothing in a guide to a framework. */
export function whyText({ gap }: Topic, c: Words): string | null {
  if (gap === null) return null;
  return c.t.guide.why(soFar(gap, c), wanted(gap.wants, c));
}

/** One row for each thing to look at or to read, the indicator named at its first one. `rest`: what is written in by hand. */
export function rowsOf(topic: Topic, texts: readonly Localized[], rest: readonly Cell[], c: Words): Cell[][] {
  const why = whyText(topic, c);
  const about: Piece[] = [titled(topic, c), ...(why === null ? [] : [' ', toned('quiet', why)])];
  const named = texts.length > 0 ? texts.map((text) => worded(text, c.lang)) : [definitionOf(topic, c)];
  return named.map((text, i) => [i === 0 ? cell(...about) : cell(), cell(text), ...rest]);
}

const definitionOf = ({ definition: meant, title }: Topic, { lang }: Words): Piece =>
  worded(meant?.text ?? title, lang);

export const definition = (topic: Topic, { lang }: Words): Piece =>
  topic.definition ? emphasis(worded(topic.definition.text, lang)) : null;
