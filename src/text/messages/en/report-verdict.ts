/** Title, the answer in short, and where the answer is uncertain. */
export const reportVerdict = {
  title: (agency: string) => `How far e-government is carried out: ${agency}`,
  subtitle: (framework: string, period: string | null) =>
    `Judged by: ${framework}.${period === null ? '' : ` Period: ${period}.`}`,
  heading: 'The answer in short',
  best: { dimension: 'Strongest dimension: ', indicator: 'Strongest indicator: ' },
  worst: { dimension: 'Weakest dimension: ', indicator: 'Weakest indicator: ' },
  highest: {
    dimension: 'Highest score, though the bounds overlap and no dimension is certainly the strongest: ',
    indicator: 'Highest score, though the bounds overlap and no indicator is certainly the strongest: ',
  },
  lowest: {
    dimension: 'Lowest score, though the bounds overlap and no dimension is certainly the weakest: ',
    indicator: 'Lowest score, though the bounds overlap and no indicator is certainly the weakest: ',
  },
  doubt: (covered: string, bounds: string) => `${covered}, bounds ${bounds}`,
  unranked: 'Projected or assumed, and so called neither strong nor weak: ',
  floored: 'Without any evidence, and counted at the worst level: ',
  unjudged: 'Not judged, because too little is known: ',
  inhibits: 'What inhibits most: ',
  ofFactors: (shown: number, all: number, equal: boolean) =>
    ` (${String(shown)} of ${String(all)} inhibiting factors${equal ? ', of equal rank' : ''})`,
  tied: (count: number, after: boolean) => `${String(count)}${after ? ' more' : ''} of equal rank`,
  contents: 'The rest of this report:',
  remedies: 'What to do first',
  howOrdered: 'how they are ordered',
  reach: (gain: string) => `reach ${gain}`,
  beyond: 'Not called for here, but reaching further: ',
  strength: (grades: string) => `How far to trust it: of the indicators with evidence, its strength is ${grades}.`,
  published: (agree: number, of: number) =>
    `Beside what was published: ${String(agree)} of ${String(of)} comparable verdicts agree.`,
  gradeCount: (count: number, grade: string) => `${grade} for ${String(count)}`,
};
