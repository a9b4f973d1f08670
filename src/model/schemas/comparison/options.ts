import { Type } from '@sinclair/typebox';
import { GROUPINGS } from '../../comparison/index.js';
import { options as assessmentOptions } from '../assessment/index.js';
import { choice, keyed, number, orNull, some } from '../assessment/parts.js';
import { two } from './parts.js';

const weights = Type.Union(
  [
    Type.Object({ kind: Type.Literal('official') }, some("The framework's.")),
    Type.Object({ kind: Type.Literal('equal') }, some('All dimensions alike.')),
    Type.Object(
      { kind: Type.Literal('own'), weights: keyed(number('Its weight.'), 'By dimension.') },
      some("One's own; the framework's for dimensions that are not named."),
    ),
  ],
  some('What dimensions weigh.'),
);

export const options = Type.Object(
  {
    weights,
    by: orNull(choice(GROUPINGS, 'What groups are made by.')),
    pair: orNull(two('Two studies whose difference was asked for.')),
    public: assessmentOptions.properties.public,
  },
  some('What it was made with.'),
);
