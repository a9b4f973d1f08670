import { counted } from '../../words.js';
/** What this assessment cannot tell, said from its own data. */
export const reportLimits = {
  heading: 'Limitations',
  own: (words: string) => `The study says of its own limits: ${words}`,
  untold: (what: string) => `By its own account the study does not tell: ${what}.`,
  /** Ends a list that is cut short; the name of a section and a closing bracket follow. */
  more: (count: string) => `${count} more (see `,
  coverage: (share: string, rest: string) =>
    `Evidence of the study's own covers ${share} of the weight${rest === '' ? '' : `; ${rest}`}.`,
  external: (share: string) => `${share} was taken over from elsewhere`,
  assumed: (share: string) => `${share} is assumed`,
  projected: (share: string) => `${share} is projected from ratings by other frameworks`,
  projectedNodes:
    'The following have no rating that counts, and are projected on the assumption that indicators of different frameworks stand alike where they share a topic: ',
  rejected: (share: string) => `for ${share} all evidence was rejected`,
  none: (share: string) => `for ${share} there is none`,
  externalValues: (count: string) => `Values taken over from elsewhere (${count}), which this study did not check: `,
  assumedValues: (count: string) => `Values assumed (${count}), which nothing shows: `,
  flooredValues: (count: string) =>
    `Indicators counted at the worst level because nothing is known of them: ${count}. What they would get if evidence were handed in cannot be seen here.`,
  waivedValues: (count: string) =>
    `Values beyond their scale that were kept (${count}); every score above them rests on them:`,
  sought: 'Evidence was looked for and not found on ',
  unsought: 'No search for evidence is recorded on ',
  otherTime: 'The study is of another time than the framework.',
  noneCounts: (roles: string, counts: string) =>
    `What raters gave comes from: ${roles}. A score or a position is made by these roles only: ${counts}.`,
  undefined: 'Without a score, because such a mean is not defined for values of zero and below:',
  undefinedBy: (rule: string) => ` (${rule}), because of `,
  unproven: 'A higher level is shown while levels below it are not, so a lower one counts:',
  unprovenBelow: (level: string, missing: string) => `shown for ${level}, not for ${missing}`,
  asserted: 'Levels taken at their word, because no item says which level it proves: ',
  emptySides: (sides: string) =>
    `Nothing was found or stated among the ${sides}. Whether that is because there is nothing cannot be seen here.`,
  strength: (grades: string) => `By indicator, the strength of the evidence is ${grades}.`,
  singleSource: 'One independent source alone stands behind ',
  asked: (need: string) => `, where the framework asks for ${need}`,
  stale: 'Every item was old at the end of the period for ',
  oneGroup: (group: string) => `All who were asked belong to one group: ${group}.`,
  fromPublication:
    'The evidence was coded from a publication. What its authors left out, shortened or smoothed cannot be seen here, and no indicator can count as strongly founded.',
  fromTranscript: 'The evidence was coded from transcripts; what was only visible on the spot is missing.',
  oneRater: (rater: string) => `One rater (${rater}) gave every level, so how far another would agree is not known.`,
  agreementOn: (shared: number, apart: number) =>
    `How far raters agree could be seen on ${counted(shared, 'en', 'indicator', 'indicators')}; on ${String(apart)} of them they differ.`,
  otherBand: (share: string) =>
    `Had other sources of the same kind been heard, the score might lie in another band: it did in ${share} of the draws.`,
  unsaturated: 'The last interviews still brought new themes, so more interviews might bring more.',
  saidSeen: 'What was said differs from what was seen or read on ',
  selfReport: (count: string) => `In ${count} a source speaks of its own merit: `,
  secondHand: (count: string) => `In ${count} a source passes on what others said, did or saw: `,
  statedOnly: 'A source states these factors, and no item of evidence shows them: ',
  needSources: (need: string, have: string) =>
    `Fewer independent sources than the framework asks for (${have} of ${need}) stand behind `,
  needMethods: (need: string, have: string) =>
    `Fewer methods than the framework asks for (${have} of ${need}) were used on `,
  groupMissing: (group: string) =>
    `Nobody of the group “${group}” was heard, though the framework asks for their word, on `,
  groupUnheard: (group: string) =>
    `Nobody of the group “${group}” was heard at all, though the framework asks for their word on `,
  stake: (gain: string) => `The whole hangs most on the following, where one level better would change it by ${gain}: `,
  rejectedItems: (count: string) => `Rejected and counted for nothing: ${count}, namely `,
  ordinal: 'Since levels are ordinal, small differences between scores mean little.',
  oneCase: 'The study covers one agency in one period; what was found here cannot be carried over to other agencies.',
};
