import type { ScaleType } from '../../../model/agreement/index.js';
import type { AgreementFindings } from '../../../model/findings/agreement.js';
import type { FindingMessages } from '../finding-messages.js';
import { counted, firstOf, listed, READABLE } from '../../words.js';
import { quoted } from '../quoted.js';

export const agreementFindings: FindingMessages<AgreementFindings> = {
  'RATERS-TOO-FEW': {
    what: ({ framework, raters }) =>
      `${raters.length === 0 ? 'nobody rated' : `only ${listed(raters.map(quoted), 'en')} rated`} by ${quoted(framework)}, and agreement is between two raters or more`,
    why: 'How far a judgement depends on who makes it shows only where several make it. A consensus does not count: it was made of the others.',
    fix: 'hand out a sheet to a second rater with "ratings new", or choose with --framework one that several rated',
  },
  'STUDY-WITHOUT-PAIR': {
    what: ({ study, framework }) =>
      `${quoted(study)} has no two raters by ${quoted(framework)} who can be compared, and is left out`,
    why: 'The studies are pooled; one with a single rater shows no agreement and would only shift what chance is taken to be.',
    fix: 'have a second rater judge it, or leave it out of the command',
  },
  'NOT-BLIND': {
    what: ({ rater }) =>
      `the file of ${quoted(rater)} does not say that it was made without seeing the levels of others`,
    why: "A second rater who has seen the first one's levels tends towards them, and the agreement is then too high.",
    fix: 'hand out the next sheet with "ratings new"; if this one was made blind otherwise, say how under "blind"',
  },
  'RATER-APART': {
    what: ({ rater, others }) =>
      `${quoted(rater)} gave no level to anything that ${others.length > READABLE ? 'others' : listed(others.map(quoted), 'en')} gave one to`,
    why: 'Agreement shows only where two raters judged the same thing.',
    fix: 'let this rater judge what another one did, or leave the file out',
  },
  'UNITS-TOO-FEW': {
    what: ({ raters, units, least }) =>
      `${raters.length > READABLE ? counted(raters.length, 'en', 'rater', 'raters') : listed(raters.map(quoted), 'en')} have ${counted(units, 'en', 'unit', 'units')} in common, and an interval takes at least ${least}`,
    why: 'From so few units the same few samples come up again and again; an interval made of them would feign knowledge. The least number is a convention of this program.',
    fix: 'report the figures as those of single units, or have more rated by several; several studies can be pooled',
  },
  'SCALE-ASSUMED': {
    what: ({ scale }) =>
      `the table does not say what its ratings are to each other; ${scale === 'interval' ? 'not all are whole, so ' : ''}they are taken as ${SCALES[scale]}`,
    why: 'The same ratings agree more or less depending on whether a near miss counts for something.',
    fix: 'say it with --scale nominal, ordinal or interval',
  },
  'CATEGORIES-ASSUMED': {
    what: ({ categories }) => `the categories are those that somebody used: ${firstOf(categories.map(quoted), 'en')}`,
    why: 'A category that could have been chosen and never was belongs to the scale: it changes what AC, the coefficient of Brennan and Prediger and weights come to.',
    fix: 'name all of them, in order, with --categories',
  },
  'CATEGORIES-TOO-MANY': {
    what: ({ categories, most }) =>
      `the table has ${categories} different ratings, and a scale at most ${most} categories`,
    why: 'Nobody keeps so many categories apart; coefficients that go by them would say nothing. The limit is a convention of this program.',
    fix: ({ numeric }) =>
      numeric
        ? 'if the ratings are measured, say --scale interval; otherwise correct those that are no categories'
        : 'put the category alone into each cell, and remarks elsewhere',
  },
  'PAIRS-LEFT-OUT': {
    what: ({ raters, most }) => `there are ${raters} raters; every two of them are compared up to ${most}`,
    why: 'A table of so many pairs nobody reads. The coefficients of all raters together are given. The limit is a convention of this program.',
    fix: 'to see some of them pair by pair, compare those alone',
  },
  'STUDIES-DRAWN-APART': {
    what: ({ what, studies, least }) =>
      `the samples for the intervals are drawn from ${what === 'units' ? 'indicators' : 'items of evidence'}, and not from the ${studies} studies as wholes: that takes ${least}`,
    why: 'What is judged in one study hangs together, resting on one body of evidence, so that the intervals may be too narrow.',
    fix: 'take the intervals for the least doubt there is, or pool more studies',
  },
  'RATER-KNOWN': {
    what: ({ rater }) => `${quoted(rater)} is a rater of this study already`,
    why: 'Each rater has one sheet; with two, one opinion would count twice.',
    fix: 'choose another name with --rater',
  },
  'SHEET-EXISTS': {
    what: ({ path }) => `${quoted(path)} is there already`,
    why: 'It may hold judgements that are not written down anywhere else.',
    fix: 'choose another file with -o, or move that one away',
  },
  'NOTHING-TO-RATE': {
    what: ({ study }) => `${quoted(study)} has no accepted evidence`,
    why: 'A second rater judges from the same evidence as the first; without any there is nothing to judge.',
    fix: 'write down the evidence first, under "evidence"',
  },
  'NO-NODES-TO-RATE': {
    what: ({ frameworks }) => `${listed(frameworks.map(quoted), 'en')} scores no indicators`,
    why: 'A sheet asks for levels of indicators, and a framework of factors has none.',
    fix: 'choose with --framework one that has levels',
  },
  'IDS-GIVE-HINTS': {
    what: ({ evidence }) =>
      `${counted(evidence.length, 'en', 'id of an item of evidence names an indicator', 'ids of items of evidence name an indicator')}: ${firstOf(evidence.map(quoted), 'en')}`,
    why: 'The sheet needs the ids, and these tell where whoever wrote down the evidence thought that it belongs.',
    fix: 'tell the rater to go by what an item says and not by its id; next time give ids that name the source',
  },
};

const SCALES: Readonly<Record<ScaleType, string>> = {
  nominal: 'names without an order',
  ordinal: 'levels in this order',
  interval: 'numbers whose distances count',
};
