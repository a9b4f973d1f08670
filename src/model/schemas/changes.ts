import { Type } from '@sinclair/typebox';
import { POLARITIES } from '../catalogue.js';
import { both, choice, many, number, orNull, some, text } from './assessment/parts.js';
import { result, status as statusOf } from './assessment/result.js';

const { status, score, band, coverage, bounds } = result;
const verdict = Type.Object({ status, score, band, coverage, bounds }, some('The whole.'));
const judged = (description: string) =>
  orNull(Type.Object({ status: statusOf, score: orNull(number('On its scale.')) }, some(description)));
const items = (description: string) =>
  many(Type.Object({ id: text('Its id.'), finding: both('What it says.') }, some('An item.')), description);
const factors = (description: string) =>
  many(
    Type.Object(
      { id: text('Its id.'), title: both('Its title.'), polarity: choice(POLARITIES, 'inhibiting or enabling.') },
      some('A factor.'),
    ),
    description,
  );

const rater = Type.Object(
  {
    rater: text('Who.'),
    before: orNull(number('The level; null for none.')),
    after: orNull(number('The level; null for none.')),
    gained: many(text('An evidence id.'), 'What the rating rests on now, and did not.'),
    lost: many(text('An evidence id.'), 'What it no longer rests on.'),
    why: orNull(both('The reason given now.')),
  },
  some('What a rater did otherwise.'),
);

/** What happened between two assessments. */
export const changes = Type.Object(
  {
    before: verdict,
    after: verdict,
    levels: many(
      Type.Object(
        {
          node: text('A node id.'),
          title: both('Its title.'),
          before: judged('null where the framework did not have it.'),
          after: judged('null where the framework no longer has it.'),
          raters: many(rater, 'Those who judge otherwise.'),
        },
        some('A node.'),
      ),
      'Nodes that raters judge otherwise.',
    ),
    evidence: Type.Object(
      {
        added: items('New.'),
        withdrawn: items('Not there any more, or rejected.'),
        changed: items('Says something else.'),
      },
      some('The evidence.'),
    ),
    factors: Type.Object({ come: factors('New.'), gone: factors('Not there any more.') }, some('The factors.')),
  },
  some('What happened since the baseline; only where that has the study.'),
);
