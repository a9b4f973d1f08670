import { Type } from '@sinclair/typebox';
import { THEMES, UNSATURATED } from '../../saturation.js';
import { CODED_FROM } from '../../study.js';
import { METHODS } from '../../study.js';
import { both, choice, many, number, orNull, some, text } from './parts.js';

const count = (description: string) => Type.Integer(some(description));

const session = Type.Object(
  {
    session: orNull(text('Its id; null where evidence comes straight from a source.')),
    source: text('Who spoke.'),
    name: orNull(both("The source's role or title.")),
    method: choice(METHODS, 'How they were asked.'),
    date: orNull(text('When; null where that is not said.')),
    items: count('Accepted evidence coded from it.'),
    themes: count('Themes it brought, new or not.'),
    new: many(text('A theme.'), 'Themes that no session before it brought.'),
    cumulative: count('Themes so far.'),
    run: orNull(
      Type.Object(
        {
          new: count('New themes of the run.'),
          share: orNull(number("0–1 or more: of the base's themes; null where the base has none.")),
        },
        some('The run that ends here, by the rule asked for; null where none does yet.'),
      ),
    ),
  },
  some('A session in which people spoke.'),
);

const outcome = (description: string) =>
  Type.Object(
    {
      base: count('Sessions that the new ones are compared with: the first so many.'),
      run: count('Sessions in a row that must bring little new.'),
      threshold: number("0–1: new themes of a run as a share of the base's, at most."),
      baseThemes: orNull(count('Themes of the base; null where there are fewer sessions.')),
      reached: orNull(count('Sessions after which a run brought little enough; null where none did.')),
      known: orNull(count('Themes known once the run that confirms it was held.')),
      why: orNull(choice(UNSATURATED, 'Why no point is named; null where one is.')),
      orders: orNull(
        Type.Object(
          {
            reached: count('Random orders in which it is reached.'),
            median: orNull(count('The point in the middle of all orders; null where it is not reached there.')),
          },
          some('The same over random orders; null where there are too few sessions.'),
        ),
      ),
    },
    some(description),
  );

/** The keys of it, by themselves and within an assessment. */
export const saturationKeys = {
  of: choice(THEMES, 'What counts as a theme.'),
  codedFrom: orNull(choice(CODED_FROM, 'What the coder worked from, if told.')),
  sessions: many(session, 'By date, those of one date as the study lists its sessions, those without a date last.'),
  undated: count('Sessions without a date.'),
  generator: text('The generator of random numbers.'),
  seed: count('What it was started with.'),
  runs: count('Random orders drawn.'),
  outcome: outcome('By the rule asked for.'),
  combinations: many(outcome('By one combination.'), 'Base 4, 5, 6 with run 2, 3 and threshold 0.05, 0.'),
};

export const saturation = Type.Object(
  saturationKeys,
  some('Whether sessions still brought new themes; only where that was asked and there are enough of them.'),
);
