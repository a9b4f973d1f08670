import type { Cause, Omitted } from '../../../model/uncertainty.js';

/** One page for those who decide, in words that need no knowledge of the framework. */
export const summary = {
  title: (agency: string) => `Summary for decision makers: ${agency}`,
  judged: (framework: string, extent: string, basis: string | null) =>
    `How far e-government is carried out here, judged by “${framework}” on ${extent}${basis === null ? '' : `, from ${basis}`}.`,
  wholes: (parts: number, judged: number, indicators: string) =>
    `${String(parts)} ${parts === 1 ? 'part' : 'parts'} as a whole, with ${String(judged)} of ${indicators} judged one by one`,
  evidence: (items: string, sources: string) => `${items} (${sources})`,
  period: (period: string) => `Period: ${period}.`,
  more: (count: number) => `${String(count)} more`,
  andTied: (tied: string) => `And ${tied}.`,

  verdictHeading: 'The answer',
  verdict: (band: string) => `The verdict: ${band}.`,
  score: (score: string, scale: string) => `The score is ${score} on a scale ${scale}.`,
  notes: '“With notes” means that some indicators stand lower than the whole.',
  projected: 'Nobody judged this here: it was worked out from judgements by other frameworks.',
  noVerdict: 'No verdict is possible yet.',
  insufficient: (coverage: string, floor: string) =>
    `There is evidence for only ${coverage} of what is to be judged, by weight; at least ${floor} is asked for.`,
  blocked: (parts: string) => `These cannot be left out and have no value: ${parts}.`,
  undefined: (rule: string) => `The score would be a ${rule}, which does not exist for values of zero and below.`,

  sureHeading: 'How sure is that?',
  covered: (share: string) => `There is evidence for ${share} of what is to be judged, by weight.`,
  takenOver: (share: string) =>
    `The values for ${share} of what is to be judged, by weight, were taken from elsewhere and not checked here.`,
  coveredAndTakenOver: (evidence: string, elsewhere: string) =>
    `There is evidence for ${evidence} of what is to be judged, by weight; the values for another ${elsewhere} were taken from elsewhere and not checked here.`,
  certain: 'Nothing that is unknown could still change the score.',
  certainIfRight: 'If those values are right, nothing else could still change the score.',
  unknownCould: (low: string, high: string) =>
    `If all that is unknown turned out as bad as it can be, the score would be ${low}; at its best, ${high}.`,
  sameVerdict: 'The verdict would stay the same.',
  otherVerdict: (span: string) => `So the verdict is not certain; it could be anything from ${span}.`,
  floored: (indicators: string) => `Counted at the worst for want of evidence: ${indicators}.`,
  steady: (tried: number) =>
    `No single source, group or item of evidence decides the verdict: it stays the same whichever is left out (${String(tried)} tried).`,
  flips: (flips: number, tried: number) =>
    `In ${String(flips)} of ${String(tried)} cases tried, leaving out a single source, group or item of evidence would change the verdict.`,
  otherChoices: (choices: string) => `Other choices could lead to another verdict: ${choices}.`,
  choice: (choice: string, lowest: string, highest: string) => `${choice} (from ${lowest}, to ${highest})`,
  choices: {
    rule: 'another rule for putting the parts together',
    weights: 'other weights',
    bootstrap: 'another draw of sources',
    level: 'a single indicator one level lower or higher',
  } satisfies Record<Exclude<Cause, 'unknown' | Omitted>, string>,

  pointsHeading: 'What is strong, what is weak',
  highest: 'Highest dimension so far, though what is unknown could change that: ',
  lowest: 'Lowest dimension so far, though what is unknown could change that: ',
  strong: (judged: number) => `Best of the ${String(judged)} indicators judged: `,
  weak: 'Worst of them: ',
  alike: (judged: number, level: string) => `All ${String(judged)} indicators judged stand at one level: ${level}.`,
  assetsHeading: 'What there is to build on',

  hindersHeading: 'What hinders most',
  shownBy: (sources: string) => `shown by ${sources}`,
  shownByPublication: 'known from a publication only',
  contested: (shown: string) => `${shown}, denied by others`,
  stated: 'stated by a source, but nothing that was found shows it',
  leadsTo: (count: number) => `leads to ${String(count)} other ${count === 1 ? 'hindrance' : 'hindrances'}`,

  stepsHeading: 'What to do first',
  noSteps: 'No step that could be taken within a budget year is proposed or called for.',
  what: 'Step',
  who: 'Who',
  when: 'By when',
  raises: 'Raises the score by',
  lowers: 'Changes the score by (minus is better)',
  withinYear: 'within a budget year',
  beyond: (step: string, gain: string) =>
    `Nobody here called for it, and yet its effect would be greater: ${step} (${gain}).`,
  order:
    'First stands what was proposed here or is the next step of a weak indicator, then the rest; within each, the greater effect. These effects overlap and must not be added up.',

  unknownHeading: 'What is not known',
  silent: (count: string, indicators: string, names: string) => `No evidence on ${count} of ${indicators}: ${names}.`,
  notOneByOne: (indicators: string) =>
    `${indicators} were not judged one by one, so what is weak within the parts cannot be told.`,
  unheard: (groups: string) => `Not heard, though their word was asked for: ${groups}.`,
  fromPublication: 'The evidence was taken from a publication; what its authors left out or smoothed cannot be seen.',

  readOnHeading: 'Where to read on',
  readOn:
    'The full report shows the evidence behind every number, all that hinders and helps, and why each step is proposed. Whoever prepared this page has it, under the name ',
};
