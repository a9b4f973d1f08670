/** A sentence is of this period, where several are told apart. */
const inPeriod = (period: string): string => (period === '' ? '' : `${period}: `);

/** The page on which agencies are compared. */
export const explorer = {
  /** Who is first, in a sentence. */
  leads: (name: string, score: string, period: string) => `${inPeriod(period)}${name} leads with a score of ${score}.`,
  lead: (names: string, score: string, period: string) =>
    `${inPeriod(period)}${names} lead, each with a score of ${score}.`,
  leadMany: (count: string, score: string, period: string) =>
    `${inPeriod(period)}${count} agencies lead, each with a score of ${score}.`,
  /** Where not everything is known: the ranks that are possible of who leads, and how much is known; null where all of it, and others are open. */
  leadOpen: (ranks: string, coverage: string | null) =>
    `That is not settled, since not everything is known: possible ranks ${ranks}${coverage === null ? '' : `, coverage ${coverage}`}.`,
  leadOut: (ranks: string, coverage: string | null) =>
    `With everything known it cannot stay so: possible ranks ${ranks}${coverage === null ? '' : `, coverage ${coverage}`}.`,
  leadsNobody: 'Nobody has a score by these weights.',
  /** How sure that is. */
  /** `exchanged`: by which other rule it comes first how often. */
  sure: (weights: string, spread: string, weightings: string, first: string, exchanged: string, ranks: string) =>
    `How sure is that? With ${weights} varied at random by up to ${spread}, it comes first in ${first} of ${weightings} draws${exchanged}. In 95% of all of them its rank is ${ranks}.`,
  sureExchanged: (rule: string, first: string) => `; by ${rule} in place of the framework's rule, in ${first}`,
  drawing: 'Drawing other weights…',
  /** What weights do to the ranks. */
  moved: (moved: string, all: string) => `${moved} of ${all} agencies have another rank than by official weights.`,
  movedMost: (name: string, from: string, to: string) => `Furthest: ${name}, from ${from} to ${to}.`,
  movedNone: 'No agency has another rank than by official weights.',
  /** Who has a score, and so a rank, by these weights alone, or by the official ones alone. */
  ranksGained: (agencies: string) => `With a rank by these weights alone: ${agencies}.`,
  ranksLost: (agencies: string) => `With a rank by official weights alone: ${agencies}.`,
  /** Over what the document says as well. */
  asBegun: 'What follows is by the weights that this page begins with: other ones change only what stands above.',
  weights: 'Weights',
  weightKinds: { official: 'Official', equal: 'All equal', own: 'My own' },
  weightsAre: {
    official: "The weights are the framework's.",
    equal: 'All dimensions weigh alike, unlike in the framework.',
    own: 'The weights are your own.',
  },
  weightOf: (dimension: string) => `Weight of ${dimension}`,
  officialWeight: (weight: string) => `official ${weight}`,
  weightsNone: 'Give at least one dimension a weight above 0.',
  inAll: (agencies: string) => `${agencies} in all`,
  set: 'Period',
  setOther: 'Shown',
  search: 'Find an agency',
  searchHint: 'a part of its name',
  /** What rows are grouped by. */
  by: 'Rows grouped by',
  byNothing: 'nothing',
  groupSize: (agencies: string, scored: string | null) =>
    scored === null ? `medians of ${agencies}` : `medians of ${scored} with a score, of ${agencies}`,
  /** The only one that is shown. */
  group: 'Group',
  groupAll: 'All',
  reset: 'Start over',
  shown: (shown: string, all: string) => `${shown} of ${all} agencies shown.`,
  shownNone: 'No agency has such a name.',
  shownNoneOf: (group: string) => `No agency of ${group} has such a name.`,
  showAll: (count: string) => `Show all ${count}`,
  showFirst: (count: string) => `Show the first ${count} alone`,
  table: 'Ranks of agencies',
  compare: 'Compare',
  compareName: (name: string) => `Compare ${name}`,
  moves: 'Against official',
  up: (ranks: string) => `up ${ranks}`,
  down: (ranks: string) => `down ${ranks}`,
  same: 'same',
  weighs: (share: string) => `weight ${share}`,
  chosenHint: 'Tick two agencies to see what separates them.',
  chosenOne: (name: string) => `${name} is chosen. Tick another one.`,
  chosenMost: (most: string) => `No more than ${most} can be compared at once.`,
  showComparison: 'See why',
  toTable: 'Back to the ranks',
  clear: 'Clear',
  remove: (name: string) => `Remove ${name}`,
  separates: (names: string) => `What separates ${names}`,
  losesIn: (one: string, other: string, where: string) => `${one} loses against ${other} in ${where}`,
  gainsIn: (where: string) => `gains in ${where}`,
  /** `isAll`: whether both have a score in every dimension. */
  losesNowhere: (one: string, other: string, isAll: boolean) =>
    `${one} is behind ${other} in no dimension${isAll ? '' : ' in which both have a score'}`,
  alike: (one: string, other: string, isAll: boolean) =>
    `${one} and ${other} are alike in every dimension${isAll ? '' : ' in which both have a score'}.`,
  dimensionBy: (dimension: string, by: string) => `${dimension} (${by})`,
  dimension: 'Dimension',
  weight: 'Weight',
  whole: 'Whole',
  contribution: 'Makes of the difference of the whole',
  chart: (names: string) => `Scores of ${names} in each dimension`,
  overTime: 'Over time',
  overTimeOf: (weights: string) => `Scores by period. ${weights}`,
  overTimeCell: (score: string, rank: string) => `${score}, rank ${rank}`,
  change: 'Change',
  howToRead: 'What the columns mean',
  means: {
    rank: 'Rank: one more than there are better scores, before any rounding. An equals sign marks a rank that several share.',
    drawn: (spread: string | null) =>
      `In 95% of runs: the ranks between which 95 of 100 draws put it. In each draw every weight is varied at random${spread === null ? '' : ` by up to ${spread}`}, and where values allow the score is made by another rule as well. A wide span means: the rank hangs on the weights or the rule.`,
    redrawn: (runs: string, first: string) =>
      `For the weights that the page begins with, the program drew ${first} times. For others the page draws ${runs} times itself, and of two that are compared as often as the program.`,
    notDrawn: (runs: string) => `The page draws ${runs} times itself.`,
    group:
      'In groups: a row for each, with the medians of all its agencies, whether they are shown or not. "Ahead of the median" is the distance of a score to that of its group; of fewer than three scores there is none.',
    possible: 'Possible ranks: those that remain if what is unknown of all is taken at its worst or at its best.',
    coverage: 'Coverage: the share of the weight of which something is known.',
    dimension: 'Dimensions: the darker a field, the better.',
    withheld:
      'A dash: too little is known for a score, or it does not apply. What is known of a dimension goes into the whole even so.',
  },
  noScript: 'Sorting, searching and other weights need scripts, which are switched off here.',
  linkHint: 'The address of this page holds what you chose: copy it to show somebody the same.',
};
