import { Type } from '@sinclair/typebox';
import { both, flag, many, number, orNull, pair, some, text } from '../assessment/parts.js';
import { exchanged, two } from './parts.js';

const difference = Type.Object(
  {
    entries: pair('Both, by their numbers among what is compared.'),
    whole: orNull(number('By the weights asked for; above 0 where the first is better.')),
    official: orNull(number("By the framework's weights.")),
    equal: orNull(number('If all dimensions weighed alike.')),
    ahead: orNull(
      number("Share of drawn weights by which the first stands before the second by the framework's rule, 0–1."),
    ),
    exchanged: exchanged('The same by the rule that took turns with it; null where none did.'),
    dominance: Type.Union(
      [Type.Literal(1), Type.Literal(0), Type.Literal(-1)],
      some('1 where the first is better whatever the weights, −1 where the second is.'),
    ),
    nodes: many(
      Type.Object(
        {
          id: text('Its id.'),
          parent: orNull(text('Its parent.')),
          title: both('Its title.'),
          first: orNull(number('Score of the first; null also where it is withheld.')),
          second: orNull(number('Score of the second.')),
          difference: orNull(number('Above 0 where the first is better.')),
          contribution: orNull(number('What it makes of the difference of the whole.')),
        },
        some('A node.'),
      ),
      'Nodes with a score of one of them, or that contribute.',
    ),
    adds: flag('Whether contributions add up.'),
  },
  some('By one scale.'),
);

export const separated = Type.Object(
  {
    studies: two('Two studies.'),
    differences: many(difference, 'By each scale on which both were scored.'),
    concepts: many(
      Type.Object(
        { id: text('A topic.'), title: both('Its name.'), first: number('0–100.'), second: number('0–100.') },
        some('A topic.'),
      ),
      'Topics both were judged on; none where they share a scale.',
    ),
  },
  some('What separates two studies; null where that was not asked.'),
);
