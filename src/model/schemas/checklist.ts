import { Type } from '@sinclair/typebox';
import { FACTS } from '../checklist.js';
import { citation, closed, id, list, mapOf, note, oneOf, text } from './common.js';
import { METHODS } from '../study.js';

const item = Type.Object(
  {
    domain: id('A domain of this checklist.'),
    title: text('What the item is called.'),
    asks: text('What a report should say, in words of your own.'),
    facts: Type.Optional(list(oneOf(FACTS, 'A fact the program knows.'), 'What the program works out by itself.')),
    topics: Type.Optional(
      list(id('A topic: a short name that other checklists may share.'), 'What the study declares under "reporting".'),
    ),
    judge: Type.Optional(
      Type.Boolean({ description: 'true: a person has the last word; always so without facts and topics.' }),
    ),
    note,
  },
  { ...closed, description: 'One thing a report should say.' },
);

/** A map keyed by number: `1`, `2`, ... Each has one spelling. */
const items = Type.Unsafe<Record<string, (typeof item)['static']>>({
  description: 'Number → item.',
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[1-9][0-9]{0,2}$' },
  additionalProperties: item,
});

export const ChecklistSchema = Type.Object(
  {
    format: Type.Literal('egov-checklist/1', { description: 'The format of this file and its version.' }),
    id: id('What the checklist is called on the command line.'),
    version: Type.String({
      pattern: '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$',
      description: 'The version of this file: major.minor.patch.',
    }),
    title: text('What the checklist is called.'),
    source: citation('The work it is taken from.'),
    methods: Type.Optional(
      list(oneOf(METHODS, 'A method.'), 'The methods it is made for; left out: any kind of study.'),
    ),
    domains: mapOf(
      Type.Object({ title: text('What the domain is called.'), note }, { ...closed, description: 'A group of items.' }),
      'Domain id → domain.',
    ),
    items,
    note,
  },
  { ...closed, title: 'egov-checklist/1', description: 'A reporting checklist: what a report of a study should say.' },
);
