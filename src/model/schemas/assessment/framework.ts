import { Type } from '@sinclair/typebox';
import { both, flag, keyed, many, number, orNull, pair, some, text } from './parts.js';
import { APPLIED_RULES } from './rules.js';
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
    ...APPLIED_RULES,
    coverageFloor: number('The least coverage of a judged parent.'),
    weakBelow: orNull(number('Levels below count as weak; null where nothing is scored.')),
    target: orNull(number('The level to aim for; null where nothing is scored.')),
  },
  some('The framework.'),
);
