import type { ReasonArgs } from '../../../model/checklist.js';
import { inLanguage, type Localized } from '../../../model/lang.js';
import { period } from '../../dates.js';
import { capital, counted, firstOf, listed } from '../../words.js';
import { vocabulary } from './vocabulary.js';

const text = (words: Localized): string => inLanguage(words, 'en').text;
const dotted = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);
const names = (ids: readonly string[]): string => firstOf(ids, 'en');
const said = (says: Localized, at: string | null): string => {
  const words = text(says);
  return at === null ? dotted(words) : `${words.replace(/\.$/u, '')} (${at}).`;
};

/** Why an item has its result, as one or two sentences. */
export const checklistReasons: { readonly [C in keyof ReasonArgs]: (args: ReasonArgs[C]) => string } = {
  'nobody-asked': () => 'Nobody was asked: the study has no informants.',
  'people-counted': ({ people, informants, groups }) =>
    groups === 0
      ? `${counted(people, 'en', 'informant', 'informants')}.`
      : `${counted(people, 'en', 'person', 'people')}: ${counted(informants, 'en', 'single informant', 'single informants')} and the members of ${counted(groups, 'en', 'group', 'groups')}.`,
  'people-uncounted': ({ informants, without }) =>
    `${counted(informants, 'en', 'single informant', 'single informants')}; no size is given for: ${names(without)}.`,
  'selection-told': ({ ways, sources }) =>
    `Told for all ${counted(sources, 'en', 'informant or group', 'informants and groups')}: ${ways.join('; ')}.`,
  'selection-untold': ({ ways, without }) =>
    `${ways.length === 0 ? '' : `Chosen: ${ways.join('; ')}. `}Nothing on how these were chosen: ${names(without)}.`,
  'people-described': ({ sources, groups }) =>
    `Role and group of all ${String(sources)} are given; groups: ${names(groups.map((group) => vocabulary.groups.get(group) ?? group))}.`,
  'people-undescribed': ({ without }) => `Without a role or a group: ${names(without)}.`,
  'methods-told': ({ methods }) =>
    capital(
      `${listed(
        methods.map((method) => vocabulary.method[method]),
        'en',
      )}.`,
    ),
  'no-evidence': () => 'There is no evidence.',
  'dates-told': ({ from, to, sessions }) =>
    `${period(from, to, 'en')}${sessions === 0 ? '' : `; all ${counted(sessions, 'en', 'session', 'sessions')} dated`}.`,
  'dates-untold': ({ period: has, sessions, without }) =>
    `${has ? 'The period is given' : 'No period is given'}${
      sessions === 0 ? '' : `; ${String(sessions - without.length)} of ${String(sessions)} sessions dated`
    }${without.length === 0 ? '' : `, without a date: ${names(without)}`}.`,
  'sessions-counted': ({ sources, again }) =>
    again.length === 0
      ? `None of ${String(sources)} was met more than once.`
      : `${String(again.length)} of ${String(sources)} met more than once: ${names(again)}.`,
  'sessions-untold': () => 'No session is recorded, so it cannot be seen how often anybody was met.',
  'context-told': ({ agency, region }) => `${inLanguage(agency, 'en').text}, ${region}.`,
  'context-untold': ({ missing }) => `The agency is named; not given of it: ${names(missing)}.`,
  'raters-counted': ({ raters }) =>
    `${String(raters.length)}: ${listed(
      raters.map(({ rater, role }) => `${rater} (${vocabulary.role[role]})`),
      'en',
    )}.`,
  'no-rater': () => 'Nobody rated anything.',
  'scheme-told': ({ frameworks }) =>
    `Evidence was coded to the indicators of ${names(frameworks)} and to factors; the report prints both.`,
  'derivation-told': ({ frameworks, own }) =>
    `Indicators were set beforehand (${names(frameworks)}); ${
      own === 0
        ? 'no factor was added from the evidence'
        : `${counted(own, 'en', 'factor was', 'factors were')} added or changed from the evidence`
    }.`,
  'software-told': ({ name, version }) => `${name} ${version}.`,
  'triangulation-counted': ({ methods, groups, coders }) =>
    `${counted(methods, 'en', 'method', 'methods')}, ${counted(groups, 'en', 'informant group', 'informant groups')}, ${counted(coders, 'en', 'coder', 'coders')}.`,
  'quoted': ({ quotes, sources }) =>
    `${counted(quotes, 'en', 'quotation', 'quotations')}, from all ${String(sources)} who were asked.`,
  'quoted-in-part': ({ quotes, without }) =>
    `${counted(quotes, 'en', 'quotation', 'quotations')}; none from: ${names(without)}.`,
  'unquoted': () => 'No quotation may be printed.',
  'levels-rest': ({ levels, sheets }) =>
    levels === 1
      ? 'The one level names accepted evidence.'
      : `All ${String(levels)} levels${sheets === 1 ? '' : `, those of ${String(sheets)} sheets of ratings together,`} name accepted evidence.`,
  'levels-rest-in-part': ({ levels, without }) =>
    `Of ${counted(levels, 'en', 'level', 'levels')} these rest on no accepted evidence: ${names(without)}.`,
  'saturation-reached': ({ reached, run, sessions }) =>
    `As the program works out, reached at ${String(reached)}+${String(run)} of ${counted(sessions, 'en', 'session', 'sessions')}; the report has a section on it.`,
  'saturation-not-reached': ({ base, run, sessions }) =>
    `As the program works out, not reached in ${counted(sessions, 'en', 'session', 'sessions')} (base ${String(base)}, run ${String(run)}); the report has a section on it.`,
  'saturation-unseen': () => 'Too few sessions, or too few themes, for the program to see it.',
  'no-levels': () => 'No level was given.',
  'said': ({ says, at }) => said(says, at),
  'said-in-part': ({ says, at, lacks }) => `${said(says, at)} Missing: ${dotted(text(lacks))}`,
  'unsaid': ({ topic }) => `Nothing is said on "${topic}".`,
  'declared-not-applicable': ({ why }) => dotted(capital(text(why))),
  'human': () => 'A reader must judge.',
};
