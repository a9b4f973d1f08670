/** How the number is made, for a reader who has never seen the method. */
export const reportMethod = {
  heading: 'How the number is made',
  evidence: (items: string, sources: string, from: string) =>
    `The judgement rests on ${items} from ${sources}, coded from ${from}. Each item is kept with its source, its date and the place where it can be looked up.`,
  levels: (low: string, high: string) =>
    `Every indicator is given a level from ${low} to ${high}, together with the evidence it rests on and the reason why:`,
  combine: (rule: string) =>
    `Where items of evidence about one indicator speak for different levels, the level is ${rule}. Disagreement is shown, not averaged away.`,
  aggregate: (rule: string) =>
    `A dimension is the ${rule} of its indicators, and the whole that of the dimensions. An indicator without evidence counts neither as good nor as bad: the weights are shared out again among those that are known.`,
  unknown: (floor: string) =>
    `Since that alone would reward silence, two figures go with every score. Coverage is the share of weight for which there is evidence; under ${floor} a dimension is not judged. The bounds say what the score would be if everything unknown turned out at its worst, and at its best.`,
  projected: (frameworks: string) =>
    `An indicator without a rating that counts is given a value from the ratings of this study by other frameworks (${frameworks}), where there are any on a shared topic. Each of these counts the same, as a percentage of the way from its worst level to its best; their mean is turned back to the scale used here. Such a value is projected: an inference from neighbouring topics, not a judgement. It adds nothing to the coverage and leaves the bounds as wide as they were, and whatever rests on it is marked.`,
  bands: 'A score is put into words by the band it lies in (compared before rounding):',
  band: (label: string, from: string) => `${label}: from ${from}`,
  notes: '"With notes" means that some indicators lie in a lower band than the whole.',
  percent: (worst: string, best: string) =>
    `A percentage is the way travelled from the worst level (${worst}, 0%) to the best (${best}, 100%).`,
  ordinal: (rule: string) =>
    `Levels are ordered, but the steps between them need not be equally large. A ${rule} treats them as if they were, so small differences between scores mean little; the level profile shows what lies behind them.`,
};
