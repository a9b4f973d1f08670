import { Type } from '@sinclair/typebox';
import { HORIZONS, LOCI, POLARITIES } from '../catalogue.js';
import { basis, citation, closed, id, keywords, list, mapOf, note, oneOf, text } from './common.js';

export const concept = Type.Object(
  {
    title: text('What the concept is called.'),
    definition: Type.Optional(text('What falls under it.')),
    keywords: Type.Optional(keywords('Words by which "suggest" finds evidence about it.')),
    note,
  },
  { ...closed, description: 'A topic that frameworks, factors and remedies share.' },
);

export const factor = Type.Object(
  {
    'title': text('The factor in a few words, as a finding would name it.'),
    'text': Type.Optional(text('What it means and how it shows itself.')),
    'polarity': oneOf(POLARITIES, 'Whether it holds implementation back or carries it.'),
    'locus': oneOf(LOCI, 'Whether it lies within the agency or around it.'),
    'concepts': list(id('A concept id.'), 'The topics it falls under, the main one first.'),
    'usually-leads-to': Type.Optional(
      list(id('A factor id.'), 'What it commonly brings about. Shown as usual, never asserted of a study.'),
    ),
    'keywords': Type.Optional(keywords('Words by which "suggest" finds evidence of it: they name the state itself.')),
    'source': basis('Where the factor was reported.'),
    note,
  },
  { ...closed, description: 'Something that inhibits or enables implementation.' },
);

export const remedy = Type.Object(
  {
    title: text('The action, as an instruction.'),
    text: Type.Optional(text('How to go about it, and how to see that it is done.')),
    addresses: Type.Optional(list(id('A factor id.'), 'The inhibiting factors it works against.')),
    improves: Type.Optional(list(id('A concept id.'), 'The topics it strengthens where no factor is named.')),
    uses: Type.Optional(list(id('A factor id.'), 'The enabling factors it builds on.')),
    horizon: oneOf(HORIZONS, 'short: within a budget year. long: needs more than one.'),
    effort: Type.Integer({
      minimum: 1,
      maximum: 3,
      description:
        '1 with the means at hand, 2 with some budget or training, 3 with investment or a change of structure.',
    }),
    who: text('Who acts.'),
    source: basis('Where the remedy was proposed.'),
    note,
  },
  { ...closed, description: 'An action against an inhibiting factor, or for a topic.' },
);

export const CatalogueSchema = Type.Object(
  {
    format: Type.Literal('egov-catalogue/1', { description: 'The format of this file and its version.' }),
    sources: Type.Optional(mapOf(citation('A study or rule the entries come from.'), 'What the entries cite.')),
    concepts: Type.Optional(mapOf(concept, 'Concept id → concept.')),
    factors: Type.Optional(mapOf(factor, 'Factor id → factor.')),
    remedies: Type.Optional(mapOf(remedy, 'Remedy id → remedy.')),
    note,
  },
  { ...closed, title: 'egov-catalogue/1', description: 'Concepts, factors and remedies that every framework shares.' },
);
