import type { Aspect, CompareFindings } from '../../../model/findings/compare.js';
import { apart, inFull, plain } from '../../numbers.js';
import { listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { verify as words } from './verify.js';
import { didYouMean } from './findings-phrases.js';
import { vocabulary } from './vocabulary.js';

const of = (node: string | null): string => (node === null ? 'the whole' : quoted(node));
const ids = (list: readonly string[]): string => listed(list.map(quoted), 'en');

const ASPECTS: Readonly<Record<Aspect, string>> = {
  options: 'what was projected',
  scale: 'the scale',
  nodes: 'the nodes',
  weights: 'the weights',
  rules: 'the rules that make the score',
};

export const compareFindings: FindingMessages<CompareFindings> = {
  'BASELINE-REGRESSION': {
    what: ({ study, framework, node, before, after, tolerance }) =>
      `${of(node)} of ${quoted(study)} by ${framework} went from ${apart(before, after, 'en')} to ${apart(after, before, 'en')}${
        tolerance === 0 ? '' : `, by more than ${inFull(tolerance, 'en')}`
      }`,
    why: 'It is worse than in the baseline, before any rounding.',
    fix: 'see in the list of changes which rating or which evidence made it, and mend that; if it is true, take it over with --update-baseline',
  },
  'BASELINE-UNKNOWN-NOW': {
    what: ({ study, framework, node, before, status }) =>
      `${of(node)} of ${quoted(study)} by ${framework} had a score of ${plain(before, 'en')} and has none: ${vocabulary.status[status]}`,
    why: 'What is no longer known has not stayed as it was.',
    fix: 'bring the evidence and the rating back; if it cannot be told any more, take that over with --update-baseline',
  },
  'BASELINE-EVIDENCE-GONE': {
    what: ({ study, framework, node, evidence, before, after }) =>
      `${of(node)} of ${quoted(study)} by ${framework} rested on ${ids(evidence)} (${vocabulary.status[before]}) and rests on no evidence now (${vocabulary.status[after]})`,
    why: 'The same score is worth less where nothing shows it any more.',
    fix: 'bring the evidence back, or let the rating say that it cannot be told; if the study no longer has that evidence, take that over with --update-baseline',
  },
  'BASELINE-OTHER-SET': {
    what: ({ study, framework, gained, lost }) =>
      `the score of ${quoted(study)} by ${framework} rests on other indicators than in the baseline: ${[
        ...(gained.length > 0 ? [`now also on ${ids(gained)}`] : []),
        ...(lost.length > 0 ? [`no longer on ${ids(lost)}`] : []),
      ].join('; ')}`,
    why: 'A mean over other indicators can rise or fall without any of them having changed.',
    fix: 'compare the indicators one by one, as the list of changes does',
  },
  'BASELINE-INCOMPARABLE': {
    what: ({ study, framework, aspects }) =>
      `${quoted(study)} cannot be held against the baseline by ${framework}, since ${listed(
        aspects.map((aspect) => ASPECTS[aspect]),
        'en',
      )} changed`,
    why: 'The same number would mean another thing.',
    fix: 'look the new assessment over by itself, and make it the baseline with --update-baseline',
  },
  'BASELINE-FRAMEWORK-CHANGED': {
    what: ({ study, framework, before, after }) =>
      `${quoted(study)} was assessed by another text of ${framework} in the baseline (version ${before}, now ${after})`,
    why: 'The numbers are made alike, but raters may judge otherwise by other words.',
    fix: 'look over the ratings where the rubric changed, then make a new baseline with --update-baseline',
  },
  'BASELINE-NEW': {
    what: ({ study, framework }) => `the baseline has no assessment of ${quoted(study)} by ${framework}`,
    why: 'There is nothing to compare it with; gates judge it all the same.',
    fix: 'take it in with --update-baseline',
  },
  'BASELINE-GONE': {
    what: ({ study, framework, path }) =>
      `${path} has an assessment of ${quoted(study)} by ${framework}, and none was made in this run`,
    why: 'A study that is left out, or that calls itself otherwise, must not pass for that.',
    fix: 'check the same studies as in the baseline; if it is right that it is gone, write --update-baseline',
  },
  'NOTHING-TO-VERIFY': {
    what: ({ path }) => `there is no assessment in ${path}`,
    why: 'Nothing was recomputed, so nothing is verified.',
    fix: 'name the file that "egov-assess score <study> -f json=FILE" wrote',
  },
  'ASSESSMENT-TWICE': {
    what: ({ study, framework }) => `there are two assessments of ${quoted(study)} by ${framework} in this file`,
    why: 'Which of them was meant cannot be told.',
    fix: 'keep one: "egov-assess score <study> -f json" writes it anew',
  },
  'ASSESSMENT-EXPECTED': {
    what: ({ path }) => `${path} holds something that is no assessment`,
    why: 'Only what "egov-assess score -f json" writes can be read here: one assessment, or a list of them.',
    fix: 'write the file anew with "egov-assess score <study> -f json=FILE"',
  },
  'OUTPUT-UNTRUSTED': {
    what: ({ path, trusted, linked }) =>
      linked
        ? `${quoted(path)} is a link, or lies behind one, and is not written`
        : `${quoted(path)} lies within ${quoted(trusted)}, which is trusted, and is not written`,
    why: 'Whoever sent the study could have it take the place of a config or a program.',
    fix: 'delete what lies there before the check, or write to a folder that is no part of the check-out',
  },
  'BASELINE-UNTRUSTED': {
    what: ({ path, trusted }) => `the baseline ${path} lies outside ${trusted}`,
    why: 'Whoever can bring a baseline along can lower what is asked.',
    fix: 'name the baseline that lies in the trusted folder',
  },
  'BASELINE-NOT-UPDATED': {
    what: ({ path }) => `${path} is left as it was`,
    why: 'A baseline without the studies that could not be assessed would let them pass next time.',
    fix: 'mend the errors above and run the command again',
  },
  'STUDY-NOT-GIVEN': {
    what: ({ study, framework, given }) =>
      `there is an assessment of ${quoted(study)} by ${framework}, and ${
        given.length === 0 ? 'no study was given' : `only ${ids(given)} ${given.length === 1 ? 'was' : 'were'} given`
      }`,
    why: 'What a number is made of is needed to make it again.',
    fix: 'name the folder of that study as well',
  },
  'ASSESSMENT-DIFFERS': {
    what: ({ study, framework, difference }) =>
      `the assessment of ${quoted(study)} by ${framework} is not what comes out${
        difference === null || difference.path === ''
          ? ': keys stand in another order'
          : `: ${difference.path} is ${difference.published ?? 'not there'}, and comes out as ${difference.recomputed ?? 'nothing'}`
      }`,
    why: ({ because, versions: [published, now] }) =>
      because.length === 0
        ? 'Program, framework, study and options are as they were: the file itself was changed.'
        : `Not as it was when this was written: ${listed(
            because.map((cause) =>
              cause === 'program' ? `the program (${published}, now ${now})` : words.causes[cause],
            ),
            'en',
          )}.`,
    fix: ({ because }) =>
      because.length === 0
        ? 'ask who changed the file, and do not rely on it'
        : 'get the study, framework and program that it was made with, or publish the new assessment',
  },
  'BYTES-DIFFER': {
    what: ({ path }) =>
      `${path} says what comes out, and is written otherwise: spaces, line ends or the form of numbers`,
    why: 'Somebody or something wrote the file anew; what it says is true all the same.',
    fix: 'publish the bytes that "egov-assess score -f json=FILE" writes',
  },
  'SUPPRESSION-EXPIRED': {
    what: ({ suppressed, until, today }) => `findings ${suppressed} were suppressed until ${until}, and it is ${today}`,
    why: 'From that day on they count again.',
    fix: 'mend what they are about and delete the entry, or agree on another date and say why',
  },
  'SUPPRESSION-UNUSED': {
    what: ({ suppressed }) => `nothing was found that this entry suppresses (${suppressed})`,
    why: 'What suppresses nothing today may hide something tomorrow.',
    fix: 'delete the entry',
  },
  'SUPPRESSION-UNKNOWN-CODE': {
    what: ({ id, suggestion }) => `there is no finding with the code ${quoted(id)}${didYouMean(suggestion)}`,
    why: 'An entry that means nothing would look as if something were let pass.',
    fix: 'write a code as it is printed; docs/findings.md lists all of them',
  },
};
