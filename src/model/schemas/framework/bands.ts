import { Type } from '@sinclair/typebox';
import { basis, closed, id, oneOf, text } from '../common.js';

const edge = Type.Object(
  {
    from: Type.Number({ description: 'The lowest score of this band, inclusive.' }),
    id: id('The id studies use for this band.'),
    label: text('What the band is called.'),
  },
  { ...closed, description: 'One band.' },
);

const edges = (description: string) => Type.Array(edge, { minItems: 1, description });

const compare = (description: string) => Type.Optional(oneOf(['exact', 'rounded'], description));

const decimals = Type.Optional(
  Type.Integer({ minimum: 0, maximum: 6, description: 'With rounded: to how many decimals (default 2).' }),
);

export const bands = (description: string) =>
  Type.Object(
    {
      compare: compare('Whether a score is compared as it is (default), or rounded to `decimals` first.'),
      decimals,
      edges: edges('The bands in ascending order; the first starts at the lowest score there can be.'),
      source: Type.Optional(basis('Where the edges come from.')),
    },
    { ...closed, description },
  );

/** What an overlay has instead: the edges alone, the comparison alone, or both. */
export const bandChanges = Type.Object(
  {
    compare: compare('Whether a score is compared as it is, or rounded to `decimals` first.'),
    decimals,
    edges: Type.Optional(edges('Other bands; without them those of the other framework stay.')),
    source: Type.Optional(basis('Where this comes from.')),
  },
  { ...closed, description: 'How a score is put into words.' },
);
