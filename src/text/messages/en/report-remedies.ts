/** Remedies, what they answer, and what nothing answers. */
export const reportRemedies = {
  heading: 'Remedies',
  none: 'There is no remedy to recommend: no factor and no level calls for one.',
  noneYet: 'No indicator was judged here and no inhibiting factor was found, so nothing can be recommended yet.',
  order:
    'First stands what this agency calls for: what was proposed in or for it, and the next steps of its weak indicators. Among these, and among the rest, the larger reach goes first, then the smaller effort, then the higher rank of the factors answered. This order is a convention of this program.',
  orderWithoutReach:
    'First stands what was proposed in or for this agency. Among these proposals, and among the rest, the smaller effort goes first, then the higher rank of the factors answered. This order is a convention of this program.',
  reachMeans:
    'Reach says by how much the whole score would change if every indicator the remedy touches were one level better. Reaches overlap and must not be added up.',
  short: 'In the short term',
  long: 'In the long term',
  open: 'Without a stated horizon',
  decided: 'Already decided',
  decidedIntro:
    'What the agency has done or dropped. None of this is recommended, and none of it counts as a remedy for a factor.',
  answers: 'answers ',
  nextStep: (level: string) => `the next step from level ${level} at `,
  proposed: 'proposed in or for the agency',
  proposedBy: 'proposed by ',
  at: (locator: string) => ` (${locator})`,
  improves: 'Would improve: ',
  uses: 'Builds on: ',
  why: 'Why: ',
  who: (who: string) => `Who: ${who}`,
  effort: (effort: string) => `Effort: ${effort}`,
  reach: (gain: string) => `Reach: ${gain}`,
  status: (status: string) => `Status: ${status}`,
  owner: (owner: string) => `Responsible: ${owner}`,
  due: (due: string) => `Due: ${due}`,
  source: 'Source: ',
  unansweredHeading: 'Inhibiting factors without a remedy',
  unanswered: 'No remedy answers these; someone has to find one:',
  allAnswered: 'Every inhibiting factor has at least one remedy.',
};
