import { Type } from '@sinclair/typebox';
import { ROLES } from '../../study.js';
import { choice, orNull, some, text } from './parts.js';
import { result } from './result.js';

export const uncounted = Type.Object(
  {
    rater: text('Who.'),
    role: choice(ROLES, 'In what capacity.'),
    result: Type.Object(result, some('The whole, if these ratings alone made it.')),
    claimed: orNull(
      Type.Object(result, some('The same if every level claimed and not proven counted; null without any.')),
    ),
  },
  some('A rater who does not count.'),
);
