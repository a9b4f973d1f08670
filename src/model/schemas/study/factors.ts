import { Type } from '@sinclair/typebox';
import { LOCI, POLARITIES } from '../../catalogue.js';
import { closed, id, line, list, note, oneOf, text } from '../common.js';

const leadsTo = Type.Unsafe<string[] | Record<string, { evidence?: string[]; note?: string }>>({
  description:
    'Factors it brings about in this agency: a list of factor ids, or a map from factor id to the evidence for the link.',
  type: ['array', 'object'],
  items: id('A factor id.'),
  propertyNames: { pattern: '^[a-z0-9][a-z0-9._-]*$' },
  additionalProperties: Type.Object(
    { evidence: Type.Optional(list(id('An evidence id.'), 'The items that show the link.')), note },
    { ...closed, description: 'What the link rests on.' },
  ),
});

export const studyFactor = Type.Object(
  {
    'title': Type.Optional(text('The factor in a few words.')),
    'text': Type.Optional(text('What it means here.')),
    'polarity': Type.Optional(oneOf(POLARITIES, 'Whether it holds implementation back or carries it.')),
    'locus': Type.Optional(oneOf(LOCI, 'Whether it lies within the agency or around it.')),
    'concepts': Type.Optional(list(id('A concept id.'), 'The topics it falls under.')),
    'leads-to': Type.Optional(leadsTo),
    'stated-by': Type.Optional(list(id('A source id.'), 'Sources that list it, whether or not an item shows it.')),
    'at': Type.Optional(line('Where they list it.')),
    note,
  },
  {
    ...closed,
    description: 'A factor the catalogue lacks, or what this study changes in one (merged field by field).',
  },
);
