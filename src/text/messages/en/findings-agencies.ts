import type { AgencyFindings } from '../../../model/findings/agencies.js';
import { percent, thousands } from '../../numbers.js';
import { firstOf, listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { inLanguage } from '../../../model/lang.js';
import { quoted } from '../quoted.js';
import { didYouMean } from './findings-phrases.js';

const ids = (list: readonly string[]): string => firstOf(list.map(quoted), 'en');

const GROUPINGS = { region: 'region', kind: 'kind', country: 'country' } as const;

export const agencyFindings: FindingMessages<AgencyFindings> = {
  'COMPARED-TOO-FEW': {
    what: ({ study }) =>
      study === null ? 'there is no study to compare' : `there is nothing to compare ${quoted(study)} with`,
    why: 'A comparison takes two studies or more; one that is given twice is still one.',
    fix: 'name another study, or a folder that holds several',
  },
  'COMPARED-NOTHING-SHARED': {
    what: ({ studies }) => `${ids(studies)} share nothing that could be compared`,
    why: 'No two of them were scored by frameworks whose scores mean the same, judged on one topic, or found to have one inhibiting factor.',
    fix: 'score them by one framework: --framework ID, or ratings by it in each study',
  },
  'COMPARED-BY-CONCEPT': {
    what: ({ frameworks }) =>
      `scores by ${listed(
        frameworks.map((group) => listed(group, 'en')),
        'en',
      )} are not held against each other`,
    why: 'Their nodes, weights, scales or rules differ, so that the same number means different things. Across them agencies are compared topic by topic.',
    fix: 'read the table of topics; to compare by score, rate all of them by one framework',
  },
  'COMPARED-WORDS-DIFFER': {
    what: ({ frameworks }) =>
      `${listed(frameworks, 'en')} are compared by score: they differ in nothing that a score is made of${frameworks.length === 1 ? ', from one study to the other' : ''}`,
    why: 'Scores mean the same in all of them; the same score may be called otherwise.',
    fix: 'read the scores beside each other, and the bands by the framework each was made by',
  },
  'COMPARED-PERIODS-DIFFER': {
    what: ({ from, to }) => `those compared were studied at different times, between ${from} and ${to}`,
    why: 'What separates two agencies may be the years between.',
    fix: 'compare studies of one period, where there are some',
  },
  'COMPARED-COVERAGE-DIFFERS': {
    what: ({ least, most }) =>
      `much less is known of some than of others: ${percent(least.coverage, 'en')} of the weight of ${quoted(least.study)} is covered, and ${percent(most.coverage, 'en')} of ${quoted(most.study)}`,
    why: 'Scores that rest on other indicators can differ without any agency being better.',
    fix: 'read the ranks that are possible beside the ranks, or close the gaps first (egov-assess gaps)',
  },
  'COMPARED-UNSCORED': {
    what: ({ studies }) => `${ids(studies)} ${studies.length === 1 ? 'has' : 'have'} no score, and so no rank`,
    why: 'Too little is known; that is not the same as being last.',
    fix: 'see what is missing with egov-assess gaps',
  },
  'COMPARED-TWICE': {
    what: ({ agency, studies }) =>
      `${ids(studies)} are about one agency and one period: ${quoted(inLanguage(agency, 'en').text)}`,
    why: 'Each is ranked by itself, and that period is left out over time: nothing tells which of them goes on.',
    fix: 'compare one of them, or set their periods apart',
  },
  'COMPARED-OVERLAPPING': {
    what: ({ agency, studies }) =>
      `${ids(studies)} are about one agency, ${quoted(inLanguage(agency, 'en').text)}, in periods that overlap`,
    why: 'They are left out over time: neither comes after the other, so what separates them is no change.',
    fix: 'compare studies whose periods follow each other, or correct the periods',
  },
  'COMPARED-NAMESAKES': {
    what: ({ study }) => `several of the studies compared are called ${quoted(study)}`,
    why: 'Results name a study by its id: what is said of one could be meant of the other.',
    fix: 'give each an id of its own, or leave one out',
  },
  'COMPARED-ALONE': {
    what: ({ studies }) =>
      `${ids(studies)} ${studies.length === 1 ? 'is' : 'are each'} ranked among nobody: no other agency was studied at that time`,
    why: 'One agency at least was studied at several times. Nobody is ranked against another year of themselves, so each time has ranks of its own.',
    fix: 'leave out the studies of other times, or compare agencies that were studied at the same one',
  },
  'COMPARED-UNGROUPED': {
    what: ({ by, studies }) =>
      `${ids(studies)} ${studies.length === 1 ? 'does' : 'do'} not tell the ${GROUPINGS[by]} of the agency`,
    why: 'They make a group of their own.',
    fix: `add it under agency: in study.yaml`,
  },
  'COMPARED-TOO-MANY-TO-DRAW': {
    what: ({ agencies, most }) =>
      `of ${thousands(agencies, 'en')} agencies no ranks under other weights were drawn: that is done for ${thousands(most, 'en')} at most`,
    why: 'It is counted how often each has which rank, which takes memory for every agency and every rank.',
    fix: 'compare fewer at once; ranks, bounds and what is settled whatever the weights are told of all',
  },
  'PAIR-UNKNOWN': {
    what: ({ id, suggestion }) => `there is no study ${quoted(id)} among those compared${didYouMean(suggestion)}`,
    why: 'A pair is named by the ids of two studies.',
    fix: ({ known }) => `name two of: ${ids(known)}`,
  },
  'PAIR-ALIKE': {
    what: ({ id }) => `${quoted(id)} is named twice`,
    why: 'Nothing separates a study from itself.',
    fix: 'name two different studies after --pair',
  },
  'PAIR-APART': {
    what: ({ one, other, concepts }) =>
      `${quoted(one)} and ${quoted(other)} have no scores that mean the same${concepts === 0 ? '' : '; they are compared topic by topic'}`,
    why: 'No framework scored both, or theirs differ in nodes, weights, scales or rules.',
    fix: 'read the table of topics',
  },
  'WEIGHT-INVALID': {
    what: ({ node, weight }) => `the weight of ${quoted(node)} is ${String(weight)}`,
    why: 'With weights beyond these, scores that are apart would fall together, or have no end.',
    fix: 'write 0, which leaves the dimension out, or a weight between 0.000001 and 1000000',
  },
  'WEIGHT-UNKNOWN-NODE': {
    what: ({ node, suggestion }) => `no framework compared has a dimension ${quoted(node)}${didYouMean(suggestion)}`,
    why: 'Weights are given to dimensions: the nodes at the top of a framework.',
    fix: ({ known }) =>
      `name one of: ${firstOf(
        known.map(({ id, title }) => `${id} (${inLanguage(title, 'en').text})`),
        'en',
      )}`,
  },
  'WEIGHTS-EMPTY': {
    what: ({ frameworks }) => `by these weights no dimension of ${listed(frameworks, 'en')} weighs anything`,
    why: 'There would be nothing to make a score of.',
    fix: 'give at least one dimension a weight above 0',
  },
};
