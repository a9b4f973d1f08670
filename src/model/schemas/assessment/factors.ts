import { Type } from '@sinclair/typebox';
import { LOCI, POLARITIES } from '../../catalogue.js';
import { both, choice, flag, many, number, orNull, pair, place, some, text } from './parts.js';

const basis = choice(['evidenced', 'contested', 'stated'], 'On what ground the factor is listed.');

export const factor = Type.Object(
  {
    id: text('Its id.'),
    title: both('Its title.'),
    text: orNull(both('What it means.')),
    general: flag("Whether the text is the catalogue's, and not about what was found here."),
    polarity: choice(POLARITIES, 'inhibiting or enabling.'),
    locus: choice(LOCI, 'internal or external.'),
    concepts: many(text('A concept id.'), 'Its topics.'),
    basis,
    rank: orNull(
      Type.Object(
        {
          position: Type.Integer(some('From 1; equal tuples share one.')),
          basis,
          weighed: orNull(number('Weight × rating, more being worse; null where not all that inhibits is weighed.')),
          sources: Type.Integer(some('Independent sources.')),
          leadsTo: Type.Integer(some('Present factors it leads to.')),
          gap: orNull(pair('Levels missing to the target: [least, most]; null where nothing is scored.')),
        },
        some('The rank, as the tuple it is.'),
      ),
    ),
    root: flag('Leads to others and none leads to it.'),
    circle: many(text('A factor id.'), 'The other members of its vicious circle.'),
    sources: many(text('A source id.'), 'Independent sources that show it.'),
    evidence: many(text('An evidence id.'), 'Items for it.'),
    against: many(text('An evidence id.'), 'Items against it.'),
    statedBy: many(text('A source id.'), 'Sources that list it.'),
    at: orNull(text('Where they list it.')),
    affects: many(text('A node id.'), 'Leaves that share its topics.'),
    leadsTo: many(
      Type.Object(
        { factor: text('A factor id.'), evidence: many(text('An evidence id.'), 'What shows the link.') },
        some('A link.'),
      ),
      'What it brings about here.',
    ),
    remedies: many(text('A remedy id.'), 'What answers it.'),
    source: orNull(text("The catalogue's source.")),
    place: orNull(place),
  },
  some('A factor.'),
);

export const candidate = Type.Object(
  {
    id: text('A factor id.'),
    title: both('Its title.'),
    because: many(text('A weak leaf.'), 'What suggests it.'),
  },
  some('A candidate.'),
);
