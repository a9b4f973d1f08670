/** Where sources, raters, words and deeds, or rule and practice, part ways. */
export const reportContradictions = {
  heading: 'Contradictions and differences',
  intro: 'Disagreement is a result too. None of it was averaged away in silence.',
  none: 'No item of evidence contradicts another, and nothing that was said goes against what was seen.',
  nothing: 'There is no item of evidence yet that could contradict another.',
  contradiction: 'Two items of evidence contradict each other:',
  divergent: 'the items of evidence point to different levels',
  saidSeen: 'said and seen differ',
  statusUnsettled: 'the raters disagree on whether there is anything to judge',
  consensusOutside: 'the consensus lies outside what the raters gave',
  unsettled: 'the raters lie two or more levels apart',
  givenCombined: 'the level given is not the level its items of evidence amount to',
  parentChildren: (rated: string, computed: string) =>
    `rated ${rated} as a whole, while its indicators amount to ${computed}`,
  levels: (levels: string) => `levels ${levels}`,
  said: (said: string, seen: string) =>
    `interviews and the like speak for ${said}, observation and documents for ${seen}`,
  given: (rater: string, level: string, combined: string) => `${rater} gave ${level}, combined ${combined}`,
  contested: 'Some items of evidence show this factor and others deny it: ',
  shows: 'for: ',
  denies: 'against: ',
  atTop: (node: string) =>
    `It inhibits a topic that "${node}" is judged to have at the best level: one of the two needs another look: `,
  normsHeading: 'Rules not carried out',
  normsIntro: 'What the rules ask for and the evidence shows not to be done:',
  noNorms: 'No item of evidence says that a rule is not carried out.',
};
