import { Type, type Static } from '@sinclair/typebox';
import type { Comparison } from '../../comparison/index.js';
import { finding, tool } from '../assessment/index.js';
import { both, choice, many, number, orNull, some, text } from '../assessment/parts.js';
import { agency } from '../assessment/study.js';
import type { Holds, Same } from '../same.js';
import { compared } from './compared.js';
import { options } from './options.js';
import { whole } from './parts.js';
import { separated } from './pair.js';
import { set } from './set.js';
import { step } from './step.js';

export const ComparisonSchema = Type.Object(
  {
    format: Type.Literal('egov-comparison/1', some('The format and its version.')),
    tool,
    id: text('What a config calls it; else `comparison`.'),
    title: orNull(both('What it is about.')),
    options,
    compared: many(compared, 'Each study by each framework, in the order given.'),
    sets: many(set, 'Those whose scores mean the same, of one time each.'),
    concepts: many(
      Type.Object(
        {
          id: text('A topic.'),
          title: both('Its name.'),
          cells: many(
            Type.Object(
              {
                study: text('A study.'),
                percent: number('0–100.'),
                from: many(
                  Type.Object({ framework: text('Its framework.'), node: text('Its id.') }, some('An indicator.')),
                  'What it is the mean of.',
                ),
              },
              some('What one study says of it.'),
            ),
            'Studies that were judged on it.',
          ),
        },
        some('A topic.'),
      ),
      'Topics that several were judged on; none where all are in one set.',
    ),
    factors: many(
      Type.Object(
        {
          id: text('A factor.'),
          title: both('Its name.'),
          found: many(
            Type.Object(
              {
                study: text('A study.'),
                basis: choice(['evidenced', 'contested', 'stated'] as const, 'What it rests on there.'),
              },
              some('A study.'),
            ),
            'Where it was found.',
          ),
          agencies: whole('How many agencies that is.'),
        },
        some('An inhibiting factor.'),
      ),
      'Inhibiting factors, those of most agencies first.',
    ),
    inhibited: many(
      Type.Object(
        {
          id: text('A topic.'),
          title: both('Its name.'),
          found: many(
            Type.Object(
              { study: text('A study.'), factors: many(text('A factor.'), 'Its factors about the topic.') },
              some('A study.'),
            ),
            'Where.',
          ),
          agencies: whole('How many agencies that is.'),
        },
        some('A topic that inhibiting factors are about.'),
      ),
      'What inhibiting factors are about, topics of most agencies first.',
    ),
    series: many(
      Type.Object({ agency, steps: many(step, 'The earliest first.') }, some('An agency.')),
      'One agency over several periods each.',
    ),
    pair: orNull(separated),
    findings: many(finding, 'What a reader should know before concluding anything.'),
  },
  { title: 'egov-comparison/1', description: 'Several agencies side by side, or one over time.' },
);

/**
 * Does not compile unless schema and type say the same.
 * @internal
 */
export type SchemaMatchesType = Holds<
  Same<Omit<Comparison, 'findings'>, Omit<Static<typeof ComparisonSchema>, 'findings'>>
>;
