import { Type } from '@sinclair/typebox';
import { both, flag, many, number, orNull, some, text } from '../assessment/parts.js';
import { changes } from '../changes.js';
import { entry, exchanged, whole } from './parts.js';

const { factors: changedFactors } = changes.properties;

export const step = Type.Object(
  {
    from: entry('Before.'),
    to: entry('After.'),
    before: orNull(number('The whole before, by the weights asked for.')),
    after: orNull(number('The whole after, by the weights asked for.')),
    change: orNull(number('Above 0 is better.')),
    certainty: orNull(
      Type.Object(
        {
          bounds: flag('Whether it is a change whatever is unknown.'),
          level: orNull(
            flag('Whether it is more than one indicator one level off would make; null: nothing was judged.'),
          ),
          weights: orNull(number('Share of drawn weights, 0–1, by which it points the same way.')),
          exchanged: exchanged('The same by the rule that took turns, which settles nothing; null where none did.'),
          exceeds: orNull(
            flag('Whether nothing speaks against it; null where nothing does and no weights were drawn.'),
          ),
        },
        some('Whether it exceeds what is uncertain.'),
      ),
    ),
    nodes: many(
      Type.Object(
        {
          id: text('Its id.'),
          parent: orNull(text('Its parent.')),
          title: both('Its title.'),
          before: orNull(number('Its score before.')),
          after: orNull(number('Its score after.')),
          change: orNull(number('Above 0 is better.')),
        },
        some('A node.'),
      ),
      'Nodes with a score before or after.',
    ),
    evidence: Type.Object(
      { added: whole('Items.'), withdrawn: whole('Items.'), changed: whole('Items.') },
      some('Items of evidence, by id.'),
    ),
    factors: changedFactors,
    done: many(text('A proposal.'), 'What was proposed before and is done now.'),
  },
  some('From one period to the next.'),
);
