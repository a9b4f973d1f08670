import { Type, type Static } from '@sinclair/typebox';
import { WANTS, type Gaps } from '../gaps.js';
import { framework } from './assessment/framework.js';
import { options, tool } from './assessment/index.js';
import { both, choice, flag, many, number, orNull, question, some, text } from './assessment/parts.js';
import { composedResult, status } from './assessment/result.js';
import { strength } from './assessment/strength.js';
import { agency, studyBrief } from './assessment/study.js';
import type { Holds, Same } from './same.js';

const texts = (description: string) => many(both('In words.'), description);
const nodes = (description: string) => many(text('A leaf id.'), description);

const want = Type.Object(
  {
    what: choice(WANTS, 'What to bring home.'),
    group: orNull(text("The group whose voice it is; null where anybody's will do, or it is no voice.")),
    count: Type.Integer(some('How many.')),
    by: choice(['framework', 'convention'], "Whether the framework asks for it, or this program's own measure."),
    because: orNull(strength.properties.why.items.properties.code),
  },
  some('One thing that is wanted.'),
);

const gap = Type.Object(
  {
    node: text('A leaf id.'),
    title: both('Its title.'),
    status,
    sought: flag('Whether evidence was looked for.'),
    grade: orNull(strength.properties.grade),
    effect: orNull(
      number(
        'Of an unknown indicator: by how much the bounds of the whole draw closer at least; of a known one: how far the score moves if its level was wrong by one.',
      ),
    ),
    wants: many(want, 'What is wanted.'),
    ask: many(question, 'What to ask.'),
    look: texts('What to look at.'),
    read: texts('What to read.'),
  },
  some('An indicator of which too little is known.'),
);

const plan = Type.Object(
  {
    meet: many(
      Type.Object(
        { group: orNull(text('Whom; null: anybody who knows.')), nodes: nodes('About what.') },
        some('A meeting.'),
      ),
      'Whom to meet, those with most to tell first.',
    ),
    observe: nodes('What to see.'),
    read: nodes('What to read about.'),
    besides: nodes('What is wanted besides, of whatever kind.'),
  },
  some('The same by what is to be done.'),
);

export const GapsSchema = Type.Object(
  {
    format: Type.Literal('egov-gaps/1', some('The format and its version.')),
    tool,
    options,
    study: studyBrief,
    agency,
    framework,
    result: Type.Object(composedResult, some('The score as it is.')),
    indicators: Type.Integer(some('Indicators that apply and are not taken over from elsewhere.')),
    places: many(
      Type.Object({ id: text('Its id.'), title: orNull(both('What it is called.')) }, some('A place.')),
      'Places the study has been to.',
    ),
    gaps: many(gap, 'What is unknown first, then what weighs most.'),
    plan,
  },
  { title: 'egov-gaps/1', description: 'What to find out next of one study by one framework.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<Same<Gaps, Static<typeof GapsSchema>>>;
