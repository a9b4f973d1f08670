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
  means: 'What this level means here: ',
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
  projected: (value: string, percent: string) =>
    `No rating that counts. Projected from other frameworks: ${value} (${percent}).`,
  projectedOn: 'Projected from: ',
  projectedFrom: (title: string, framework: string, level: string, percent: string) =>
    `${title} (${framework}), level ${level}, ${percent}`,
  given: (level: string, combined: string) =>
    `The rater gave level ${level} although the items combined speak for ${combined}.`,
  saidSeen: (said: string, seen: string) =>
    `What was said speaks for level ${said}, what was seen or read for level ${seen}.`,
  rater: (rater: string, role: string, level: string) => `${rater} (${role}): level ${level}`,
  raters: 'Ratings: ',
  notCounted: ', compared but not counted',
};
