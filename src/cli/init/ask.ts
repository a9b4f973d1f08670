import { faultsIn } from '../../app/init/index.js';
import { isSpeaking, type Answers, type NewSource } from '../../app/init/answers.js';
import { LANGUAGES, type Lang } from '../../model/lang.js';
import { CODED_FROM, SOURCE_KINDS } from '../../model/study.js';
import { describeFinding } from '../../text/findings.js';
import { messages, type Messages } from '../../text/messages/index.js';
import { askGroup } from '../groups.js';
import type { Choice, Prompter } from '../prompter.js';
import { UsageError } from '../usage.js';
import { country, period, type Given } from './flags.js';

/** What asking needs to know. */
export interface Asking {
  readonly prompter: Prompter;
  readonly lang: Lang;
  /** The frameworks that can be named. */
  readonly frameworks: () => readonly Choice<string>[];
  /** The groups that the frameworks named want to hear. */
  readonly groups: (frameworks: readonly string[]) => readonly string[];
}

interface Step extends Asking {
  readonly t: Messages['starting'];
  readonly answers: Answers;
}

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
  const t = messages(asking.lang).starting;
  let answers = withUsual(given, asking.lang);
  for (const key of Object.keys(STEPS) as (keyof Answers)[]) {
    if (given[key] !== undefined) continue;
    answers = { ...answers, [key]: await STEPS[key]({ ...asking, t, answers }) };
  }
  return answers;
}

const STEPS: { readonly [K in keyof Answers]: (step: Step) => Promise<Answers[K]> } = {
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

/** One source after the other, until nothing is typed. */
async function askSources({ prompter, t, ...step }: Step): Promise<readonly NewSource[]> {
  const sources: NewSource[] = [];
  const fault = (source: NewSource): string | null => faultOf(step, () => ({ sources: [...sources, source] }));
  for (;;) {
    const name = await prompter.text({
      message: sources.length === 0 ? t.source : t.moreSources,
      wrong: (typed) => (typed === '' ? null : fault({ kind: 'informant', name: typed, group: null })),
    });
    if (name === '') return sources;
    const kind = await prompter.choose({
      message: t.sourceKind,
      choices: SOURCE_KINDS.map((value) => ({ value, name: t.sourceKinds[value] })),
    });
    const group = isSpeaking(kind)
      ? await askGroup({
          prompter,
          t: messages(step.lang),
          wanted: step.groups(step.answers.frameworks),
          lacking: null,
          fault: (id) => fault({ kind, name, group: id }),
        })
      : null;
    sources.push({ kind, name, group });
  }
}

/** What is wrong with answers once they are changed: that they cannot be read, or what the loader says of the file. */
function faultOf(
  { answers, lang }: Pick<Step, 'answers' | 'lang'>,
  change: () => Partial<Answers>,
  unreadable = '',
): string | null {
  try {
    const [first] = faultsIn({ ...answers, ...change() });
    if (!first) return null;
    const { what, fix } = describeFinding(first, lang);
    return `${what} (${fix})`;
  } catch (problem) {
    if (problem instanceof UsageError) return unreadable;
    throw problem;
  }
}
