import { given } from '../../../model/at.js';
import type { GateFindings } from '../../../model/findings/gate.js';
import type { Localized } from '../../../model/lang.js';
import { inWords, titled } from '../../localized.js';
import { beside, inFull } from '../../numbers.js';
import { listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';
import { gate as words } from './gate.js';
import { checklist as checklists } from './checklist.js';
import { vocabulary } from './vocabulary.js';

/** Why a gate is there: what whoever set it up says, else what such a gate is for. */
const why =
  (otherwise: string) =>
  ({ because }: { readonly because: Localized | null }): string =>
    because === null
      ? otherwise
      : `The gate is there for this reason: ${inWords(because, 'en').replace(/[.\s]+$/u, '')}.`;

/** The same of a figure: one that is known, or the worst that is possible. */
const whyScore = (isKnown: boolean, because: Localized | null): string =>
  why(
    isKnown
      ? 'What was asked is not reached, and nothing is unknown that could make up for it.'
      : 'What is unknown counts at its worst, so that silence passes no gate.',
  )({ because });

/** What to do about a figure that is known, or that leaves room for what is not. */
const fixScore = (isKnown: boolean, node: string | null): string =>
  isKnown
    ? `see what it rests on with "egov-assess explain <study>${node === null ? '' : ` ${node}`}", and mend what is lacking there`
    : 'find evidence on what is unknown, or mend what is known and weak';

const of = (node: string | null, title: Localized | null): string =>
  node === null || title === null ? 'the whole' : titled(node, title, 'en');
const ids = (list: readonly string[]): string => listed(list.map(quoted), 'en');

export const gateFindings: FindingMessages<GateFindings> = {
  'GATE-SCORE': {
    what: ({ gate, framework, node, title, least, worst, score, lower }) =>
      `gate ${quoted(gate)}: ${of(node, title)} by ${framework} ${
        score === null
          ? `has no score, and at its worst bound ${beside(worst, least, 'en')}`
          : worst === score
            ? `has a score of ${beside(score, least, 'en')}`
            : `has a score of ${beside(score, least, 'en')}, at its worst bound ${beside(worst, least, 'en')}`
      }, where ${lower ? 'at most' : 'at least'} ${inFull(least, 'en')} is asked`,
    why: ({ worst, score, because }) => whyScore(worst === score, because),
    fix: ({ worst, score, node }) => fixScore(worst === score, node),
  },
  'GATE-BAND': {
    what: ({ gate, framework, node, title, least, worst, band, labels }) =>
      `gate ${quoted(gate)}: ${of(node, title)} by ${framework} lies in band ${titled(worst, labels.worst, 'en')}${
        band === worst ? '' : ' at its worst bound'
      }, where ${titled(least, labels.least, 'en')} or better is asked`,
    why: ({ worst, band, because }) => whyScore(worst === band, because),
    fix: ({ worst, band, node }) => fixScore(worst === band, node),
  },
  'GATE-COVERAGE': {
    what: ({ gate, framework, node, title, least, coverage }) =>
      `gate ${quoted(gate)}: evidence covers ${beside(100 * coverage, 100 * least, 'en', 1)}% of the weight of ${of(node, title)} by ${framework}, where ${inFull(100 * least, 'en')}% is asked`,
    why: why('A score that rests on little of what it should rest on says little.'),
    fix: 'look for evidence on the indicators without any: "egov-assess gaps" lists them',
  },
  'GATE-STRENGTH': {
    what: ({ gate, node, title, least, grade }) =>
      grade === null
        ? `gate ${quoted(gate)}: the level of ${of(node, title)} rests on no evidence`
        : `gate ${quoted(gate)}: the level of ${of(node, title)} rests on evidence of ${vocabulary.grade[grade]} strength, where at least ${vocabulary.grade[least]} is asked`,
    why: why('A claim is worth what it rests on.'),
    fix: 'find a second source, another method, or the voice that is missing: "egov-assess gaps" says which',
  },
  'GATE-CONTRADICTION': {
    what: ({ gate, evidence, disputes }) =>
      `gate ${quoted(gate)}: ${quoted(evidence)} contradicts ${quoted(disputes)}, and both are accepted`,
    why: why('While two items say opposite things, what rests on them is not settled.'),
    fix: 'find out which holds and reject the other with the reason, or say how both can be true and delete "disputes"',
  },
  'GATE-AGREEMENT': {
    what: ({ gate, framework, statistic, least, value, raters }) =>
      `gate ${quoted(gate)}: ${ids(raters)} agree by ${framework} with ${statistic} ${beside(value, least, 'en')}, where at least ${inFull(least, 'en')} is asked`,
    why: why('Levels on which raters agree little depend on who rates.'),
    fix: 'let the raters talk over where they differ ("egov-assess agreement" lists it), sharpen the rubric, and rate anew',
  },
  'GATE-NO-REMEDY': {
    what: ({ gate, factor, title, position, remedies }) =>
      `gate ${quoted(gate)}: nothing is under way against ${titled(factor, title, 'en')}, the inhibiting factor of rank ${position}${
        remedies.length === 0
          ? ''
          : ` (against it would be: ${listed(
              remedies.map((remedy) => titled(remedy.id, remedy.title, 'en')),
              'en',
            )})`
      }`,
    why: why('What is only proposed or planned changes nothing yet.'),
    fix: 'begin a remedy and write "status: under-way" to it',
  },
  'GATE-OVERDUE': {
    what: ({ gate, remedy, title, due, today }) =>
      `gate ${quoted(gate)}: the remedy ${titled(remedy, title, 'en')} was due ${due}, and it is ${today}`,
    why: why('A date that passes without a word makes every other date doubtful.'),
    fix: 'do it and write "status: done", drop it and write "status: dropped", or agree on another date',
  },
  'GATE-CHECKLIST': {
    what: ({ gate, checklist, item, title, result }) =>
      `gate ${quoted(gate)}: item ${item} of ${checklist}, ${inWords(title, 'en')}, has the result: ${checklists.verdict[result]}`,
    why: why('What a report does not tell, its readers cannot judge.'),
    fix: ({ checklist }) => `see what is missing with "egov-assess checklist <study> ${checklist}"`,
  },
  'GATE-NORM': {
    what: ({ gate, norm, at, evidence }) =>
      `gate ${quoted(gate)}: ${quoted(norm)}${at === null ? '' : `, ${at},`} is found not to be carried out: ${ids(evidence)}`,
    why: why('A rule that is in force binds, whatever the score.'),
    fix: 'carry it out and record the evidence for that',
  },
  'GATE-FIGURE': {
    what: ({ gate, node, title, figure, found, least, most }) =>
      `gate ${quoted(gate)}: ${words.figures[figure]}${node === null ? '' : ` of ${of(node, title)}`}: ${inFull(found, 'en')}, where ${
        least !== null && found < least ? `at least ${inFull(least, 'en')}` : `at most ${inFull(given(most), 'en')}`
      } is asked`,
    why: why('The limit was set for all studies alike.'),
    fix: 'see in the report what stands behind the figure',
  },
  'GATE-NONE-OF': {
    what: ({ gate, ways }) => `gate ${quoted(gate)}: none of ${ways} things is the case of which one is asked`,
    why: why('One of them would be enough; each is told below with what is missing.'),
    fix: 'choose the one that is nearest',
  },
  'GATE-UNJUDGED': {
    what: ({ gate, framework, node, title, why: reason }) =>
      `gate ${quoted(gate)}: ${
        reason.kind === 'no-raters'
          ? `nobody can be compared by ${framework}`
          : reason.kind === 'undefined'
            ? `${reason.statistic} is not defined for these ratings by ${framework}`
            : reason.kind === 'no-bands'
              ? `${of(node, title)} by ${framework} is not put into bands`
              : `${of(node, title)} by ${framework} cannot be judged: ${vocabulary.status[reason.status]}`
      }`,
    why: why('What cannot be judged passes no gate; otherwise leaving things out would help.'),
    fix: 'rate it, or ask for something that can be told of this study',
  },
  'NO-GATES': {
    what: ({ config }) =>
      config === null
        ? 'there is nothing to check: no egov-assess.yaml, and no --fail-under'
        : `there is nothing to check: ${quoted(config)} has no "gates", and there is no --fail-under`,
    why: 'A check that asks nothing would always pass.',
    fix: 'write "gates" into egov-assess.yaml, or give --fail-under',
  },
  'GATE-UNKNOWN-NODE': {
    what: ({ gate, id, framework, suggestion }) =>
      `the gate ${quoted(gate)} asks about ${quoted(id)}, which ${framework} does not have${didYouMean(suggestion)}`,
    why: 'A gate on nothing would always pass.',
    fix: ({ framework }) =>
      `write the id of a node: "egov-assess frameworks show ${framework}" lists them; or name the framework that has it`,
  },
  'GATE-UNKNOWN-BAND': {
    what: ({ gate, id, suggestion }) =>
      `the gate ${quoted(gate)} asks for a band ${quoted(id)} that there is not${didYouMean(suggestion)}`,
    why: 'Nothing could lie in it.',
    fix: ({ known }) => `write one of: ${choices(known)}`,
  },
  'GATE-UNKNOWN-FRAMEWORK': {
    what: ({ gate, id, study, suggestion }) =>
      `the gate ${quoted(gate)} asks about ${quoted(id)}, by which ${quoted(study)} is not assessed${didYouMean(suggestion)}`,
    why: 'Whoever takes a framework out of a study would otherwise switch its gates off.',
    fix: ({ known }) =>
      `let the study name the framework, limit the gate with "studies", or write one of: ${choices(known)}`,
  },
  'GATE-UNKNOWN-CHECKLIST': {
    what: ({ gate, id, suggestion }) =>
      `the gate ${quoted(gate)} asks for a checklist ${quoted(id)} that there is not${didYouMean(suggestion)}`,
    why: 'A gate on nothing would always pass.',
    fix: '"egov-assess checklist --help" lists them',
  },
  'GATE-UNKNOWN-ITEM': {
    what: ({ gate, checklist, item, items }) =>
      `the gate ${quoted(gate)} asks for item ${item} of ${checklist}, which has ${items}`,
    why: 'A gate on nothing would always pass.',
    fix: ({ items }) => `write numbers from 1 to ${items}`,
  },
  'GATE-OFF-SCALE': {
    what: ({ gate, least, range: [worst, best] }) =>
      `the gate ${quoted(gate)} asks for ${inFull(least, 'en')}, and scores run from ${inFull(worst, 'en')} to ${inFull(best, 'en')}`,
    why: 'Off the scale a gate always passes or never does.',
    fix: 'write a value on the scale of what is asked about',
  },
  'GATES-CONTRADICT': {
    what: ({ gate, other, figure }) =>
      `the gates ${quoted(other)} and ${quoted(gate)} leave no room for ${words.figures[figure]}`,
    why: 'One asks for more than the other allows, so every study fails.',
    fix: 'delete one of them, or limit each to its studies',
  },
  'GATE-FOLDER-EMPTY': {
    what: ({ gate, path }) =>
      `the gate ${quoted(gate)} is for studies in ${quoted(path)}, and no study was found there`,
    why: 'Whoever moves a study out of the folder would otherwise get it past the gate.',
    fix: 'bring the study back, or name the folder where it is now in the "studies" of the gate',
  },
  'GATE-FOLDER-MISSING': {
    what: ({ gate, path }) => `the gate ${quoted(gate)} is for studies in ${quoted(path)}, and there is no such folder`,
    why: 'A gate for no study lets every study through.',
    fix: 'write the folder as seen from egov-assess.yaml',
  },
};
