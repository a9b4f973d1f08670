/** The table of dimensions and indicators, the level profile, and the judgement of each indicator. */
export const reportNodes = {
  heading: 'Dimensions and indicators',
  intro:
    'The weight is the share in the whole. The numbers under Evidence lead to the items of evidence at the end of this report.',
  weight: 'Weight',
  level: 'Level or score',
  bounds: (text: string) => `(bounds ${text})`,
  founded: 'How well founded',
  covered: (share: string) => `evidence for ${share}`,
  gradeOf: (grade: string) => `strength ${grade}`,
  evidence: 'Evidence',
  profileHeading: 'Level profile',
  profileIntro: 'How many indicators stand at each level:',
  stripIntro: 'Level of each indicator, dimension by dimension (? unknown, x not applicable):',
  unknown: 'unknown',
  notApplicable: 'not applicable',
  judgements: 'Judgement of each indicator',
  atLevel: (level: string) => `Level ${level}.`,
  external: (level: string) => `${level}, taken over from elsewhere.`,
  assumed: (level: string) => `${level}, assumed.`,
  floored: (level: string) => `No evidence, and so counted at the worst level: ${level}.`,
  flooredRejected: (level: string) =>
    `All evidence for it was rejected, and so it counts at the worst level: ${level}.`,
  means: 'What this level means here: ',
  meansReached: (level: string) => `What level ${level}, which it has reached, means here: `,
  meansAnywhere: 'What this level means: ',
  why: 'Why: ',
  strength: (grade: string) => `Evidence (strength ${grade}`,
  strengthEnd: '): ',
  restsOn: 'Evidence: ',
  looked: 'It was looked for and nothing was found.',
  notLooked: 'No search for it is recorded.',
  noEvidence: 'No evidence, and so no level.',
  rejected: 'All evidence for it was rejected, and so it has no level.',
  notApplicableHere: 'Not applicable to this agency.',
  given: (level: string, combined: string) =>
    `The rater gave level ${level} although the items combined speak for ${combined}.`,
  givenUnproven: (given: string, proven: string) =>
    `The rater gave level ${given}, but its items prove no more than ${proven}, which counts here.`,
  takenFrom: 'Taken over from ',
  saidSeen: (said: string, seen: string) =>
    `What was said speaks for level ${said}, what was seen or read for level ${seen}.`,
  rater: (rater: string, role: string, level: string) =>
    `${rater} (${role}): ${/^[0-9−]/u.test(level) ? 'level ' : ''}${level}`,
  notCounted: ', compared but not counted',
};
