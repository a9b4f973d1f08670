import { Type } from '@sinclair/typebox';
import { ROLES } from '../../study.js';
import { both, choice, flag, many, number, orNull, place, some, text } from './parts.js';
import { status } from './result.js';

export const rating = Type.Object(
  {
    rater: text('Who.'),
    role: choice(ROLES, 'In what capacity.'),
    counted: flag('Whether this role makes the score.'),
    level: orNull(number('The level used.')),
    given: orNull(number('The level given for the node as a whole.')),
    combined: orNull(number('The levels of the items, combined.')),
    claimed: Type.Optional(number('The level claimed, where it is better than the one proven.')),
    status,
    sought: flag('Whether evidence was looked for.'),
    items: many(
      Type.Object(
        {
          evidence: text('An evidence id.'),
          level: orNull(number('The level it speaks for.')),
          accepted: flag('Whether the item counts.'),
        },
        some('An item.'),
      ),
      'What the rating rests on.',
    ),
    why: orNull(both('The reason.')),
    source: orNull(text('Where an external value was taken over from.')),
    at: orNull(text('Place in that source.')),
    outOfScale: orNull(both('Why a value beyond the scale was kept.')),
    place,
  },
  some("One rater's judgement."),
);
