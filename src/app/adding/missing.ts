import type { Framework } from '../../model/framework.js';
import type { AddAnswers } from './answers.js';
import { FIELDS } from './fields.js';

/** Whether nobody has to be asked: all that must be answered is, and the entry says something. */
export const isWhole = (answers: AddAnswers, frameworks: readonly Framework[]): boolean =>
  missingFlags(answers, frameworks).length === 0 && Object.keys(answers.fields).length > 0;

/** The flags of what must be answered and is not. `frameworks`: those of the study, as far as they are known. */
export function missingFlags(answers: AddAnswers, frameworks: readonly Framework[]): string[] {
  const { kind, id, framework, fields } = answers;
  const lacks = (key: string): boolean => fields[key] === undefined;
  return [
    ...(kind === 'rating' && framework === null ? ['--framework'] : []),
    ...(kind === 'rating' && id === null ? ['--node'] : []),
    ...FIELDS[kind].filter(({ key, required }) => required && lacks(key)).map(({ flag }) => `--${flag}`),
    ...(isListed(answers, frameworks) ? [] : ofItsOwn(kind, lacks)),
  ];
}

/** What a study has to say of what only it knows. */
function ofItsOwn(kind: AddAnswers['kind'], lacks: (key: string) => boolean): string[] {
  if (kind === 'factor') return ['title', 'polarity', 'locus'].filter(lacks).map((key) => `--${key}`);
  if (kind !== 'proposal') return [];
  const isAimless = ['addresses', 'improves', 'uses'].every(lacks);
  return [...(lacks('title') ? ['--title'] : []), ...(isAimless ? ['--addresses'] : [])];
}

/** Whether a framework has it: the study then says only what is other there. */
const isListed = ({ kind, id }: AddAnswers, frameworks: readonly Framework[]): boolean =>
  id !== null &&
  frameworks.some(({ catalogue: { factors, remedies } }) => Object.hasOwn(kind === 'factor' ? factors : remedies, id));
