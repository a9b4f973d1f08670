import { Type } from '@sinclair/typebox';
import { basis, closed, oneOf } from '../common.js';

/** Rules that always yield a level of the scale: levels are ordinal, so no rule invents one in between. */
export const COMBINE_RULES = ['median-low', 'min', 'max'] as const;
export const AGGREGATES = ['mean', 'geometric', 'harmonic', 'median', 'min', 'max', 'sum'] as const;
export const MISSING = ['exclude', 'floor', 'block'] as const;

export const aggregateOf = (description: string) => Type.Optional(oneOf(AGGREGATES, description));

const missingRule = (whom: string) =>
  Type.Optional(
    oneOf(
      MISSING,
      `A leaf ${whom}: left out (exclude, the default), taken for the worst level (floor), or its parent gets no score (block).`,
    ),
  );

export const missingRules = Type.Optional(
  Type.Object(
    { sought: missingRule('that was looked for and not found'), unsought: missingRule('nobody looked for') },
    { ...closed, description: 'What becomes of leaves without a value.' },
  ),
);

export const coverageNeed = Type.Object(
  {
    coverage: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'The least share of weight that must be known before a parent gets a score and a band.',
    }),
    source: Type.Optional(basis('Where this floor comes from.')),
  },
  { ...closed, description: 'What a parent needs before it is judged.' },
);
