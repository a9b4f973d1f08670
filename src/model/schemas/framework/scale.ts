import { Type } from '@sinclair/typebox';
import { basis, byLevel, closed, text } from '../common.js';

export const ladder = {
  levels: byLevel(
    Type.Object(
      { label: text('What the level is called.'), means: text('What it means in general.') },
      { ...closed, description: 'One level.' },
    ),
    'Level → label and meaning, without a gap, lowest number first.',
  ),
  fractional: Type.Optional(
    Type.Boolean({ description: 'Whether values between the levels may be given (default false).' }),
  ),
  cumulative: Type.Optional(
    Type.Boolean({
      description:
        'Whether a level counts only if every level below it is proven (default false): the level of an item then says which level it proves.',
    }),
  ),
  source: Type.Optional(basis('Where the scale comes from.')),
};
