import type { Method } from '../../../model/study.js';
import { counted } from '../../words.js';

/** How the number is made, for a reader who has never seen the method. */
export const reportMethod = {
  heading: 'Methods',
  dataHeading: 'Study and evidence',
  levelsHeading: 'Levels',
  scoresHeading: 'Scores',
  trustHeading: 'Strength and robustness',
  studied: (agency: string, region: string | null, period: string | null) =>
    `One agency was studied: ${agency}${region === null ? '' : ` (${region})`}.${period === null ? '' : ` The period is ${period}.`}`,
  evidence: (items: string, sources: string) => `What was found was written down as ${items} from ${sources}.`,
  codedFrom: (from: string) => `The items were coded from ${from}.`,
  kept: 'Each item is kept with its source, and with its date and the place where it can be looked up where these are known.',
  keptPlainly: 'Each item is kept with its source, and with its date where that is known.',
  held: (sessions: string, total: number) => `There ${total === 1 ? 'was' : 'were'} ${sessions}.`,
  dated: (dates: string) => ` (${dates})`,
  days: (days: number, period: string) => (days === 1 ? period : `on ${String(days)} days, ${period}`),
  coarse: (count: number) => `${String(count)} dated by month or year alone`,
  undated: (count: number) => `${String(count)} without a date`,
  fromSessions: (items: string) => `${items} came of them, the others straight from a source.`,
  allFromSessions: 'All items came of them.',
  metOnce: 'Nobody was met more than once.',
  metAgain: (names: string) => `More than once was met: ${names}.`,
  times: (name: string, count: number) => `${name} (${counted(count, 'en', 'time', 'times')})`,
  rejected: (items: string) => `Rejected, and counted for nothing: ${items}; the reasons are kept with them.`,
  noEvidence: 'No item of evidence of its own was accepted.',
  groups: (groups: string, untold: number) =>
    `Those who were asked speak for ${groups}${untold === 0 ? '' : `; of ${String(untold)} this is not told`}.`,
  chosen: (ways: string, untold: number) =>
    `Those who were asked were chosen as follows: ${ways}${untold === 0 ? '' : `; of ${String(untold)} this is not told`}.`,
  methods: (methods: string) => `By method of inquiry, the items come from ${methods}.`,
  byMethod: {
    'interview': 'interviews',
    'focus-group': 'focus groups',
    'questionnaire': 'questionnaires',
    'observation': 'observation',
    'document': 'documents',
    'dataset': 'datasets',
  } satisfies Record<Method, string>,
  judged: (framework: string, version: string) => `The framework used was “${framework}”, version ${version}`,
  indicators: (indicators: string, dimensions: string | null) =>
    `, with ${indicators}${dimensions === null ? '' : ` in ${dimensions}`}.`,
  aspects: ', under whose aspects factors that inhibit or carry implementation were looked for.',
  codedToIndicators: 'Items were coded to its indicators.',
  coded: 'Items were coded to its indicators and to factors that inhibit or carry implementation.',
  oneRater: (rater: string) => `One person (${rater}) did the rating.`,
  severalRaters: (raters: string) => `Ratings were given by ${raters}.`,
  graded: 'How well each level is founded was graded after GRADE-CERQual',
  gradedHow:
    ': a grade starts at high and is lowered where there are few independent sources, one method or one group of informants, where items contradict each other, are old, or come from sources speaking of their own merit, from drafts or from a publication.',
  triangulated:
    'What different sources, methods, raters and frameworks tell of an indicator was held against each other, as the four types of triangulation',
  silentSides: '; a side that is silent on what another says neither confirms nor denies it',
  compareRaters: (raters: string, blind: string | null) =>
    `The raters ${raters} judged the same evidence${blind === null ? '' : `, ${blind} without having seen the levels of others`}. `,
  agreed: (coefficients: string) => `How far they agree was measured by these coefficients: ${coefficients}`,
  agreedSamples: (runs: string) => `, with 95% intervals from ${runs} samples of the units`,
  worded: 'The words put to coefficients are conventions of their authors',
  saturated: (base: string, run: string, threshold: string) =>
    `Whether interviews still brought new themes was looked at with a base of ${base} sessions, a run of ${run} and a threshold of ${threshold} new themes`,
  compared: 'What was said was compared with what was seen or read, as triangulation between methods',
  varied: 'How far the score holds was examined by changing one choice at a time and scoring again by the same rules',
  draws: (runs: string, raters: boolean) =>
    `${runs} draws of sources${raters ? ' and of raters' : ''} with replacement, each source with all its items`,
  weightings: (runs: string, how: string) => `${runs} weightings, ${how}`,
  uniform: (from: string, to: string) => `each weight multiplied by a random number from ${from} to ${to}`,
  dirichlet: "drawn from a Dirichlet distribution around the framework's own",
  otherRules: 'every other rule of aggregation',
  omissions: '; each source, informant group and item left out',
  shifts: '; each level one lower and one higher',
  generator: (generator: string, seed: string) => `Random numbers: ${generator}, seed ${seed}`,
  setBeside: (verdicts: string) => `The result was set beside ${verdicts}; what was published makes no part of it.`,
  program: (program: string) =>
    `All figures were worked out by ${program}; the same study and framework give the same figures.`,
  levels: (worst: string, best: string) =>
    `Every indicator is given a level from ${worst} to ${best}, together with the evidence it rests on and the reason why:`,
  lower: 'Lower is better, here and in all that follows.',
  ladders: 'What a level means depends on the branch.',
  ladder: (branches: string) => `In ${branches}:`,
  elsewhere: 'all else',
  fractional: 'Values between two levels may be given; such a value has reached the worse of the two.',
  cumulative:
    'Levels are proven one after the other: an indicator stands at the highest level whose required evidence was accepted together with that of every level below it.',
  cumulativeAt: (branches: string) =>
    `In ${branches}, levels are proven one after the other: an indicator stands at the highest level whose required evidence was accepted together with that of every level below it.`,
  combine: (rule: string) =>
    `Where items of evidence about one indicator speak for different levels, the level is ${rule}. Disagreement is shown, not averaged away.`,
  ratersDiffer: (rule: string) => `Where raters differ, the level is ${rule}.`,
  ratersSettle: (rule: string) =>
    `Where raters differed and settled on a level together, that level counts; where they differ and did not, it is ${rule}.`,
  otherRoles: (roles: string) =>
    `Only ratings by these roles make the score: ${roles}. Those of other roles stand beside it and are never blended into it.`,
  ethicsHeading: 'Ethics and interests',
  whole: (rule: string) => `The whole is the ${rule} of the indicators.`,
  aggregate: (rule: string) => `A dimension is the ${rule} of its indicators, and the whole that of the dimensions.`,
  exceptions: 'These are made by rules of their own:',
  missing: {
    exclude: () =>
      'An indicator without evidence counts neither as good nor as bad: the weights are shared out again among those that are known.',
    floor: (worst: string) =>
      `An indicator without evidence counts at the worst level (${worst}), as the framework has it. Such a score is set in brackets and marked: it was judged by nobody.`,
    block: () =>
      'An indicator without evidence is not left out: what it is a part of gets no score until it has a value.',
  },
  sought: {
    exclude: () =>
      'What was looked for and not found counts neither as good nor as bad: the weights are shared out again among what is known.',
    floor: (worst: string) =>
      `What was looked for and not found counts at the worst level (${worst}). Such a score is set in brackets and marked: it was judged by nobody.`,
    block: () => 'What was looked for and not found keeps what it is a part of from having a score.',
  },
  unsought: {
    exclude: () =>
      'What nobody looked for counts neither as good nor as bad: the weights are shared out again among what is known.',
    floor: (worst: string) =>
      `What nobody looked for counts at the worst level (${worst}). Such a score is set in brackets and marked: it was judged by nobody.`,
    block: () => 'What nobody looked for keeps what it is a part of from having a score.',
  },
  sumNeedsAll: 'A sum can leave no part out: without a value for each of them there is none.',
  external:
    "Some values were not judged here but taken over from elsewhere; each is marked, with its source and the place in it. They count towards coverage and are told apart from evidence of the study's own.",
  assumed: 'Some values are assumed; each is marked, and none counts as evidence.',
  silence: 'Since that alone would reward silence, two figures go with every score.',
  figures: 'Two figures go with every score, to tell what is known from what is not.',
  coverage: 'Coverage is the share of weight for which there is evidence or a value taken over from elsewhere.',
  floor: (floor: string) =>
    `Under ${floor} a dimension is not judged by itself; what is known of it still counts in the whole.`,
  bounds: 'The bounds say what the score would be if everything unknown turned out at its worst, and at its best.',
  projected: (frameworks: string) =>
    `An indicator without a rating that counts is given a value from the ratings of this study by other frameworks (${frameworks}), where there are any on a shared topic. Each of these counts the same, as a percentage of the way from its worst level to its best; their mean is turned back to the scale used here. Such a value is projected: an inference from neighbouring topics, not a judgement. It adds nothing to the coverage and leaves the bounds as wide as they were, and whatever rests on it is marked.`,
  bands: (compared: string, bands: string) =>
    `A score is put into words by the band it lies in (${compared}): ${bands}.`,
  comparedExact: 'compared before rounding',
  comparedRounded: (decimals: string) => `compared after rounding to ${decimals}`,
  band: (label: string, from: string) => `${label} from ${from}`,
  ownBands: 'These have bands of their own:',
  unbanded: 'What runs over another range of scores than the whole, and has no bands of its own, is put into no band.',
  notes: '"With notes" means that some indicators lie in a worse band than the whole.',
  percent: (worst: string, best: string) =>
    `A percentage is the way travelled from the worst level (${worst}, 0%) to the best (${best}, 100%).`,
  percentOf: (worst: string, best: string) =>
    `A percentage is the way travelled from the worst possible score (of the whole ${worst}, 0%) to the best (${best}, 100%).`,
  ordinal: (rule: string) =>
    `Levels are ordered, but the steps between them need not be equally large. A ${rule} treats them as if they were, so the level profile shows what lies behind a score`,
  ordinalOnly:
    'Levels are ordered, but the steps between them need not be equally large. The rule looks at their order alone; the level profile shows what lies behind a score.',
};
