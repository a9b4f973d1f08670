import { Type } from '@sinclair/typebox';
import { MINUS_RULES, SIGNS } from '../../axes.js';
import { LOCI, POLARITIES } from '../../catalogue.js';
import { basis, closed, id, oneOf, text } from '../common.js';

const side = Type.Object(
  {
    title: text('What the factors of this side are called.'),
    polarity: oneOf(POLARITIES, 'Which way they work.'),
    locus: oneOf(LOCI, 'Where they lie.'),
  },
  { ...closed, description: 'One end of an axis: the factors of one polarity and locus.' },
);

const axis = (description: string) =>
  Type.Object(
    {
      title: text('What the axis is called.'),
      aspects: Type.Optional(
        id('The node whose leaves are the aspects under which factors of this axis are looked for.'),
      ),
      plus: side,
      minus: side,
    },
    { ...closed, description },
  );

export const axes = Type.Object(
  { x: axis('The first axis, by custom what lies within the agency.'), y: axis('The second axis.') },
  { ...closed, description: 'Two axes that give factors a place.' },
);

const quadrant = Type.Object(
  {
    x: oneOf(SIGNS, 'The side of the first axis.'),
    y: oneOf(SIGNS, 'The side of the second axis.'),
    id: id('How tests and results name it.'),
    label: text('What the quadrant is called.'),
    means: text('What it means to lie there.'),
    source: basis('Where this reading comes from.'),
  },
  { ...closed, description: 'One of the four fields that the axes make.' },
);

export const quadrants = Type.Array(quadrant, {
  minItems: 4,
  maxItems: 4,
  description: 'The four fields that the axes make.',
});

export const weighting = Type.Object(
  {
    sum: oneOf(['axis', 'side'], 'Whose weights sum to 1: all of an axis, or those of each of its sides.'),
    ratings: Type.Object(
      {
        from: Type.Integer({ minimum: -100, maximum: 100, description: 'The lowest rating.' }),
        to: Type.Integer({ minimum: -100, maximum: 100, description: 'The highest rating.' }),
      },
      { ...closed, description: 'The ratings a factor can have.' },
    ),
    minus: oneOf(
      MINUS_RULES,
      'How the minus side is rated. plain: like the plus side, and subtracted. signed: with negative ratings. inverse: the heaviest factor lowest, and both sides added.',
    ),
    source: basis('Where this way of weighting comes from.'),
  },
  { ...closed, description: 'How factors are weighted and rated (default: axis, 1 to 4, plain).' },
);

const className = Type.Optional(
  Type.Object(
    { title: text('What the class is called.'), source: basis('Who calls it so.') },
    { ...closed, description: 'The name of a class of strategy.' },
  ),
);

export const strategyClasses = Type.Object(
  { SO: className, WO: className, ST: className, WT: className },
  { ...closed, minProperties: 1, description: 'What the four classes of strategy are called.' },
);
