import type { LoadFindings } from '../../../model/findings/load.js';
import type { FindingMessages } from '../finding-messages.js';
import { quoted } from '../quoted.js';

/** On values between or beyond the levels, values from elsewhere, and how a framework makes scores of them. */
export type ValueCodes =
  | 'VALUE-OFF-SCALE'
  | 'OFF-SCALE-WAIVED'
  | 'WAIVER-NEEDLESS'
  | 'LEVEL-AND-VALUE'
  | 'STATUS-WITHOUT-VALUE'
  | 'EXTERNAL-WITHOUT-SOURCE'
  | 'SOURCE-WITHOUT-EXTERNAL'
  | 'DECIMALS-WITHOUT-ROUNDING'
  | 'LADDER-OFF-SCALE'
  | 'AGGREGATE-OFF-SCALE'
  | 'SUPERSEDES-ITSELF'
  | 'EXTENDS-LOOP'
  | 'NODE-TAKEN'
  | 'NODE-EMPTIED';

export const valueFindings: FindingMessages<Pick<LoadFindings, ValueCodes>> = {
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
  'SUPERSEDES-ITSELF': {
    what: ({ id }) => `the framework ${quoted(id)} says that it replaces itself`,
    why: 'What is replaced is another framework, whose results do not continue in this one.',
    fix: 'name the other framework, or delete "supersedes"',
  },
  'EXTENDS-LOOP': {
    what: ({ paths }) => `these frameworks extend each other: ${paths.map(quoted).join(' → ')}`,
    why: 'None of them can be made before the others.',
    fix: 'let one of them stand alone, or extend another framework',
  },
  'NODE-TAKEN': {
    what: ({ id, framework }) => `there is a node ${quoted(id)} in ${quoted(framework)} already`,
    why: 'Ratings refer to nodes by id, and two could not be told apart.',
    fix: 'give the new node another id, or write what differs under "change"',
  },
  'NODE-EMPTIED': {
    what: ({ node }) => `all children of ${quoted(node)} are dropped`,
    why: 'A dimension without indicators can have no score, and is no indicator itself.',
    fix: ({ node }) => `drop ${quoted(node)} as well, or keep one of its children`,
  },
};
