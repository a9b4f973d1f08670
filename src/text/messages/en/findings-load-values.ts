import type { ValueFindings } from '../../../model/findings/load/values.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';

export const valueFindings: FindingMessages<ValueFindings> = {
  'VALUE-OFF-SCALE': {
    what: ({ node, value, worst, best }) =>
      `the value ${value} of ${quoted(node)} lies beyond its scale, which runs from ${worst} to ${best}`,
    why: 'A misprint or a slip of the pen here moves every score above it.',
    fix: 'correct the value; if the source really prints it, keep it with "out-of-scale: { why: ... }"',
  },
  'OFF-SCALE-WAIVED': {
    what: ({ node, value, worst, best }) =>
      `the value ${value} of ${quoted(node)} lies beyond its scale (${worst} to ${best}) and is kept, as the study asks`,
    why: 'Every score above it rests on a value that the framework does not allow.',
    fix: 'none needed if the reason under "out-of-scale" holds',
  },
  'WAIVER-NEEDLESS': {
    what: ({ node }) => `"out-of-scale" at ${quoted(node)} waives nothing: its value lies on the scale`,
    why: 'It would let a later slip through unnoticed.',
    fix: 'delete "out-of-scale"',
  },
  'LEVEL-AND-VALUE': {
    what: ({ node }) => `${quoted(node)} has both a level and a value`,
    why: 'Only one of them can be what the rater meant.',
    fix: 'keep "level" for a level of the scale, or "value" for a fraction or a value from elsewhere',
  },
  'STATUS-WITHOUT-VALUE': {
    what: ({ node, status }) => `${quoted(node)} is ${status}, but has no value`,
    why: 'Taken over or assumed is always some value; without one nothing is known.',
    fix: 'add "value: ...", or write "status: no-evidence"',
  },
  'EXTERNAL-WITHOUT-SOURCE': {
    what: ({ node, missing }) =>
      `the external value of ${quoted(node)} lacks ${missing.map((key) => `"${key}"`).join(' and ')}`,
    why: 'A value from elsewhere must lead back to where it stands.',
    fix: 'add "source: <id of a source>" and "at: <page, table, row>"',
  },
  'SOURCE-WITHOUT-EXTERNAL': {
    what: ({ node }) => `${quoted(node)} names where its value was taken over from, but is not external`,
    why: "A rater's own level rests on evidence, which names its sources itself.",
    fix: 'add "status: external", or delete "source" and "at"',
  },
  'PROJECTED-GIVEN': {
    what: ({ node }) => `${quoted(node)} is given as projected, which no rater can do`,
    why: 'A projected value is worked out anew from the ratings by other frameworks; written down it would outlive them and pass for a judgement.',
    fix: 'delete the rating and score with --project; a value you suppose yourself is "status: assumed", with its "why"',
  },
  'LEVEL-AS-EVIDENCE': {
    what: ({ id }) => `a rating rests on ${quoted(id)}, which is a node with a level and not an item of evidence`,
    why: 'A level, rated or projected, is a conclusion; one that rests on another lets the same evidence count twice.',
    fix: 'cite the items that level rests on; to carry levels over from another framework, score with --project',
  },
  'DECIMALS-WITHOUT-ROUNDING': {
    what: () => '"decimals" is given, but scores are compared as they are',
    why: 'Nothing would be rounded.',
    fix: 'add "compare: rounded", or delete "decimals"',
  },
  'LADDER-OFF-SCALE': {
    what: ({ levels, worst, best }) =>
      `this ladder has the levels ${levels.join(', ')}, but the scale of the framework runs from ${worst} to ${best}`,
    why: 'Scores on ladders of different length cannot be aggregated.',
    fix: 'give the ladder the same lowest and highest level as the scale',
  },
  'AGGREGATE-OFF-SCALE': {
    what: ({ node, rule, lowest }) =>
      `${node === null ? 'the framework' : quoted(node)} takes a ${rule} mean, but scores can be as low as ${lowest}`,
    why: 'A mean of ratios is not defined for zero and below.',
    fix: 'choose another rule, or a scale that starts above 0',
  },
  'RANGES-MIXED': {
    what: ({ node, rule, ranges }) =>
      `${node === null ? 'the framework' : quoted(node)} takes the ${rule} of scores that run differently: ${ranges
        .map(({ id, worst, best }) => `those of ${quoted(id)} from ${worst} to ${best}`)
        .join(', ')}`,
    why: 'Such a score says first of all which of them are known; only a sum can be made of them.',
    fix: 'write "aggregate: sum" here as well, or let all children have the same rule, number of indicators and weights',
  },
};
