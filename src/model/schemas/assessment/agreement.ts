import { Type } from '@sinclair/typebox';
import { BENCHMARK_IDS } from '../../agreement/benchmarks.js';
import { DRAWN, SCALE_TYPES, UNITS } from '../../agreement/index.js';
import type { Reason, Warning } from '../../agreement/reasons.js';
import { STATISTIC_NAMES } from '../../agreement/statistics.js';
import { ROLES } from '../../study.js';
import { both, choice, flag, many, number, orNull, pair, place, some, text } from './parts.js';
import { status } from './result.js';

const count = (description: string) => Type.Integer(some(description));

/** What it is, by its code; other keys go with the code. */
const coded = <T>(description: string) =>
  Type.Unsafe<T>({
    description,
    type: 'object',
    properties: { code: { type: 'string', description: 'What it is.' } },
    required: ['code'],
  });

const figure = Type.Object(
  {
    statistic: choice(STATISTIC_NAMES, 'The coefficient, by its name.'),
    value: orNull(number('Its value; null where it is not defined.')),
    because: orNull(coded<Reason>('Why it is not defined.')),
    units: orNull(count('Units it rests on.')),
    observed: orNull(number('0–1: agreement observed; null where the coefficient is not made of it.')),
    expected: orNull(number('0–1: agreement expected by chance; null where the coefficient is not made of it.')),
    interval: orNull(pair('95 % interval by resampling.')),
    intervalBecause: orNull(coded<Reason>('Why there is no interval.')),
    skipped: orNull(count('Samples in which the coefficient is not defined: they have no place in the interval.')),
    formula: orNull(pair('95 % interval by formula, where one is published and defined.')),
    benchmark: orNull(
      Type.Object(
        { id: choice(BENCHMARK_IDS, 'Whose words.'), band: text('The word.') },
        some('How a convention calls the value.'),
      ),
    ),
    warnings: many(coded<Warning>('A warning.'), 'Why the value says little although it is defined.'),
  },
  some('A coefficient.'),
);

const unit = {
  unit: text('Its name among all.'),
  study: orNull(text('A study id.')),
  node: orNull(text('A node id.')),
  title: orNull(both('The title of the node.')),
};

const said = {
  rater: text('Who.'),
  status: orNull(status),
  why: orNull(both('The reason.')),
  place: orNull(place),
};

const consensus = orNull(
  Type.Object({ ...said, level: orNull(number('The level.')) }, some('What a consensus settled it with.')),
);

const two = Type.Unsafe<[string, string]>({
  description: 'The two.',
  type: 'array',
  items: { type: 'string' },
  minItems: 2,
  maxItems: 2,
});

const comparison = Type.Object(
  {
    between: choice(
      ['role', 'roles'],
      'role: raters of one role, who judged independently. roles: one rater of each of two roles, which is no reliability.',
    ),
    raters: many(
      Type.Object(
        {
          rater: text('Who.'),
          role: orNull(choice(ROLES, 'In what capacity; null in a bare table.')),
          sheets: many(
            Type.Object(
              {
                study: text('A study id.'),
                own: flag('Whether the ratings stand in the study itself.'),
                blind: orNull(
                  Type.Object(
                    {
                      seed: orNull(count('What the order of the evidence was drawn from.')),
                      how: orNull(both('In words.')),
                    },
                    some('That the sheet was made blind; null where it does not say so.'),
                  ),
                ),
              },
              some('How the rater judged in a study.'),
            ),
            'One for each study in which the rater is compared; none in a bare table.',
          ),
        },
        some('A rater.'),
      ),
      'Who is compared.',
    ),
    branches: many(
      Type.Object({ node: text('A node id.'), title: both('Its title.') }, some('A branch.')),
      'The branches whose ladder this is, where there are several ladders.',
    ),
    scale: Type.Object(
      {
        type: choice(SCALE_TYPES, 'What categories are to each other.'),
        given: flag('Whether these are the categories of a scale; otherwise those that somebody used.'),
        categories: many(
          Type.Object({ value: number('Its value.'), label: orNull(both('What it is called.')) }, some('A category.')),
          'The categories, ascending.',
        ),
      },
      some('What is given to a unit.'),
    ),
    units: Type.Object(
      {
        rated: count('With a rating by one rater or more.'),
        shared: count('With a rating by two raters or more.'),
        complete: count('With a rating by every rater.'),
        unrated: count('Without any rating: they count nowhere.'),
        drawn: Type.Object(
          {
            what: choice(DRAWN, 'Single units; items of evidence or studies with all their units.'),
            count: count('How many.'),
          },
          some('What is drawn with replacement for the intervals.'),
        ),
      },
      some('How many units.'),
    ),
    prevalence: Type.Object(
      {
        all: many(count('Ratings of the category.'), 'By all raters together, in the order of the categories.'),
        raters: many(many(count('Ratings of the category.'), 'By one rater.'), 'By each rater.'),
      },
      some('How often each category was given.'),
    ),
    figures: many(figure, 'The coefficients.'),
    pairs: many(
      Type.Object({ raters: two, figures: many(figure, 'The coefficients, without intervals.') }, some('Two raters.')),
      'Every two raters, where there are more.',
    ),
    disagreements: many(
      Type.Object(
        {
          ...unit,
          furthest: number(
            'Between the two ratings furthest apart: steps on an ordinal scale, else a difference; 1 where there is no order.',
          ),
          mean: number('The mean over all pairs of its ratings.'),
          ratings: many(Type.Object({ ...said, level: number('The level.') }, some('A rating.')), 'Who gave what.'),
          consensus,
        },
        some('A unit.'),
      ),
      'Units rated differently, worst first.',
    ),
    unlevelled: many(
      Type.Object(
        {
          ...unit,
          alike: flag('Whether several spoke of it, and all gave the same state instead of a level.'),
          ratings: many(
            Type.Object({ ...said, level: orNull(number('The level.')) }, some('A rating.')),
            'Who said what.',
          ),
          consensus,
        },
        some('A unit.'),
      ),
      'Units of which somebody spoke, and fewer than two gave a level.',
    ),
    links: many(
      Type.Object(
        {
          ...unit,
          all: many(text('An evidence id.'), 'Items that all who judged it linked.'),
          some: many(
            Type.Object(
              { evidence: text('An evidence id.'), raters: many(text('A rater.'), 'Who linked it.') },
              some('An item.'),
            ),
            'Items that some linked and others did not.',
          ),
        },
        some('An indicator.'),
      ),
      'Of the coding: which items raters linked to each indicator.',
    ),
  },
  some('Raters compared on one scale.'),
);

export const agreement = Type.Object(
  {
    unit: choice(UNITS, 'What raters are compared on.'),
    generator: text('The generator of random numbers.'),
    seed: count('What it was started with.'),
    runs: count('Samples drawn for each interval.'),
    comparisons: many(comparison, 'One for each ladder of each group of raters who are compared.'),
  },
  some('How far raters agree.'),
);
