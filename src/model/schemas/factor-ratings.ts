import { Type } from '@sinclair/typebox';
import { closed, mapOf, note, text } from './common.js';

export const factorRating = Type.Object(
  {
    weight: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'How much the factor counts among those it is weighed with, 0 to 1.',
    }),
    level: Type.Number({ description: 'Its rating, within the range that the framework gives.' }),
    why: Type.Optional(text('The reason, in a sentence.')),
    note,
  },
  { ...closed, description: "A rater's weight and rating of one factor." },
);

/** Factors are weighed apart from nodes: a node's id and a factor's may be the same word. */
export const factorRatings = mapOf(
  mapOf(factorRating, 'Factor id → weight and rating.'),
  'Framework id → factor id → weight and rating, for frameworks with axes.',
);
