import { Type, type Static } from '@sinclair/typebox';
import type { FindingsList } from '../findings-list.js';
import { both, choice, many, orNull, some, text } from './assessment/parts.js';
import type { Holds, Same } from './same.js';

const count = (description: string) => Type.Integer(some(description));

const finding = Type.Object(
  {
    code: text('A stable code.'),
    severity: choice(['error', 'warning', 'note'], 'How bad.'),
    place: orNull(
      Type.Object(
        {
          file: text('The file, seen from the working directory.'),
          line: count('From 1.'),
          col: count('From 1.'),
        },
        some('Where it stands; null for what stands in no file.'),
      ),
    ),
    what: text('What was found.'),
    why: text('Why it matters.'),
    fix: text('How to mend it.'),
    suppressed: Type.Optional(
      Type.Object({ reason: both('Why.'), until: text('The last day.') }, some('Why it does not count, and how long.')),
    ),
    args: Type.Object({}, some('What the words are made of.')),
  },
  some('A finding.'),
);

export const FindingsSchema = Type.Object(
  {
    format: Type.Literal('egov-findings/1', some('The format and its version.')),
    tool: Type.Object({ name: text('The program.'), version: text('Its version.') }, some('What made it.')),
    lang: choice(['en', 'id'], 'The language of the words.'),
    counts: Type.Object(
      { error: count('Errors.'), warning: count('Warnings.'), note: count('Notes.') },
      some('How many there are.'),
    ),
    findings: many(finding, 'Worst first, then by place.'),
  },
  { title: 'egov-findings/1', description: 'Everything that a check found.' },
);

/**
 * Does not compile unless the type written by hand says the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<FindingsList, Static<typeof FindingsSchema>>>;
