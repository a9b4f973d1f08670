import { Type } from '@sinclair/typebox';
import { closed, id, line, note, text } from '../common.js';

export const published = Type.Object(
  {
    framework: id('The framework the publication used.'),
    node: Type.Optional(id('The node it speaks of; left out for the overall verdict.')),
    words: text('The verdict in its words.'),
    band: Type.Optional(id('The band of the framework these words map to.')),
    by: Type.Optional(id('The source that says so.')),
    at: line('Where it says so.'),
    note,
  },
  { ...closed, description: 'One published verdict: compared, never scored.' },
);
