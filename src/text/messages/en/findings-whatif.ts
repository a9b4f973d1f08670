import { largest, smallest } from '../../../model/lists.js';
import type { WhatIfFindings } from '../../../model/findings/whatif.js';
import type { FindingMessages } from '../finding-messages.js';
import { choices, quoted } from '../quoted.js';

export const whatIfFindings: FindingMessages<WhatIfFindings> = {
  'WHATIF-UNSCORED': {
    what: ({ framework }) => `${quoted(framework)} scores no nodes, so no level can be set`,
    why: 'Its nodes are aspects under which factors are looked for.',
    fix: 'choose a framework with a scale with --framework',
  },
  'SET-INNER-NODE': {
    what: ({ node }) => `${quoted(node)} is a dimension, and only indicators can be set`,
    why: 'A dimension stands where its indicators put it; what would change there is the question.',
    fix: ({ leaves }) => `set one or more of: ${choices(leaves)}`,
  },
  'SET-OFF-SCALE': {
    what: ({ node, level }) => `the level ${level} is not on the scale of ${quoted(node)}`,
    why: 'No agency can stand at a level that the framework does not have.',
    fix: ({ levels, fractional }) =>
      fractional
        ? `write a number between ${smallest(levels)} and ${largest(levels)}`
        : `write one of: ${choices(levels.map(String))}`,
  },
  'SET-TWICE': {
    what: ({ node }) => `${quoted(node)} is set twice`,
    why: 'An indicator stands at one level.',
    fix: 'leave one of them out',
  },
  'SET-WITHOUT-EFFECT': {
    what: ({ node, above }) =>
      `setting ${quoted(node)} changes no score, since ${quoted(above)} above it was judged as a whole`,
    why: 'What raters say of a dimension itself goes before its indicators.',
    fix: 'none, unless the judgement of the dimension is to give way: then remove it from the ratings',
  },
};
