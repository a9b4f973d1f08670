import { Type } from '@sinclair/typebox';
import { GROUPINGS, MOST_WEIGHT } from '../comparison/index.js';
import { closed, id, line, list, mapOf, note, oneOf, text } from './common.js';

const Plan = Type.Object(
  {
    title: Type.Optional(text('What it is called.')),
    studies: Type.Array(line('A study, or a folder of some, seen from this file.'), {
      minItems: 1,
      description: 'What to compare; it may lie elsewhere in the repository.',
    }),
    frameworks: Type.Optional(list(id('A framework id.'), "Frameworks to score by, in place of the studies' own.")),
    weights: Type.Optional(
      Type.Unsafe<'official' | 'equal' | Record<string, number>>({
        description:
          'What dimensions weigh: official (default), equal, or { dimension: weight, ... }; a weight is 0 or at least 0.000001.',
        type: ['string', 'object'],
        pattern: '^(official|equal)$',
        minProperties: 1,
        propertyNames: { pattern: id('').pattern },
        additionalProperties: { type: 'number', minimum: 0, maximum: MOST_WEIGHT },
      }),
    ),
    by: Type.Optional(oneOf(GROUPINGS, 'What groups are made by, within which agencies are held against each other.')),
    pair: Type.Optional(
      Type.Array(id('The id of a study.'), {
        minItems: 2,
        maxItems: 2,
        description: 'Two studies: what separates them.',
      }),
    ),
    note,
  },
  { ...closed, description: 'Studies that are compared, and how.' },
);

export const comparisons = Type.Optional(
  mapOf(Plan, 'Comparisons by name: `egov-assess compare` of this folder makes them all.'),
);
