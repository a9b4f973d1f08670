/** The table of scores, the verdict sentence and the row a study gets among several. */
export const score = {
  title: (agency: string, framework: string) => `Score: ${agency} (${framework})`,
  node: 'Dimension / indicator',
  weight: 'Weight',
  level: 'Score',
  percent: 'Percent',
  band: 'Band',
  coverage: 'Coverage',
  bounds: 'Bounds',
  strength: 'Evidence',
  whole: 'Whole',
  study: 'Study',
  agency: 'Agency',
  framework: 'Framework',
  period: 'Period',
  bandRange: (from: string, to: string) => `could be ${from} to ${to}`,
  bandSpan: (from: string, to: string) => `${from} to ${to}`,
  bandRangeShort: (from: string, to: string) => `${from}–${to}`,
  closed: (indicators: string) => `judged as a whole; its ${indicators} are not listed`,
  withNotes: (band: string) => `${band}, with notes`,
  noScore: 'no score possible',
  legendDimension: (rules: string) => `Score: a level for an indicator, for a dimension the ${rules}.`,
  legendWhole: (rules: string) => `Score: a level for an indicator, for the whole the ${rules}.`,
  legendFloored: 'A score in brackets was judged by nobody: without evidence the worst level counts.',
  legendLower: 'Lower is better.',
  minusIsBetter: 'Lower is better, so a minus is a gain.',
  legend:
    'Weight: share within its parent. Band: in brackets what it could be within the bounds. Coverage: share of weight with evidence or with a value taken from elsewhere. Bounds: the score if all that is unknown were at its worst, and at its best. Evidence: how strong it is.',
  verdict: (agency: string, score: string, scale: string, band: string) =>
    `${agency} scores ${score} on a scale ${scale}: ${band}.`,
  scaleUp: (worst: string, best: string) => `from ${worst} to ${best}`,
  scaleDown: (best: string, worst: string) => `from ${best} to ${worst}, where lower is better`,
  blocked: (agency: string) =>
    `No score can be worked out for ${agency}, because what has no value stands in the way of it.`,
  undefined: (agency: string, rule: string) =>
    `No score can be worked out for ${agency}: a ${rule} is not defined for values of zero and below.`,
  inTheWay: 'Without a value, and so in the way of a score:',
  floored: (indicators: string, worst: string) =>
    `Without evidence, and so counted at the worst level (${worst}): ${indicators}.`,
  waived: 'Beyond the scale, and kept as the study asks: ',
  beyond: (value: string, scale: string, why: string) => `${value} on a scale ${scale} (${why})`,
  projected: (agency: string, score: string, scale: string, band: string) =>
    `Projected, not judged: ${agency} comes to ${score} on a scale ${scale}: ${band}.`,
  restsOnProjected: (share: string) =>
    `For ${share} of the weight the value is projected from ratings by other frameworks, which is no evidence here.`,
  partlyProjected: 'partly projected',
  plusProjected: (share: string) => `(+ ${share} projected)`,
  legendProjected:
    'Projected: derived from ratings of the same topics by other frameworks. It is neither evidence nor a judgement, and moves neither coverage nor bounds.',
  insufficient: (agency: string, coverage: string, floor: string) =>
    `Too little is known to judge ${agency}: there is evidence for ${coverage} of the weight, and the framework asks for ${floor}.`,
  nothing: (agency: string) => `There is nothing to judge ${agency} by: no indicator applies or none has evidence.`,
  certainty: (covers: string, coverage: string, low: string, high: string, bands: string) =>
    `${covers} ${coverage} of the weight; were all that is unknown at its worst or at its best, the score would be ${low} or ${high} (${bands}).`,
  uncertain: (low: string, high: string, bands: string) =>
    `Were all that is unknown at its worst or at its best, the score would be ${low} or ${high} (${bands}).`,
  /** What covers the weight. */
  covers: {
    evidence: 'Evidence covers',
    external: 'Values taken from elsewhere cover',
    both: 'Evidence and values taken from elsewhere cover',
  },
  certain: (covers: string, coverage: string) =>
    `${covers} ${coverage} of the weight, so nothing unknown can move the score.`,
  markLegend: (mark: string) => `${mark} before a text: it was written in Indonesian only.`,
  notes: 'With notes, because these indicators lie in a worse band than the whole:',
};
