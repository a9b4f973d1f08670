import type { Grouping } from '../../../model/comparison/index.js';

/** Several agencies side by side, or one over time. */
export const comparison = {
  title: (agencies: number) => (agencies === 1 ? 'One agency over time' : `Comparison of ${String(agencies)} agencies`),
  setTitle: (framework: string, period: string) => (period === '' ? framework : `${framework}, ${period}`),
  /** Whose scores, and what they are ranked by. */
  ranked: (scored: string, weights: string) => `${scored} ranked by their scores before any rounding; ${weights}.`,
  weights: {
    official: "the weights are the framework's",
    equal: 'all dimensions weigh alike',
    own: (weights: string) => `the weights are ${weights}`,
    /** Beside those of the framework. */
    alike: (weights: string) => `${weights}, as in the framework`,
    unlike: (weights: string) => `${weights}, unlike in the framework`,
  },
  agencies: (count: string) => (count === '1' ? '1 agency' : `${count} agencies`),
  notes: 'Before you conclude anything',
  rank: 'Rank',
  /** Shared by several. */
  tied: (rank: string) => `=${rank}`,
  agency: 'Agency',
  study: 'Study',
  group: 'Group',
  score: 'Score',
  band: 'Band',
  coverage: 'Coverage',
  possible: 'Possible',
  drawn: 'In 95% of runs',
  first: 'First in',
  over: 'Better than',
  under: 'Behind',
  firstByBoth: 'First in (by the other rule)',
  drawing: (weightings: string, least: string, most: string, rule: string) =>
    `${weightings} times every weight was multiplied by a number between ${least} and ${most}, and the score made by ${rule}.`,
  drawingBoth: (weightings: string, least: string, most: string, rule: string, other: string, runs: string) =>
    `${weightings} times every weight was multiplied by a number between ${least} and ${most}, and the score made twice: by ${rule}, which is the framework's rule, and by ${other} in its place. "In 95% of runs" is over all ${runs} runs, weights and rule together; "first in" is over the weights alone, by the framework's rule and, in brackets, by the other.`,
  drawnOfKnown: 'All runs are made of what is known: what is not can move a rank as far as "possible" says.',
  randomness: (generator: string, seed: string) => `Random numbers: ${generator}, seed ${seed}.`,
  notDrawn: 'What other weights would do to the ranks was not drawn.',
  howRanks:
    '"Possible" are the ranks that remain if what is unknown of all is taken at its worst or at its best. "Better than" and "behind" count agencies that are at least as good in every dimension and better in one: no weights change that order.',
  matrix: 'Dimensions and indicators',
  matrixLegend: 'Each cell: score, band (coverage; strength of the evidence).',
  node: 'Node',
  peers: 'Against the others',
  peersIntro:
    'Held against the median of the group: what is lowest in nearly everybody says little of one agency. In brackets: levels of the scale.',
  ahead: 'Ahead of the median',
  lowest: 'Lowest dimension',
  behind: 'Furthest behind the median',
  groups: { region: 'By region', kind: 'By kind', country: 'By country' } satisfies Record<Grouping, string>,
  groupName: { region: 'Region', kind: 'Kind', country: 'Country' } satisfies Record<Grouping, string>,
  untold: 'not told',
  members: 'Agencies',
  median: 'Median',
  dominance: 'Whatever the weights',
  dominates: (better: string, worse: string) =>
    `${better} is at least as good as ${worse} in every dimension, and better in one.`,
  noDominance: 'No pair is settled whatever the weights.',
  dominancePairs: (pairs: string) =>
    `Of ${pairs} pairs one is at least as good in every dimension and better in one; the table of ranks counts them.`,
  dominanceMany: (most: string) =>
    `More than ${most} pairs are settled whatever the weights; the table of ranks counts them.`,
  pair: (one: string, other: string) => `What separates ${one} and ${other}`,
  pairNotDrawn: 'How often other weights would turn the order was not drawn.',
  difference: 'Difference',
  contribution: 'Contribution',
  adds: 'A contribution is what a node makes of the difference of the whole: those of the dimensions add up to it, and those of indicators to that of their dimension.',
  addsWithheld:
    'A dash stands where too little is known for a score; what is known counts in the whole all the same, and contributes.',
  addsNot:
    'What single nodes contribute to the difference cannot be told: the whole is no weighted mean or sum, or different parts of it are known.',
  topics: 'By topic',
  topicsIntro:
    'Percent of the way from the worst to the best level: the mean over the indicators about the topic that the study rated itself. Frameworks ask for different things under one topic, so small differences mean nothing.',
  topic: 'Topic',
  lowestOf: 'Lowest',
  highestOf: 'Highest',
  /** Who has a percentage; several, of whom one is named. */
  held: (percent: string, agency: string, others: number) =>
    others === 0 ? `${percent} (${agency})` : `${percent} (${agency}, and ${String(others)} more)`,
  factors: 'Inhibiting factors',
  factorsFound: (factors: string, shared: string) =>
    `${factors === '1' ? '1 inhibiting factor was' : `${factors} inhibiting factors were`} found in all; ${shared === '0' ? 'none' : shared} by the same name in several agencies.`,
  factorsAbout: 'Agencies seldom call the same thing by one name, so here is what the factors are about.',
  noTopic: 'no topic told',
  /** Further ones that are not named. */
  more: (others: string) => `and ${others} more`,
  one: (agency: string, factors: string) => `${agency}: ${factors}`,
  series: 'Over time',
  from: 'From',
  to: 'To',
  change: 'Change',
  certain: 'Exceeds what is uncertain',
  seriesLegend: (weights: string, share: string) =>
    `Scores of the whole: ${weights}. A change exceeds what is uncertain where the bounds do not overlap, where it is more than one indicator judged one level otherwise would make, and where at least ${share} of drawn weights point the same way.`,
  certainty: {
    yes: 'yes',
    undrawn: 'not settled: nothing speaks against it, but no other weights were drawn',
    no: 'no',
    bounds: 'the bounds overlap',
    level: 'one indicator judged one level otherwise would make as much',
    weights: (share: string) => `by ${share} of drawn weights it points the same way`,
    exchanged: (rule: string, share: string) =>
      `by ${rule} in place of the framework's rule ${share} of drawn weights point the same way`,
  },
  evidence: (added: string, withdrawn: string, changed: string) =>
    `Evidence: ${added} added, ${withdrawn} withdrawn, ${changed} changed.`,
  factorsCome: (factors: string) => `Inhibiting factors that came: ${factors}.`,
  factorsGone: (factors: string) => `Inhibiting factors that went: ${factors}.`,
  done: (remedies: string) => `Done since: ${remedies}.`,
  dash: '–',
  /** Charts. */
  ranksChart: 'Ranks, and where they lie in 95 of 100 runs',
  ranksChartSays: (agencies: string) =>
    `A point for the rank of each of ${agencies}, and a line for the ranks between which 95 of 100 runs with other weights and rules put it.`,
  scoresChart: 'Scores with bounds',
  scoresChartSays: (agencies: string) =>
    `A point for the score of each of ${agencies}, and a line from its worst to its best bound.`,
  heatChart: 'Agencies and dimensions',
  heatChartSays: 'The darker a field, the further it is on its way from the worst to the best level.',
  worst: 'worst',
  best: 'best',
};
