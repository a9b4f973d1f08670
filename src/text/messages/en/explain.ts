/** Where a number, a factor, a remedy or an item of evidence comes from. */
export const explain = {
  whole: 'The whole',
  several: (kinds: string) => ` stands for several things: ${kinds}. Each is explained in turn.`,
  kind: {
    node: 'a dimension or indicator',
    whole: 'the whole',
    loose: 'what hangs loose',
    factor: 'a factor',
    remedy: 'a remedy',
    evidence: 'an item of evidence',
    candidate: 'a factor to look for',
  },
  result: (score: string, band: string) => `Score ${score}: ${band}.`,
  withheld: (known: string, coverage: string, floor: string, projected: boolean) =>
    `No score: evidence covers ${coverage} of the weight and the framework asks for ${floor}. What is known${projected ? ' or projected' : ''} amounts to ${known}.`,
  blocked: 'No score: what has no value stands in the way of it.',
  undefined: (rule: string) => `No score: a ${rule} is not defined for values of zero and below.`,
  floored: ' Nobody judged this: without evidence the framework counts the worst level.',
  scoreOnly: (score: string) => `Score ${score}.`,
  partsUnused: 'Nothing is known of its parts, and nothing of them counts.',
  rounded: (score: string, decimals: string, rounded: string) => `${rounded} (${score} rounded to ${decimals})`,
  noResult: (status: string) => `No score: ${status}.`,
  arithmetic: 'How it is worked out',
  child: 'Part',
  weight: 'Weight',
  score: 'Score',
  product: 'Weight × score',
  sum: 'Sum of the known',
  notCounted: 'not counted',
  knownPart: (value: string) => `${value} (as far as it is known)`,
  ownPart: (value: string, shown: string) => `${value} (as far as it is known; shown as ${shown})`,
  division: (product: string, weight: string, result: string) => `${product} ÷ ${weight} = ${result}`,
  coverage: (parts: string, total: string, result: string) => `Coverage, by weight: (${parts}) ÷ ${total} = ${result}.`,
  worst: (parts: string, total: string, result: string) => `At worst: (${parts}) ÷ ${total} = ${result}.`,
  best: (parts: string, total: string, result: string) => `At best: (${parts}) ÷ ${total} = ${result}.`,
  takenOver: (source: string, at: string) => `Taken over from ${source}, ${at}.`,
  waived: 'Beyond the scale, and kept: ',
  proven: 'the highest with every level below it proven as well',
  worstBy: (rule: string, result: string) => `At worst (${rule}): ${result}.`,
  bestBy: (rule: string, result: string) => `At best (${rule}): ${result}.`,
  widened: (bound: string) => `widened to include the rating: ${bound}`,
  percent: (score: string, worst: string, best: string, result: string) =>
    `Percent: 100 × (${score} − ${worst}) ÷ (${best} − ${worst}) = ${result}.`,
  bandEdges: (score: string, from: string, next: string | null) =>
    next === null
      ? `Band: ${score} is at or above ${from}.`
      : `Band: ${score} lies from ${from} up to, not including, ${next}.`,
  ratedWhole: 'A rater judged this as a whole; that level counts instead of its parts.',
  inScore: (share: string) => `Its weight is ${share} of the whole.`,
  stake: (gain: string) => `One level better here would change the whole score by ${gain}.`,
  projection: 'How it is projected',
  projectionMeans:
    'This indicator has no rating that counts. These indicators of other frameworks share a topic with it and were rated in this study; each counts the same:',
  sharedTopics: (topics: string) => `Shared topics: ${topics}.`,
  projectedMean: (parts: string, count: string, result: string) => `Mean: (${parts}) ÷ ${count} = ${result}.`,
  projectedBack: (worst: string, best: string, percent: string, result: string) =>
    `On the scale used here: ${worst} + ${percent} × (${best} − ${worst}) = ${result}.`,
  projectedResult: (value: string, band: string) =>
    band === '' ? `Projected value ${value}.` : `Projected value ${value}: ${band}.`,
  projectedWeight: (parts: string, total: string, result: string) =>
    `Projected, by weight: (${parts}) ÷ ${total} = ${result}.`,
  rating: (rater: string, role: string) => `Rating by ${rater} (${role})`,
  rated: (level: string) => `Level ${level}.`,
  given: (level: string) => `Given for the node as a whole: ${level}.`,
  combined: (levels: string, rule: string, result: string) =>
    `Levels of its items in order: ${levels}. Taken: ${rule}: ${result}.`,
  whyLevel: 'Why: ',
  at: 'Recorded at ',
  restsOn: 'It rests on:',
  itemLevel: (level: string) => ` (speaks for level ${level})`,
  itemRejected: ' (rejected, not counted)',
  strength: 'How strong the evidence is',
  strengthIs: (grade: string, sources: string, groups: string, methods: string) =>
    `Strength ${grade}: ${sources}; ${groups}; methods: ${methods}.`,
  agreement: (agreement: string) => `Agreement: ${agreement}.`,
  noMethods: 'none',
  lowered: (steps: number, why: string) =>
    steps === 0
      ? `no step down, but noted: ${why}`
      : steps === 1
        ? `one step down: ${why}`
        : `${String(steps)} steps down: ${why}`,
  notLowered: 'Nothing lowered it.',
  factor: (polarity: string, locus: string) => `An ${polarity} factor, ${locus}.`,
  present: 'Why it is here',
  rank: 'Its rank',
  position: (position: string, of: string) => `Rank ${position} of ${of}. Compared from left to right:`,
  rankBasis: (basis: string) => `basis: ${basis}`,
  rankWeighed: (score: string) => `weight times rating: ${score}`,
  rankSources: (count: string) => `independent sources that show it: ${count}`,
  rankLeadsTo: (count: string) =>
    `other inhibiting factors found here that it leads to, directly or by way of others: ${count}`,
  rankGap: (gap: string, target: string) =>
    `levels from the target (${target}), over the indicators it and its effects touch: ${gap}`,
  gapHere: (gap: string) => `${gap} at `,
  gapEffects: 'the rest comes by way of its effects',
  noRank: 'Enabling factors are not ranked.',
  concepts: (titles: string) => `Topics: ${titles}.`,
  catalogue: (source: string) => `Described in the catalogue after: ${source}.`,
  remedyWhy: 'Why it is recommended',
  remedyPlace: (position: string, of: string, calledFor: boolean) =>
    `Place ${position} of ${of} in the order of what comes first; this agency ${calledFor ? 'calls' : 'does not call'} for it itself.`,
  decided: (status: string) => `It is not recommended, since it is already decided: ${status}.`,
  decidedWhy: 'What it was for',
  reach: 'Its reach',
  reachIs: (gain: string) =>
    `If each of these indicators were one level better, the whole score would change by ${gain}:`,
  reachNone: 'It touches no indicator that has a score, so its reach is not known.',
  reachFrom: (from: string, to: string, gain: string) => `from ${from} to ${to}, alone ${gain}`,
  reachAtBest: 'already at the best level',
  reachUnknown: 'not scored',
  facts: 'What is known of it',
  session: 'Session: ',
  source: 'Source: ',
  usedBy: 'What uses it',
  unused: 'Nothing uses it.',
  ratingsUse: 'The level of ',
  proposalUses: 'The proposal ',
  loose: {
    heading: 'Loose ends',
    none: 'There are none: every accepted item is used, something comes from every source, and every level rests on accepted evidence.',
    intro:
      'What nothing rests on, and what rests on nothing. That is no fault by itself: not all that is heard answers the question. But it should be looked at once.',
    evidence: 'Evidence that no rating, factor or proposal rests on',
    attachments: 'Attachments of such evidence only',
    sources: 'Sources that nothing comes from',
    ratings: 'Levels that rest on no accepted evidence',
  },
  consequences: 'Effects and remedies',
  candidate:
    'A factor to look for: nothing in the evidence shows it. It is suggested because these indicators are weak and share its topics:',
};
