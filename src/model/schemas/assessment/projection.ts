import { Type } from '@sinclair/typebox';
import { both, many, number, pair, some, text } from './parts.js';

export const projection = Type.Object(
  {
    percent: number('0–100: the mean of the percents it comes from.'),
    value: number('The same on the scale of the node.'),
    from: many(
      Type.Object(
        {
          framework: text('The framework it was rated by.'),
          node: text('Its id there.'),
          title: both('Its title.'),
          level: number('The level the study gave it.'),
          range: pair('[worst, best] level it can have.'),
          percent: number('0–100: the way of that level from the worst to the best.'),
          concepts: many(text('A concept id.'), 'The topics it shares with the node.'),
        },
        some('A rated leaf of another framework.'),
      ),
      'What it is derived from.',
    ),
  },
  some('A value derived from ratings by other frameworks; only where it was asked to project.'),
);
