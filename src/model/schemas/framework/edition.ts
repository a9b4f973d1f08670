import { Type } from '@sinclair/typebox';
import { closed, date, id, oneOf, text } from '../common.js';

/** What every framework says of itself, whether it stands alone or differs from another. */
export const edition = {
  id: id('How studies name this framework.'),
  version: Type.String({
    pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
    description: 'Its semantic version: results carry it.',
  }),
  lang: Type.Optional(oneOf(['en', 'id'], 'The language of texts given as a bare string (default en).')),
  title: text('What the framework is called.'),
  summary: Type.Optional(text('What it judges and for whom, in a sentence or two.')),
};

export const validity = Type.Optional(
  Type.Object(
    {
      from: Type.Optional(date('The first day it was in force.')),
      to: Type.Optional(date('The last day it was in force.')),
    },
    { ...closed, description: 'When it was in force: a study of another time gets a warning.' },
  ),
);
