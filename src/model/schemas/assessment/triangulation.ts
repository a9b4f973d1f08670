import { Type } from '@sinclair/typebox';
import { GROUNDS, READINGS, SIDES } from '../../triangulation.js';
import { ROLES } from '../../study.js';
import { both, choice, flag, many, number, orNull, some, text } from './parts.js';

const count = (description: string) => Type.Integer(some(description));

const readings = (description: string) =>
  Type.Object(
    {
      divergent: count('Indicators whose sides contradict each other.'),
      convergent: count('Indicators whose sides agree.'),
      complementary: count('Indicators whose sides say different things that cannot be compared.'),
      singleSource: count('Indicators with one side.'),
    },
    some(description),
  );

const grounds = many(
  Type.Object(
    {
      code: choice(GROUNDS, 'A rule of the table of triangulation.'),
      factor: orNull(text('The factor they agree or disagree on.')),
      levels: many(number('A level.'), 'The levels that agree or lie apart, ascending.'),
      evidence: many(text('An evidence id.'), 'The items it rests on.'),
    },
    some('A ground.'),
  ),
  'What the reading rests on; empty where nothing can be compared, or there is one side.',
);

const reading = choice(READINGS, 'How the sides go together.');

const comparison = (description: string) =>
  orNull(
    Type.Object(
      {
        reading,
        sides: many(
          Type.Object(
            {
              kind: choice(SIDES, 'What it is.'),
              id: text('A group, source, rater or method; a date.'),
              level: orNull(number('The level it speaks for.')),
              evidence: many(text('An evidence id.'), 'Its items.'),
            },
            some('A side.'),
          ),
          'The sides; dates come last among those of data and add none.',
        ),
        grounds,
      },
      some(description),
    ),
  );

const theory = orNull(
  Type.Object(
    {
      reading,
      sides: many(
        Type.Object(
          {
            framework: text('A framework id.'),
            title: both('Its title.'),
            weak: orNull(flag('Whether it calls the matter weak; null where its indicators differ.')),
            nodes: many(
              Type.Object(
                {
                  node: text('A node id of that framework.'),
                  title: both('Its title.'),
                  percent: number('0–100 of its own scale.'),
                  weak: flag('Whether it is weak by that framework.'),
                  concepts: many(text('A concept id.'), 'Topics in common.'),
                  evidence: many(text('An evidence id.'), 'Items in common.'),
                },
                some('An indicator.'),
              ),
              'Its indicators on the matter.',
            ),
          },
          some('A framework.'),
        ),
        'The framework of the indicator first.',
      ),
      grounds,
    },
    some('By the frameworks; null where one alone was scored.'),
  ),
);

const roles = many(
  Type.Object(
    {
      self: text('The rater who speaks for the agency.'),
      claimed: number('The level claimed.'),
      rater: text('Another rater.'),
      role: choice(ROLES, 'As what.'),
      level: number("That rater's level."),
      difference: number('Levels by which the agency puts itself better.'),
    },
    some('A comparison.'),
  ),
  "The agency's own word beside other raters'; never blended.",
);

export const triangulation = Type.Object(
  {
    summary: Type.Object(
      {
        data: readings('By sources.'),
        investigator: readings('By raters.'),
        method: readings('By methods.'),
        theory: readings('By frameworks.'),
      },
      some('How many indicators have each reading.'),
    ),
    roles: orNull(
      Type.Object(
        {
          alike: count('The same level.'),
          selfBetter: count('The agency puts itself better.'),
          selfWorse: count('The agency puts itself worse.'),
        },
        some("Comparisons of the agency's own word with other raters'; null where there is none."),
      ),
    ),
    nodes: many(
      Type.Object(
        {
          node: text('A leaf id.'),
          data: comparison('By sources; null without an independent one.'),
          investigator: comparison('By raters; null where none judged it.'),
          method: comparison('By methods; null without an independent source.'),
          theory,
          roles,
        },
        some('An indicator.'),
      ),
      'Indicators with evidence, or with several raters.',
    ),
  },
  some("How the evidence goes together by Denzin's four types; only where that was asked."),
);
