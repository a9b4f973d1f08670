import { Type } from '@sinclair/typebox';
import { DECLARED_STATUSES } from '../../study.js';
import { AGGREGATES } from '../framework/rules.js';
import { both, choice, flag, many, number, orNull, pair, some, text } from './parts.js';

const STATUSES = ['scored', 'insufficient', ...DECLARED_STATUSES, 'projected'] as const;
export const status = choice(STATUSES, 'scored, or why there is no score.');

export const result = {
  status,
  score: orNull(number('On the scale of the framework; null where unknown or insufficient.')),
  known: orNull(number('What the known part alone amounts to.')),
  percent: orNull(number('0–100: the way from the worst to the best level.')),
  band: orNull(
    Type.Object(
      {
        id: text('The band of the score.'),
        label: both('Its name.'),
        from: text('The band at the worst bound.'),
        to: text('The band at the best bound.'),
        notes: many(text('A leaf id.'), 'Leaves in a lower band than the node: "with notes".'),
      },
      some('The score in words.'),
    ),
  ),
  coverage: orNull(number('0–1: share of weight with evidence or an external value.')),
  shares: Type.Object(
    {
      own: number('With evidence of its own.'),
      external: number('Taken over from elsewhere.'),
      assumed: number('Assumed.'),
      rejected: number('Evidence rejected.'),
      none: number('No evidence.'),
      projected: Type.Optional(number('Derived from ratings by other frameworks; only where it was asked to project.')),
    },
    some('Where the weight lies, 0–1.'),
  ),
  bounds: orNull(pair('[worst, best] if what is unknown were known.')),
  floored: flag(
    'Whether nothing is known and the score is there only because the framework takes what is unknown for the worst.',
  ),
  trouble: orNull(
    Type.Object(
      {
        kind: choice(
          ['missing', 'undefined'] as const,
          'Parts without a value, or values the rule is not defined for.',
        ),
        rule: choice(AGGREGATES, 'The rule that cannot be applied.'),
        children: many(text('A node id.'), 'The children it lies with; none for a leaf.'),
      },
      some('Why no score may be made of what is known.'),
    ),
  ),
};

/** The same of a parent, with how its children make it. */
export const composedResult = {
  ...result,
  made: Type.Optional(
    Type.Object(
      {
        known: orNull(number('By the rule; null where no score may be made of what is known.')),
        coverage: number('0–1: share of their weight with evidence or an external value.'),
        bounds: pair('[worst, best] if what is unknown were known.'),
        parts: many(
          Type.Object(
            { id: text('A child.'), known: orNull(number('What it counts as; null for nothing.')) },
            some('A child and what it counts as.'),
          ),
          'All children.',
        ),
      },
      some('What the children make of a parent, whatever was said of it as a whole; only where one applies.'),
    ),
  ),
};
