import { Type } from '@sinclair/typebox';
import { factorRating } from './factor-ratings.js';
import { closed, id, line, list, mapOf, note, oneOf } from './common.js';

const interval = (description: string) =>
  Type.Unsafe<[number, number]>({
    description: `${description} [least, most], both inclusive.`,
    type: 'array',
    items: { type: 'number', description: 'An end of the interval.' },
    minItems: 2,
    maxItems: 2,
  });

const nodeExpectation = Type.Object(
  {
    score: Type.Optional(interval('Where the score must lie.')),
    band: Type.Optional(id('The band it must have.')),
    status: Type.Optional(
      oneOf(['scored', 'insufficient', 'no-evidence', 'not-applicable'], 'The status it must have.'),
    ),
  },
  { ...closed, description: 'What must come out at a node.' },
);

const vector = Type.Object(
  {
    name: line('What the vector shows, as a sentence.'),
    given: Type.Object(
      {
        all: Type.Optional(Type.Integer({ description: 'The level of every leaf that `levels` does not name.' })),
        levels: Type.Optional(
          mapOf(
            Type.Number({ description: 'Its level, or a value between two where the scale is fractional.' }),
            'Leaf id → level. Leaves named nowhere are unknown.',
          ),
        ),
        unknown: Type.Optional(list(id('A leaf id.'), 'Leaves that stay unknown although `all` is given.')),
        shows: Type.Optional(list(id('A factor id.'), 'Factors that an item of evidence shows.')),
        weights: Type.Optional(mapOf(factorRating, 'Factor id → weight and rating; an item shows each.')),
      },
      { ...closed, description: 'The judgements that go in.' },
    ),
    expect: Type.Object(
      {
        score: Type.Optional(interval('Where the overall score must lie.')),
        band: Type.Optional(id('The overall band.')),
        status: Type.Optional(
          oneOf(['scored', 'insufficient', 'no-evidence', 'not-applicable'], 'The overall status.'),
        ),
        x: Type.Optional(interval('Where the position must lie along the first axis.')),
        y: Type.Optional(interval('Where it must lie along the second axis.')),
        quadrant: Type.Optional(id('The quadrant; "border" on a border, "none" where there is no position.')),
        nodes: Type.Optional(mapOf(nodeExpectation, 'Node id → what must come out there.')),
        factors: Type.Optional(list(id('A factor id.'), 'Inhibiting factors that must be present, in rank order.')),
        remedies: Type.Optional(list(id('A remedy id.'), 'Remedies that must be recommended.')),
      },
      { ...closed, description: 'What must come out.' },
    ),
    note,
  },
  { ...closed, description: 'One case the framework must satisfy.' },
);

export const TestsSchema = Type.Object(
  {
    format: Type.Literal('egov-tests/1', { description: 'The format of this file and its version.' }),
    framework: id('The framework these vectors are for.'),
    vectors: Type.Array(vector, { minItems: 1, description: 'The cases.' }),
    note,
  },
  { ...closed, title: 'egov-tests/1', description: 'Cases a framework must satisfy; `frameworks test` runs them.' },
);
