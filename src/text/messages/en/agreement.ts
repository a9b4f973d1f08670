import type { Reason, Warning } from '../../../model/agreement/reasons.js';
import type { ScaleType, Units } from '../../../model/agreement/index.js';
import type { Family, IccForm, Metric, Weighting } from '../../../model/agreement/statistics.js';
import type { Role } from '../../../model/study.js';
import { counted } from '../../words.js';

const RATING: Readonly<Record<Units, string>> = { nodes: 'a level', coding: 'a coding', table: 'a rating' };

/** How far raters agree, and where they do not. */
export const agreement = {
  title: (what: string) => `Agreement of raters: ${what}`,
  heading: 'Raters and their agreement',
  studies: (count: number, ids: string) => `${counted(count, 'en', 'study', 'studies')}: ${ids}.`,
  between: {
    role: (raters: string, role: string) => `${raters} (${role})`,
    roles: (raters: string) => `${raters}: two roles side by side`,
    table: (raters: string) => raters,
  },
  roles: {
    coder: 'coders',
    self: 'self-assessments',
    assessor: 'assessors',
    official: 'official results',
    consensus: 'consensus',
  } satisfies Record<Role, string>,
  twoRoles:
    'They judged in different capacities, and one may rest on the other. The figures tell how far the two lie apart, not how reliable either is; they are pooled with nobody else.',
  branches: (titles: string) => `On the ladder of ${titles}, which has levels of its own.`,
  whatNodes:
    'Compared are the levels that each rater gave to an indicator, as the score takes them. A unit is one indicator of one study.',
  whatCoding:
    'Compared is whether each rater let an item of evidence speak for an indicator. A unit is one accepted item at one indicator to which two raters gave a level; an item that a judgement does not name counts as not linked. Where a rater gave a state such as "no evidence" instead of a level, nothing is compared.',
  codingLimits:
    'What the file format cannot tell: whether an item that was not linked was turned down or passed over. Nor can raters differ on which factors an item shows: that is said once for the whole study.',
  whatTable: 'A unit is a line of the table.',
  units: (rated: number, shared: number, complete: number, kind: Units) =>
    `${counted(rated, 'en', 'unit has', 'units have')} ${RATING[kind]} by one rater or more, ${String(shared)} by two or more, ${String(complete)} by all. Agreement shows on those by two or more.`,
  unitsOfTwo: (rated: number, shared: number, kind: Units) =>
    rated === shared
      ? `${counted(rated, 'en', 'unit has', 'units have')} ${RATING[kind]} by both: on these agreement is measured.`
      : `${counted(rated, 'en', 'unit has', 'units have')} ${RATING[kind]} by one of them or both, ${String(shared)} by both: on these agreement is measured.`,
  unrated: (count: number, kind: Units) =>
    kind === 'table'
      ? `${counted(count, 'en', 'line', 'lines')} without any rating ${count === 1 ? 'is' : 'are'} left out.`
      : `To ${String(count)} more nobody gave a level: ${count === 1 ? 'it is' : 'they are'} left out.`,
  levels: (count: number, type: ScaleType) =>
    `The scale has ${counted(count, 'en', 'category', 'categories')} ${
      { nominal: 'without an order', ordinal: 'in an order', interval: 'whose distances count' }[type]
    }, those that nobody used included.`,
  used: (count: number, type: ScaleType) =>
    type === 'interval'
      ? 'Ratings are numbers whose distances count.'
      : `The categories are the ${String(count)} that somebody used, ${
          type === 'nominal' ? 'without an order' : 'in an order'
        }; what else the scale has was not said.`,
  blind: {
    own: 'first coder, in the study itself',
    seeded: (seed: string) => `blind, from a sheet with the evidence in random order (seed ${seed})`,
    how: 'blind: ',
    and: '; ',
    yes: 'blind',
    no: 'not said to be blind',
    inStudies: (way: string, count: number, all: number, ids: string) =>
      `${way}, in ${String(count)} of ${String(all)} studies (${ids})`,
  },
  statistic: 'Coefficient',
  value: 'Value',
  interval: '95% interval',
  unitsColumn: 'Units',
  words: 'In words',
  families: {
    'percent': 'Percent agreement',
    'cohen': "Cohen's kappa",
    'light': "Light's kappa (mean of pairs)",
    'fleiss': "Fleiss' kappa",
    'fleiss-1971': "Fleiss' kappa as of 1971",
    'alpha': "Krippendorff's alpha",
    'alpha-gwet': "Krippendorff's alpha by Gwet",
    'ac': "Gwet's AC2",
    'brennan-prediger': 'Brennan and Prediger',
  } satisfies Record<Exclude<Family, 'icc'>, string>,
  ac1: "Gwet's AC1",
  weightings: {
    'linear': 'linear weights',
    'quadratic': 'quadratic weights',
    'gwet-ordinal': "Gwet's ordinal weights",
  } satisfies Record<Exclude<Weighting, 'identity'>, string>,
  metrics: {
    nominal: 'nominal metric',
    ordinal: 'ordinal metric',
    interval: 'interval metric',
  } satisfies Record<Metric, string>,
  forms: {
    ICC1: 'ICC(1): single ratings, raters differ by unit',
    ICC2: 'ICC(A,1): agreement of single ratings',
    ICC3: 'ICC(C,1): consistency of single ratings',
    ICC1k: 'ICC(k): means of ratings, raters differ by unit',
    ICC2k: 'ICC(A,k): agreement of means of ratings',
    ICC3k: 'ICC(C,k): consistency of means of ratings',
  } satisfies Record<IccForm, string>,
  bands: {
    'almost-perfect': 'almost perfect',
    'substantial': 'substantial',
    'moderate': 'moderate',
    'fair': 'fair',
    'slight': 'slight',
    'poor': 'poor',
    'excellent': 'excellent',
    'fair-to-good': 'fair to good',
    'very-good': 'very good',
    'good': 'good',
    'reliable': 'reliable',
    'tentative': 'for tentative conclusions only',
    'unreliable': 'not reliable',
  } as Readonly<Record<string, string>>,
  variant: (name: string, variant: string) => `${name} (${variant})`,
  called: (word: string, benchmark: string) => `${word} (${benchmark})`,
  range: (low: string, high: string) => `${low} to ${high}`,
  undefinedFigure: 'not defined',
  conventions: 'The words are conventions of those named; none follows from the figures.',
  made: (generator: string, seed: string, runs: string, units: string) =>
    `Intervals: percentile bootstrap over ${units}, ${runs} samples drawn with replacement, raters kept; random numbers: ${generator}, seed ${seed}.`,
  drawnUnits: (count: number, single: number) =>
    `${counted(count, 'en', 'unit', 'units')}${
      single === 0
        ? ''
        : ` (${String(single)} with a single rating among them, which shows no agreement and yet how often a category is given)`
    }`,
  drawnItems: (count: number) =>
    `${counted(count, 'en', 'item of evidence', 'items of evidence')} (each with all its indicators, since these hang together)`,
  drawnStudies: (count: number) =>
    `${counted(count, 'en', 'study', 'studies')} (each with all that was judged in it, since this hangs together)`,
  skipped: (names: string, count: string) =>
    `${names}: not defined in ${count} of the samples, which have no place in the interval.`,
  noInterval: (names: string, why: string) => `No interval of ${names}: ${why}.`,
  noFigure: (names: string, why: string) => `${names}: not defined, since ${why}.`,
  all: 'any of them',
  because: {
    'too-few-raters': () => 'it takes two raters',
    'not-two-raters': (count: string) => `it is for two raters, and there are ${count}`,
    'no-pairs': () => 'no unit has ratings by two of them',
    'one-category': () => 'the scale has a single category, so there is nothing to disagree on',
    'no-variation': () =>
      'all ratings are alike, so that agreement by chance leaves no room and the formula divides 0 by 0',
    'off-scale': (values: string) => `some ratings are none of the categories: ${values}`,
    'too-many-categories': (categories: string, most: string) =>
      `it goes by categories, of which there are ${categories}, and more than ${most} are none that anybody keeps apart`,
    'too-many-raters': (raters: string, most: string) =>
      `it is the mean over all pairs, and of ${raters} raters there are too many; ${most} are the most`,
    'unequal-ratings': (fewest: string, most: string) =>
      `it wants equally many ratings of every unit, and there are ${fewest} to ${most}`,
    'too-few-units': (count: string, needed: string) =>
      `${count === '1' ? 'there is 1 unit' : `there are ${count} units`} in common, and it takes ${needed}`,
    'pair-absent': (pair: string, why: string) =>
      `it is the mean over pairs, and that of ${pair} is not defined: ${why}`,
    'no-formula': () => 'no formula is published for it',
    'error-undefined': () => 'the formula of its error divides by zero',
    'too-large': (units: string, raters: string) =>
      `drawing samples from ${units} units by ${raters} raters would take minutes; intervals by formula, where there are any, stand in the JSON`,
    'no-replicate': (runs: string) => `none of ${runs} samples has a figure`,
  } satisfies Record<Reason['code'], (one: string, two: string) => string>,
  warning: {
    'few-units': (count: string) =>
      `only ${count} ${count === '1' ? 'unit' : 'units'}: a single judgement more or less would move every figure visibly.`,
    'one-category-used': (category: string) =>
      `all ratings are ${category}: the figures say nothing of how the raters tell levels apart.`,
    'prevalent-category': (category: string, share: string) =>
      `${share} of the ratings are ${category}: kappa and alpha can come out low by that alone, however often raters agree; compare AC and the coefficient of Brennan and Prediger.`,
    'units-left-out': (count: string) => `units with too few ratings for it could not be used (${count}).`,
    'negative-variance': () =>
      'raters differ more within units than units differ from each other: the estimated variance of units is negative.',
  } satisfies Record<Warning['code'], (one: string, two: string) => string>,
  warningOf: (names: string, warning: string) => `${names}: ${warning}`,
  prevalence: 'How often each category was given',
  category: 'Category',
  together: 'Together',
  linked: 'linked',
  notLinked: 'not linked',
  share: (count: string, share: string) => `${count} (${share})`,
  pairs: 'Every two raters',
  raters: 'Raters',
  disagreements: (count: number, shared: number) =>
    `Where they differ: ${String(count)} of ${counted(shared, 'en', 'unit', 'units')}`,
  none: 'They gave the same to every unit that they share.',
  apart: {
    nominal: 'different',
    ordinal: (steps: number) => `${counted(steps, 'en', 'step', 'steps')} of the scale apart`,
    interval: (distance: string) => `${distance} apart`,
  },
  more: (raters: number) => `and ${String(raters)} more raters`,
  notShown: (count: number) => `${counted(count, 'en', 'unit', 'units')} more, less far apart: they stand in the JSON.`,
  settled: (rater: string) => `Settled by consensus (${rater})`,
  leftOut: (count: number) =>
    `Left out: ${counted(count, 'en', 'unit that has', 'units that have')} no level by two raters`,
  leftOutWhy:
    'A state such as "no evidence" is no level, and whoever said nothing of a unit did not judge it: neither is counted as agreement or as disagreement above.',
  alike: (names: string, state: string) => `All said the same: ${names} (${state}).`,
  oneAlone: (rater: string, names: string) => `Rated by ${rater} alone: ${names}.`,
  differing: 'One gave a level where another found nothing to give one to:',
  links: 'The coding, indicator by indicator',
  linkedByAll: 'Linked by all',
  linkedBySome: 'By some only',
  only: (raters: string) => `only ${raters}: `,
  // In a report
  intro: (raters: string) =>
    `${raters} judged the same evidence. Their levels are settled as follows; the coefficients tell how far the judgements depend on who makes them.`,
  settledBy: (rule: string) => `Where they differ, the level that counts is ${rule}.`,
  settledConsensus: (names: string) => `Settled by consensus: ${names}.`,
  consensusInstead: (names: string) => `Judged alike by all and otherwise by the consensus, which counts: ${names}.`,
  consensusAlone: (names: string) => `Given by the consensus alone, fewer than two raters having judged it: ${names}.`,
  consensusWithoutWhy: (names: string) => `The consensus gives no reason for ${names}.`,
  disputed: (names: string) => `Still disputed, and settled by the rule alone: ${names}.`,
  undisputed: 'Nothing that several judged is still disputed.',
};
