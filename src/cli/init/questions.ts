import type { Answers } from '../../app/init/answers.js';
import { LANGUAGES } from '../../model/lang.js';
import { CODED_FROM } from '../../model/study.js';
import { country, period } from './flags.js';
import { askSources } from './sources.js';
import { faultOf, type Step } from './step.js';

/** The question for each answer, in the order of the file. */
export const QUESTIONS: { readonly [K in keyof Answers]: (step: Step) => Promise<Answers[K]> } = {
  agency: ({ prompter, t, ...step }) =>
    prompter.text({
      message: t.agency,
      wrong: (typed) => (typed === '' ? t.agencyNeeded : faultOf(step, () => ({ agency: typed }))),
    }),
  kind: (step) => open(step, step.t.kind, (typed) => ({ kind: typed }), 'kind'),
  region: (step) => open(step, step.t.region, (typed) => ({ region: typed }), 'region'),
  country: (step) =>
    open(step, step.t.country, (typed) => ({ country: country(typed) }), 'country', step.t.countryWrong),
  period: (step) => open(step, step.t.period, (typed) => ({ period: period(typed) }), 'period', step.t.periodWrong),
  lang: ({ prompter, t, lang }) =>
    prompter.choose({
      message: t.studyLang,
      choices: LANGUAGES.map((value) => ({ value, name: t.languages[value] })),
      usual: lang,
    }),
  frameworks: ({ prompter, t, frameworks }) =>
    prompter.several({ message: t.framework, choices: frameworks(), more: t.moreFrameworks, enough: t.enough }),
  codedFrom: ({ prompter, t }) =>
    prompter.choose({
      message: t.codedFrom,
      choices: [...CODED_FROM.map((value) => ({ value, name: t.codedFroms[value] })), { value: null, name: t.openYet }],
    }),
  sources: askSources,
};

/** An answer that may stay open. `changed`: what it makes of the answers; where it throws, `unreadable` says why. */
async function open<K extends keyof Answers>(
  { prompter, ...step }: Step,
  message: string,
  changed: (typed: string) => Pick<Answers, K>,
  key: K,
  unreadable = '',
): Promise<Answers[K] | null> {
  const typed = await prompter.text({
    message,
    wrong: (word) => (word === '' ? null : faultOf(step, () => changed(word), unreadable)),
  });
  return typed === '' ? null : changed(typed)[key];
}
