import { Type } from '@sinclair/typebox';
import { AGGREGATES } from '../framework/rules.js';
import { both, choice, flag, keyed, many, number, orNull, pair, some, text } from './parts.js';
import { projection } from './projection.js';
import { rating } from './ratings.js';
import { composedResult } from './result.js';
import { band, level } from './scale.js';
import { strength } from './strength.js';

export const node = Type.Object(
  {
    id: text('Its id in the framework.'),
    parent: orNull(text('Its parent; null at the top.')),
    children: many(text('A node id.'), 'Its children.'),
    title: both('Its title.'),
    definition: orNull(
      Type.Object({ text: both('What is meant.'), source: text('Where it comes from.') }, some('Its definition.')),
    ),
    weight: number('Its weight among its siblings.'),
    share: number("Its weight as a share of its siblings', 0–1."),
    wholeShare: number('Its weight as a share of the whole, 0–1.'),
    concepts: many(text('A concept id.'), 'Its topics.'),
    levels: keyed(both('What the level looks like here.'), 'Level → rubric.'),
    ladder: orNull(
      Type.Object(
        {
          levels: many(level, 'Its levels.'),
          cumulative: flag('Whether levels are proven one after the other.'),
          fractional: flag('Whether values between its levels may be given.'),
        },
        some("The ladder of the branch that begins here; null where it stands on its parent's, or the scale."),
      ),
    ),
    proof: keyed(many(both('Something that must be shown.'), 'What must be shown.'), 'Level → evidence it requires.'),
    aggregate: orNull(choice(AGGREGATES, 'How its children make it; null for leaves.')),
    range: orNull(pair('[worst, best] score it can have; null where nothing is scored.')),
    bands: orNull(many(band, 'Bands of its own; null where it has none.')),
    bandDecimals: orNull(Type.Integer(some('Decimals a score is rounded to before its own bands; null: none.'))),
    ...composedResult,
    sought: flag('Whether evidence was looked for.'),
    strength: orNull(strength),
    saidSeen: orNull(
      Type.Object(
        { said: orNull(number('Level of what was said.')), seen: orNull(number('Level of what was seen or read.')) },
        some('Said and seen.'),
      ),
    ),
    ratings: many(rating, "All raters' judgements."),
    evidence: many(text('An evidence id.'), 'Accepted evidence it rests on.'),
    stake: orNull(number('What the whole would gain from one level more here.')),
    projection: Type.Optional(orNull(projection)),
  },
  some('A node of the framework.'),
);
