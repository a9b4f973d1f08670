import { Type } from '@sinclair/typebox';
import { AGGREGATES, COMBINE_RULES, MISSING } from '../framework/rules.js';
import { ROLES } from '../ratings.js';
import { both, choice, flag, keyed, many, number, orNull, pair, some, text } from './parts.js';
import { band, citation, level } from './scale.js';

export const framework = Type.Object(
  {
    id: text('Its id.'),
    version: text('Its version.'),
    title: both('Its title.'),
    digest: text('SHA-256 over the resolved framework.'),
    supersedes: orNull(text('The framework it replaces.')),
    sources: keyed(citation, 'What it cites.'),
    levels: many(level, 'The scale.'),
    cumulative: flag('Whether a level counts only if those below it are proven.'),
    fractional: flag('Whether values between the levels may be given.'),
    range: orNull(pair('[worst, best] score of the whole; null where nothing is scored.')),
    bands: many(band, 'The bands.'),
    ownBands: many(band, 'Bands that single nodes have of their own.'),
    bandDecimals: orNull(Type.Integer(some('Decimals a score is rounded to before it is banded; null: none.'))),
    combine: choice(COMBINE_RULES, 'Levels per item → one.'),
    raters: choice(COMBINE_RULES, 'Levels of raters → one.'),
    counts: many(choice(ROLES, 'A role.'), 'Roles that make the score.'),
    aggregate: choice(AGGREGATES, 'Children → parent.'),
    missing: Type.Object(
      { sought: choice(MISSING, 'Looked for, not found.'), unsought: choice(MISSING, 'Nobody looked.') },
      some('What becomes of leaves without a value.'),
    ),
    coverageFloor: number('The least coverage of a judged parent.'),
    weakBelow: orNull(number('Levels below count as weak; null where nothing is scored.')),
    target: orNull(number('The level to aim for; null where nothing is scored.')),
  },
  some('The framework.'),
);
