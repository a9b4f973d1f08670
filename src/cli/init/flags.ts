import type { Answers, NewSource, Period } from '../../app/init/answers.js';
import { LANGUAGES, type Lang } from '../../model/lang.js';
import { CODED_FROM, isSpeaking, SOURCE_KINDS, type CodedFrom } from '../../model/study.js';
import type { InputOption } from '../asking.js';
import type { Command } from '../command.js';
import { chosenFrameworks } from '../frameworks.js';
import { oneOf, usageError } from '../usage.js';

/** For whom a file of checks can be written. */
const CI = ['github'] as const;

export interface Options extends InputOption {
  readonly agency?: string;
  readonly kind?: string;
  readonly region?: string;
  readonly country?: string;
  readonly period?: Period;
  readonly studyLang?: Lang;
  readonly framework?: readonly string[];
  readonly codedFrom?: CodedFrom;
  readonly source?: readonly NewSource[];
  readonly ci?: (typeof CI)[number];
  readonly force?: boolean;
}

/** What was answered on the command line. */
export type Given = { readonly [K in keyof Answers]?: Answers[K] | undefined };

export const givenIn = ({ framework: frameworks, source: sources, studyLang: lang, ...more }: Options): Given => ({
  agency: more.agency?.trim() === '' ? undefined : more.agency,
  kind: more.kind,
  region: more.region,
  country: more.country,
  period: more.period,
  lang,
  frameworks,
  codedFrom: more.codedFrom,
  sources,
});

export function answersAsFlags(command: Command): Command {
  chosenFrameworks(
    command.offers('--agency <name>', (t) => t.init.agency),
    (t) => t.init.framework,
  );
  return command
    .offers('--kind <word>', (t) => t.init.kind)
    .offers('--region <name>', (t) => t.init.region)
    .offers('--country <code>', (t) => t.init.country, country)
    .offers('--period <from..to>', (t) => t.init.period, period)
    .offers('--study-lang <language>', (t) => t.init.studyLang(LANGUAGES.join(', ')), oneOf('language', LANGUAGES))
    .offers('--coded-from <word>', (t) => t.init.codedFrom(CODED_FROM.join(', ')), oneOf('workplace', CODED_FROM))
    .offers(
      '--source <source>',
      (t) => t.init.source(SOURCE_KINDS.join(', ')),
      (value, before: NewSource[] = []) => [...before, source(value)],
    )
    .offers('--ci <name>', (t) => t.init.ci(CI.join(', ')), oneOf('ci', CI));
}

export function period(value: string): Period {
  const [from = '', to = from, more] = value.split('..').map((date) => date.trim());
  const isDate = (text: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text);
  if (!isDate(from) || !isDate(to) || more !== undefined) usageError((t) => t.period(value));
  return { from, to };
}

/** As the file has it: in capitals. */
export function country(value: string): string {
  const code = value.trim().toUpperCase();
  return /^[A-Z]{2}$/u.test(code) ? code : usageError((t) => t.country(value));
}

/** `informant:Head of agency:leadership`, `document:Regulation 95: SPBE`. Only who speaks has a group. */
function source(value: string): NewSource {
  const [word = '', ...rest] = value.split(':');
  const kind = SOURCE_KINDS.find((known) => known === word.trim());
  if (!kind) return usageError((t) => t.source(value, SOURCE_KINDS.join(', ')));
  const group = isSpeaking(kind) && rest.length > 1 ? (rest.pop()?.trim() ?? '') : '';
  const name = rest.join(':').trim();
  if (name === '') return usageError((t) => t.source(value, SOURCE_KINDS.join(', ')));
  return { kind, name, group: group === '' ? null : group };
}
