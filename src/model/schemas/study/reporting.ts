import { Type } from '@sinclair/typebox';
import { closed, line, mapOf, note, text } from '../common.js';

const declaration = Type.Object(
  {
    'says': Type.Optional(text('What is to be said of it.')),
    'at': Type.Optional(line('Where it can be read: a page or section.')),
    'lacks': Type.Optional(text('What is missing from what is said.')),
    'not-applicable': Type.Optional(text('Why there is nothing to say, instead of "says".')),
    note,
  },
  { ...closed, description: 'What the study says of itself on one topic.' },
);

export const reporting = mapOf(
  declaration,
  'Topic → what the study says of it. Topics are those that reporting checklists ask for.',
);
