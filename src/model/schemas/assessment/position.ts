import { Type } from '@sinclair/typebox';
import { AXES, MINUS_RULES, SIGNS } from '../../axes.js';
import { POSITION_STATUSES } from '../../assessment/position.js';
import { ROLES } from '../../study.js';
import { both, choice, flag, many, number, orNull, place, some, text } from './parts.js';

const axis = choice(AXES, 'x or y.');
const sign = choice(SIGNS, 'plus or minus.');

const side = Type.Object(
  {
    axis,
    sign,
    title: both('Its title.'),
    factors: many(text('A factor id.'), 'The present factors on it.'),
    count: Type.Integer(some('How many.')),
    evidenced: Type.Integer(some('Of them evidenced.')),
    contested: Type.Integer(some('Of them contested.')),
    stated: Type.Integer(some('Of them stated only.')),
  },
  some('One side of an axis.'),
);

const axisResult = Type.Object(
  {
    plus: orNull(number('Sum of weight times level on the plus side.')),
    minus: orNull(number('The same on the minus side.')),
    value: orNull(number('Where the agency lies; 0 is the border.')),
    missing: many(text('A factor id.'), 'Present factors without a weight.'),
  },
  some('What a table comes to along one axis.'),
);

const table = Type.Object(
  {
    rater: text('Who.'),
    role: choice(ROLES, 'In what capacity.'),
    counted: flag('Whether this role makes the position.'),
    factors: many(
      Type.Object(
        {
          factor: text('A factor id.'),
          axis,
          sign,
          weight: number('0–1.'),
          level: number('Its rating.'),
          score: number('Weight times level.'),
          place,
        },
        some('A weighted factor.'),
      ),
      'The factors weighed.',
    ),
    x: axisResult,
    y: axisResult,
  },
  some("One rater's weights and ratings."),
);

export const weighting = Type.Object(
  {
    sum: choice(['axis', 'side'], 'Whose weights sum to 1.'),
    ratings: Type.Object({ from: number('The lowest.'), to: number('The highest.') }, some('The ratings.')),
    minus: choice(MINUS_RULES, 'How the minus side is rated.'),
  },
  some('How factors are weighted.'),
);

export const quadrant = Type.Object(
  {
    x: sign,
    y: sign,
    id: text('Its id.'),
    label: both('Its name.'),
    means: both('What it means to lie there.'),
    source: text('Where this reading comes from.'),
  },
  some('A quadrant.'),
);

const className = Type.Optional(
  Type.Object({ title: both('Its name.'), source: text('Who calls it so.') }, some('The name of a class.')),
);

export const classes = Type.Object(
  { SO: className, WO: className, ST: className, WT: className },
  some('What the framework calls the classes of strategy.'),
);

export const position = Type.Object(
  {
    axes: Type.Object({ x: both('Its title.'), y: both('Its title.') }, some('The axes.')),
    weighting,
    quadrants: many(quadrant, 'The four quadrants.'),
    classes,
    sides: many(side, 'The four sides.'),
    tables: many(table, 'The tables of all raters.'),
    status: choice(POSITION_STATUSES, 'settled, or why there is no position.'),
    rater: orNull(text('Whose table makes the position.')),
    x: orNull(number('The position along the first axis.')),
    y: orNull(number('The position along the second axis.')),
    quadrant: orNull(text('The id of the quadrant; null on a border.')),
    border: many(axis, 'Axes on whose border the agency lies.'),
  },
  some('Where the factors put the agency.'),
);
