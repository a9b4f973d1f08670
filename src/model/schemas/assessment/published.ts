import { Type } from '@sinclair/typebox';
import { both, flag, orNull, place, some, text } from './parts.js';

export const published = Type.Object(
  {
    node: orNull(text('The node; null for the whole.')),
    words: both('The verdict.'),
    band: orNull(text('Its band.')),
    computed: orNull(text('The computed band.')),
    agrees: orNull(flag('Whether they are the same.')),
    by: orNull(text('A source id.')),
    at: text('Where.'),
    place,
  },
  some('A published verdict.'),
);
