import type { AxesFindings } from '../../../model/findings/load/axes.js';
import { inLanguage } from '../../../model/lang.js';
import { significant } from '../../numbers.js';
import { listed } from '../../words.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';
import { axisOrSide, didYouMean } from './findings-phrases.js';

const keys = (names: readonly string[]): string => listed(names.map(quoted), 'en');

/** Frameworks with axes, and the weights of factors. */
export const axesFindings: FindingMessages<AxesFindings> = {
  'SCORING-INCOMPLETE': {
    what: ({ missing, given }) =>
      given.length === 0
        ? 'the framework has neither a scale nor axes'
        : `the framework lacks ${keys(missing)}, which ${keys(given)} cannot do without`,
    why: 'Nodes are scored by a scale, put into words by bands and called weak below a level; without axes nothing else is left to judge by.',
    fix: ({ missing, given }) =>
      `add ${keys(missing)}${given.length === 0 ? ', or "axes" and "quadrants" for a framework of factors' : `, or delete ${keys(given)} if only factors are placed on "axes"`}`,
  },
  'OVERLAY-UNSCORED': {
    what: ({ framework, given }) => `${quoted(framework)} scores no nodes, and ${keys(given)} would`,
    why: 'An overlay keeps the scale of what it extends; where there is none, nothing here is ever used.',
    fix: ({ given }) => `delete ${keys(given)}`,
  },
  'ASPECTS-DROPPED': {
    what: ({ node, axis }) => `${quoted(node)} is dropped, and the axis ${axis} looks for its factors there`,
    why: 'The axes stay as they are in the framework that is extended.',
    fix: ({ node }) => `keep ${quoted(node)} and drop nodes under it instead`,
  },
  'AXES-INCOMPLETE': {
    what: ({ missing, given }) => `the framework has ${keys(given)} without ${keys(missing)}`,
    why: 'Axes give factors a place and quadrants say what the place means; one needs the other.',
    fix: ({ missing, given }) => `add ${keys(missing)}, or delete ${keys(given)}`,
  },
  'SIDES-ALIKE': {
    what: ({ side, other }) => `the side ${side} takes the same factors as ${other}`,
    why: 'A factor can lie on one side only.',
    fix: 'change "polarity" or "locus" of one of the two',
  },
  'QUADRANTS-HOLE': {
    what: ({ missing }) =>
      `there is no quadrant for ${missing.map(({ x, y }) => `x ${x}, y ${y}`).join('; ')}, and another stands twice`,
    why: 'Every position off the borders lies in exactly one quadrant.',
    fix: 'give each of the four pairs of "x" and "y" one quadrant',
  },
  'RATINGS-RANGE': {
    what: ({ from, to, minus }) => `ratings from ${from} to ${to} do not go with "minus: ${minus}"`,
    why: 'Signed ratings are as far below 0 as above it; the others start at 0 or more and rise.',
    fix: ({ minus }) =>
      minus === 'signed' ? 'write for instance { from: -4, to: 4 }' : 'write for instance { from: 1, to: 4 }',
  },
  'NODE-UNSCORED': {
    what: ({ node, framework }) => `${quoted(node)} is rated, but ${quoted(framework)} scores no nodes`,
    why: 'The framework has no scale: its nodes are aspects under which factors are looked for.',
    fix: 'delete the rating; weigh factors under "factor-ratings" instead',
  },
  'FRAMEWORK-WITHOUT-AXES': {
    what: ({ framework }) => `factors are weighed for ${quoted(framework)}, which has no axes`,
    why: 'Weights of factors make a position, and without axes there is none.',
    fix: 'name a framework with axes, or delete the weights',
  },
  'SHEET-EMPTY': {
    what: ({ rater }) => `the file of the rater ${quoted(rater)} has neither ratings nor weights`,
    why: 'A rater without a judgement cannot be told from one whose judgements were forgotten.',
    fix: 'add "ratings" or "factor-ratings", or delete the file',
  },
  'FACTOR-NOT-PRESENT': {
    what: ({ factor, suggestion }) =>
      `the study weighs the factor ${quoted(factor)}, which no accepted item shows and no source states${didYouMean(suggestion)}`,
    why: 'A weight for what was not found would move the position without evidence.',
    fix: ({ suggestion }) =>
      suggestion === null
        ? 'delete the weight, or let an item show the factor or a source state it'
        : `write ${suggestion}, or let an item show the factor or a source state it`,
  },
  'FACTOR-OFF-AXES': {
    what: ({ factor, framework }) => `the factor ${quoted(factor)} lies on no axis of ${quoted(framework)}`,
    why: 'Its weight would count nowhere.',
    fix: 'delete the weight, or correct "polarity" or "locus" of the factor',
  },
  'FACTOR-LEVEL-OFF-RANGE': {
    what: ({ factor, level, from, to }) =>
      `${significant(level)} for ${quoted(factor)} is no rating here: they run from ${from} to ${to}`,
    why: 'A rating off the range outweighs all others.',
    fix: ({ from, to }) => `write a rating from ${from} to ${to}`,
  },
  'FACTOR-WEIGHTS-ROUNDED': {
    what: ({ rater, axis, sign, sum }) =>
      `the weights that ${quoted(rater)} gives on ${axisOrSide(axis, sign)} sum to ${significant(sum)}: to 1 but for their rounding`,
    why: 'They are used as they are given, none is scaled up or down; the position is no more exact than they are.',
    fix: ({ factors }) =>
      `compare the weights of ${listed(factors, 'en')} with their source; if it has them so, leave them`,
  },
  'FACTOR-WEIGHTS-SUM': {
    what: ({ rater, axis, title, sum }) =>
      `the weights that ${quoted(rater)} gives to factors of ${quoted(inLanguage(title, 'en').text)} (axis ${axis}) sum to ${significant(sum)} instead of 1`,
    why: 'Scores of factors can be compared only where the weights are shares of one whole.',
    fix: ({ factors, unweighted }) =>
      `correct the weights of ${listed(factors, 'en')}${unweighted.length === 0 ? '' : `; there is no weight yet for ${listed(unweighted, 'en')}`}`,
  },
};
