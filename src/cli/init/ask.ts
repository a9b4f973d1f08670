import type { Answers } from '../../app/init/answers.js';
import type { Lang } from '../../model/lang.js';
import type { Given } from './flags.js';
import { QUESTIONS } from './questions.js';
import { stepAt, type Asking } from './step.js';

/** What is known of a study of which nothing was said. */
export const unsaid = (lang: Lang): Answers => ({
  agency: 'x',
  kind: null,
  region: null,
  country: null,
  period: null,
  lang,
  frameworks: ['x'],
  codedFrom: null,
  sources: [],
});

/** What was given, and what is usual for the rest. */
export const withUsual = (given: Given, lang: Lang): Answers => ({
  ...unsaid(lang),
  ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Answers>),
});

/** Asks for each answer that was not given, in the order of the file. An answer that no study could have is asked for again. */
export async function askFor(given: Given, asking: Asking): Promise<Answers> {
  let answers = withUsual(given, asking.lang);
  for (const key of Object.keys(QUESTIONS) as (keyof Answers)[])
    if (given[key] === undefined) answers = await askedAnew(key, answers, asking);
  return answers;
}

/** The answers with one of them asked for anew, and all others as they were. */
export async function askedAnew(key: keyof Answers, answers: Answers, asking: Asking): Promise<Answers> {
  return { ...answers, [key]: await QUESTIONS[key](stepAt(answers, asking)) };
}
