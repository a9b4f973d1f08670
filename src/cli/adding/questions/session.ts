import { METHODS, USUAL_METHOD, type Method } from '../../../model/study.js';
import { at } from '../../../model/at.js';
import { sources } from '../choices/sources.js';
import { found, oneOf, typed } from '../question.js';
import { textOf, type Question, type Scene } from '../scene.js';

const usual = (scene: Scene): Method => USUAL_METHOD[at(scene.study.sources, textOf(scene, 'source')).kind];

/** One meeting with a source. */
export const session: readonly Question[] = [
  found('source', (t) => t.met, sources),
  oneOf(
    'method',
    (t) => t.method,
    ({ t }) => METHODS.map((value) => ({ value, name: t.vocabulary.method[value] })),
    { usual },
  ),
  typed('date', (t) => t.day),
];
