import { at } from '../../../model/at.js';
import { METHODS_FOR } from '../../../model/study.js';
import type { Choice } from '../../prompter.js';
import { sources } from '../../asking/sources.js';
import { fits, found, oneOf, typed } from '../question.js';
import { textOf, type Question, type Scene } from '../scene.js';

/** Those that fit the source: nobody interviews a document. */
function methods({ study, t, ...scene }: Scene): Choice<string>[] {
  const { kind } = at(study.sources, textOf(scene, 'source'));
  return METHODS_FOR[kind].map((value) => ({ value, name: t.vocabulary.method[value] }));
}

/** One meeting with a source. */
export const session: readonly Question[] = [
  { ...found('source', (t) => t.met, sources), settles: ['method'] },
  // What was given by a flag may be none that is offered.
  { ...oneOf('method', (t) => t.method, methods), holds: fits },
  typed('date', (t) => t.day),
];
