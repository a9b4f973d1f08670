import { Type, type Static } from '@sinclair/typebox';
import { JUDGES, VERDICTS, type ChecklistResult } from '../checklist.js';
import { tool } from './assessment/index.js';
import { both, choice, keyed, many, orNull, place, some, text } from './assessment/parts.js';
import { publicOptions } from './assessment/public.js';
import { agency, studyBrief } from './assessment/study.js';
import type { Holds, Same } from './same.js';

const verdict = choice(VERDICTS, 'Whether the item is met; to-judge: only a person can tell.');

const reason = Type.Object(
  {
    by: choice(JUDGES, 'The program, the study itself, or a person.'),
    result: verdict,
    code: text('A stable code.'),
    args: Type.Object({}, some('What its words are made of.')),
    place: orNull(place),
  },
  some('Why an item has its result.'),
);

const item = Type.Object(
  {
    number: Type.Integer(some('Its number in the checklist.')),
    domain: text('A domain id.'),
    title: both('What it is called.'),
    asks: both('What a report should say.'),
    result: verdict,
    reasons: many(reason, 'What the result rests on.'),
  },
  some('An item.'),
);

const count = (description: string) => Type.Integer(some(description));

export const ChecklistResultSchema = Type.Object(
  {
    format: Type.Literal('egov-checklist-result/1', some('The format and its version.')),
    tool,
    options: Type.Optional(publicOptions),
    study: studyBrief,
    agency,
    checklist: Type.Object(
      {
        id: text('Its id.'),
        version: text('The version of its file.'),
        title: both('Its title.'),
        source: Type.Object(
          {
            cite: text('The full reference.'),
            url: Type.Optional(text('Where it can be read.')),
            doi: Type.Optional(text('Its DOI.')),
          },
          some('The work it is taken from.'),
        ),
        domains: keyed(both('Its title.'), 'Domain id → title.'),
      },
      some('The checklist.'),
    ),
    totals: Type.Object(
      {
        met: count('Items met.'),
        partly: count('Items met in part.'),
        notMet: count('Items not met.'),
        notApplicable: count('Items that do not apply.'),
        toJudge: count('Items left to a person.'),
      },
      some('How many items have which result.'),
    ),
    items: many(item, 'The items, by number.'),
  },
  { title: 'egov-checklist-result/1', description: 'A study held against a reporting checklist.' },
);

/*
 * The codes of reasons are a closed union in the type and open here, like those of findings; the compiler holds the rest together.
 */
type Item = ChecklistResult['items'][number];
type Open<T extends { readonly items: readonly unknown[] }, I> = Omit<T, 'items'> & { readonly items: readonly I[] };
type Published = Static<typeof ChecklistResultSchema>;
/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<
  Same<Open<ChecklistResult, Omit<Item, 'reasons'>>, Open<Published, Omit<Published['items'][number], 'reasons'>>>
>;
