import { Type, type Static } from '@sinclair/typebox';
import { LANGUAGES } from '../lang.js';
import type { Suggestions } from '../suggestions.js';
import { tool } from './assessment/index.js';
import { both, choice, flag, many, number, some, text } from './assessment/parts.js';
import { agency, studyBrief } from './assessment/study.js';
import type { Holds, Same } from './same.js';

const clue = Type.Object(
  {
    keyword: text('As the catalogue has it.'),
    lang: choice(LANGUAGES, 'Of which language.'),
    of: choice(['finding', 'quote'], 'In which text it stands.'),
    items: Type.Integer(some('Items of evidence in which it is found.')),
    before: text('What stands before it.'),
    found: text('What was found.'),
    after: text('What stands after it.'),
  },
  some('A keyword in its context.'),
);

const suggested = (id: string, description: string) =>
  many(
    Type.Object(
      {
        id: text(id),
        title: both('Its title.'),
        score: number('The sum of the weights of its keywords that were found.'),
        clues: many(clue, 'Why it is proposed.'),
      },
      some('A suggestion.'),
    ),
    description,
  );

export const SuggestionsSchema = Type.Object(
  {
    format: Type.Literal('egov-suggestions/1', some('The format and its version.')),
    tool,
    agency,
    study: studyBrief,
    frameworks: many(
      Type.Object(
        { id: text('Its id.'), version: text('Its version.'), digest: text('SHA-256 over what it resolves to.') },
        some('A framework.'),
      ),
      'The frameworks whose factors, concepts and nodes are proposed.',
    ),
    options: Type.Object(
      {
        all: flag('Whether items that were coded are looked at as well.'),
        limit: Type.Integer(some('Most suggestions of a kind for an item.')),
      },
      some('What was asked for.'),
    ),
    items: Type.Integer(some('Accepted items of evidence.')),
    open: Type.Integer(some('Those of them that were looked at.')),
    taken: Type.Integer(some('Factors and concepts that were taken over from suggestions before.')),
    suggestions: many(
      Type.Object(
        {
          evidence: text('The item.'),
          source: text('Its source.'),
          finding: both('What it says.'),
          factors: suggested('A factor id.', 'Factors it may be evidence for.'),
          concepts: suggested('A concept id.', 'Topics it may be about.'),
          nodes: suggested('framework/node', 'Indicators it may be evidence on.'),
        },
        some('What is proposed for one item, the best first.'),
      ),
      'Items for which something is proposed, in the order of the study.',
    ),
  },
  { title: 'egov-suggestions/1', description: 'What keywords propose for the evidence of a study.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<Suggestions, Static<typeof SuggestionsSchema>>>;
