import { Type } from '@sinclair/typebox';
import { CAUSES, OMITTED, WEIGHTINGS } from '../../uncertainty.js';
import { AGGREGATES } from '../framework/rules.js';
import { choice, flag, many, number, orNull, pair, some, text } from './parts.js';

const count = (description: string) => Type.Integer(some(description));

const runs = {
  runs: count('Runs drawn.'),
  skipped: count('Runs without a score: they have no place in any other figure.'),
  bands: many(
    Type.Object(
      {
        id: text('The band.'),
        runs: count('Runs with a score there.'),
        share: orNull(number('0–1: their share of all runs with a score; null where no run has one.')),
      },
      some('A band of the whole.'),
    ),
    'Every band of the whole.',
  ),
  interval: orNull(pair('[lowest, highest] score of the middle 95 of 100 runs; null where no run has a score.')),
  median: orNull(number('The score in the middle.')),
};

const changed = {
  score: orNull(number('The score; null where there is none.')),
  band: orNull(text('Its band.')),
  flips: flag('Whether the band is another one, or the score is gone.'),
};

const shifted = (description: string) =>
  orNull(Type.Object({ level: number('The level.'), ...changed }, some(description)));

const end = (description: string) =>
  Type.Object(
    {
      score: number('The score.'),
      band: text('Its band.'),
      by: orNull(text('The rule, source, group, item or node that leads to it; null where it is no single one.')),
    },
    some(description),
  );

export const uncertainty = Type.Object(
  {
    generator: text('The generator of random numbers.'),
    seed: count('What it was started with, for the bootstrap and for the weights each.'),
    sources: count('Sources that speak in the score.'),
    bootstrap: orNull(
      Type.Object(
        { sources: count('Sources drawn each time.'), raters: count('Raters drawn each time, from two on.'), ...runs },
        some('Sources and raters drawn anew, with replacement; null where the sources are too few.'),
      ),
    ),
    weights: Type.Object(
      {
        method: choice(WEIGHTINGS, 'How weights are drawn.'),
        spread: orNull(number('uniform: each weight is multiplied by a number between 1 − spread and 1 + spread.')),
        concentration: orNull(number('dirichlet: the parameter of a node of average weight.')),
        ...runs,
      },
      some('Weights drawn anew.'),
    ),
    rules: many(
      Type.Object(
        {
          rule: choice(AGGREGATES, 'The rule.'),
          own: flag('Whether every parent is made by it anyway.'),
          ...changed,
          why: orNull(choice(['zero-or-below', 'other-range'], 'Why there is no score.')),
        },
        some('One rule at every parent.'),
      ),
      'Other rules of aggregation.',
    ),
    omissions: many(
      Type.Object(
        { what: choice(OMITTED, 'What is left out.'), id: text('Its id.'), ...changed },
        some('One thing left out.'),
      ),
      'Each source, group and item left out in turn.',
    ),
    shifts: many(
      Type.Object(
        {
          node: text('A node id.'),
          level: number('Its level.'),
          worse: shifted('One level worse; null where the scale ends.'),
          better: shifted('One level better; null where the scale ends.'),
        },
        some('One node shifted.'),
      ),
      'Each judged node one level up and down in turn.',
    ),
    tornado: many(
      Type.Object(
        {
          cause: choice(CAUSES, 'The cause.'),
          lowest: end('The lowest score it leads to; of drawn runs the lower end of their interval.'),
          highest: end('The highest score it leads to; of drawn runs the upper end of their interval.'),
          cases: count('Scores looked at.'),
          unscored: count('How many of them were none.'),
        },
        some('A cause.'),
      ),
      'How far each cause moves the score, the widest first.',
    ),
  },
  some('How far the score can be trusted; only where that was asked.'),
);
