import { Type } from '@sinclair/typebox';
import { both, number, some, text } from './parts.js';

export const level = Type.Object(
  { value: number('The level.'), label: both('Its name.'), means: both('Its meaning.') },
  some('A level.'),
);

export const band = Type.Object(
  { from: number('Its lowest score.'), id: text('Its id.'), label: both('Its name.') },
  some('A band.'),
);

export const citation = Type.Object(
  { cite: text('The reference.'), url: Type.Optional(text('Where.')), doi: Type.Optional(text('DOI.')) },
  some('A source.'),
);
