import { Type, type Static } from '@sinclair/typebox';
import { GRADES } from '../assessment/strength.js';
import { GROUPINGS, type Comparison } from '../comparison/index.js';
import { finding, named, options as assessmentOptions, tool } from './assessment/index.js';
import { both, choice, flag, keyed, many, number, orNull, pair, some, text } from './assessment/parts.js';
import { result } from './assessment/result.js';
import { band } from './assessment/scale.js';
import { agency, studyBrief } from './assessment/study.js';
import { changes } from './changes.js';
import { AGGREGATES } from './framework/rules.js';
import type { Holds, Same } from './same.js';

const whole = (description: string) => Type.Integer(some(description));
const entry = (description: string) => whole(`${description} By its number among what is compared, from 0.`);

const weights = Type.Union(
  [
    Type.Object({ kind: Type.Literal('official') }, some("The framework's.")),
    Type.Object({ kind: Type.Literal('equal') }, some('All dimensions alike.')),
    Type.Object(
      { kind: Type.Literal('own'), weights: keyed(number('Its weight.'), 'By dimension.') },
      some("One's own; the framework's for dimensions that are not named."),
    ),
  ],
  some('What dimensions weigh.'),
);

const options = Type.Object(
  {
    weights,
    by: orNull(choice(GROUPINGS, 'What groups are made by.')),
    pair: orNull(
      Type.Unsafe<[string, string]>({
        ...some('Two studies whose difference was asked for.'),
        type: 'array',
        items: { type: 'string' },
        minItems: 2,
        maxItems: 2,
      }),
    ),
    public: assessmentOptions.properties.public,
  },
  some('What it was made with.'),
);

const { status, score, percent, band: bandResult, coverage, bounds } = result;
const brief = { status, score, percent, band: bandResult, coverage, bounds };

const compared = Type.Object(
  {
    study: studyBrief,
    agency,
    agencyKey: whole('The same number for studies of the same agency.'),
    framework: named,
    project: assessmentOptions.properties.project,
    result: Type.Object(brief, some('The whole, by the framework as it is.')),
    makings: Type.Object(
      {
        made: flag('Whether the framework makes a whole of what is known.'),
        dimensions: many(
          Type.Object(
            {
              id: text('Its id.'),
              weight: number("The framework's."),
              counts: orNull(number('What goes into the whole; null where nothing is known.')),
              withheld: flag('Whether too little is known for a score of its own, and yet what is known counts.'),
              range: orNull(pair('[worst, best] score it can have.')),
              bounds: orNull(pair('[worst, best]; null where it does not apply.')),
              covered: number('The share of it that is known by whatever way, 0–1.'),
            },
            some('A node at the top.'),
          ),
          'The nodes at the top.',
        ),
      },
      some('What the whole is made of, so that it can be made by other weights.'),
    ),
    nodes: many(
      Type.Object(
        {
          id: text('Its id.'),
          ...brief,
          grade: orNull(choice(GRADES, 'The strength of its evidence; null for parents and where there is none.')),
        },
        some('A node.'),
      ),
      'Nodes of which something is known.',
    ),
  },
  some('One study by one framework.'),
);

const spread = Type.Object(
  {
    interval: pair('[best, worst] rank between which 95 of 100 runs lie, by whichever rule.'),
    median: whole('The rank in the middle.'),
    first: number("Share of weightings by which nobody stood before it by the framework's rule, 0–1."),
    firstExchanged: orNull(number('The same by the rule that took turns with it; null where none did.')),
  },
  some('Where other weights put it.'),
);

const standing = Type.Object(
  {
    entry: entry('Who.'),
    score: orNull(number('By the weights asked for.')),
    bounds: orNull(pair('[worst, best] by these weights.')),
    band: orNull(Type.Object({ id: text('Its id.'), label: both('Its name.') }, some('The score in words.'))),
    rank: orNull(whole('One more than there are better scores; null without a score.')),
    tied: flag('Whether another one has the same rank.'),
    possible: orNull(pair('[best, worst] rank it could have if what is unknown of all were known.')),
    spread: orNull(spread),
    dominates: whole('How many it is better than whatever the weights.'),
    dominatedBy: whole('How many are so over it.'),
    group: whole('The number of its group, from 0.'),
    ahead: orNull(number("Distance to its group's median; above 0 is better.")),
    lowest: orNull(text('The dimension that is lowest whatever is unknown.')),
    behind: orNull(
      Type.Object(
        { node: text('A dimension.'), by: number('By how much, on its scale.') },
        some("The dimension furthest behind the group's median."),
      ),
    ),
  },
  some('Where one stands.'),
);

const set = Type.Object(
  {
    scale: whole('The number of their scale: sets of one number have scores that mean the same.'),
    frameworks: many(
      Type.Object(
        {
          ...named.properties,
          bands: many(band, 'Its bands.'),
          bandDecimals: orNull(whole('Decimals a score is rounded to before it is banded; null: none.')),
        },
        some('A framework.'),
      ),
      'By what they were scored: alike in all that a score is made of.',
    ),
    period: studyBrief.properties.period,
    range: pair('[worst, best] score.'),
    rule: choice(AGGREGATES, 'How dimensions make the whole.'),
    exchanged: orNull(choice(AGGREGATES, 'The rule that takes turns with it when ranks are drawn.')),
    coverageFloor: number('The least share of the weight that must be covered for a score, 0–1.'),
    nodes: many(
      Type.Object(
        {
          id: text('Its id.'),
          parent: orNull(text('Its parent; null for a dimension.')),
          title: both('Its title.'),
          weight: number('Among its siblings, as it was asked for.'),
          range: pair('[worst, best] score it can have.'),
          leaf: flag('Whether it is an indicator.'),
        },
        some('A node.'),
      ),
      'Nodes of which something is known of at least one.',
    ),
    standings: many(standing, 'By rank; those without one last.'),
    groups: many(
      Type.Object(
        {
          name: orNull(text('What they have in common; null: nothing that was asked or told.')),
          members: whole('How many.'),
          scored: whole('How many with a score.'),
          median: orNull(number('Of the whole.')),
          medians: keyed(number('The median.'), 'By dimension.'),
        },
        some('A group.'),
      ),
      'Those held against each other.',
    ),
    dominance: orNull(
      many(
        pair('[better, worse], by their numbers among what is compared.'),
        'Pairs of which one is at least as good in every dimension and better in one; null where there are more than 1,000.',
      ),
    ),
    draws: orNull(
      Type.Object(
        {
          generator: text('Of random numbers.'),
          seed: whole('What they start from.'),
          runs: whole('How many.'),
          spread: number('Each weight was multiplied by a number between 1 − spread and 1 + spread.'),
          rules: many(choice(AGGREGATES, 'A rule.'), "The rules that took turns: the framework's first."),
        },
        some('How other weights were drawn; null where they were not.'),
      ),
    ),
  },
  some('Results that are held against each other by score.'),
);

const exchanged = (description: string) =>
  orNull(Type.Object({ rule: choice(AGGREGATES, 'A rule.'), share: number('0–1.') }, some(description)));

const { factors: changedFactors } = changes.properties;

const step = Type.Object(
  {
    from: entry('Before.'),
    to: entry('After.'),
    before: orNull(number('The whole before, by the weights asked for.')),
    after: orNull(number('The whole after, by the weights asked for.')),
    change: orNull(number('Above 0 is better.')),
    certainty: orNull(
      Type.Object(
        {
          bounds: flag('Whether it is a change whatever is unknown.'),
          level: orNull(
            flag('Whether it is more than one indicator one level off would make; null: nothing was judged.'),
          ),
          weights: orNull(number('Share of drawn weights, 0–1, by which it points the same way.')),
          exchanged: exchanged('The same by the rule that took turns, which settles nothing; null where none did.'),
          exceeds: orNull(
            flag('Whether nothing speaks against it; null where nothing does and no weights were drawn.'),
          ),
        },
        some('Whether it exceeds what is uncertain.'),
      ),
    ),
    nodes: many(
      Type.Object(
        {
          id: text('Its id.'),
          parent: orNull(text('Its parent.')),
          title: both('Its title.'),
          before: orNull(number('Its score before.')),
          after: orNull(number('Its score after.')),
          change: orNull(number('Above 0 is better.')),
        },
        some('A node.'),
      ),
      'Nodes with a score before or after.',
    ),
    evidence: Type.Object(
      { added: whole('Items.'), withdrawn: whole('Items.'), changed: whole('Items.') },
      some('Items of evidence, by id.'),
    ),
    factors: changedFactors,
    done: many(text('A proposal.'), 'What was proposed before and is done now.'),
  },
  some('From one period to the next.'),
);

const difference = Type.Object(
  {
    entries: pair('Both, by their numbers among what is compared.'),
    whole: orNull(number('By the weights asked for; above 0 where the first is better.')),
    official: orNull(number("By the framework's weights.")),
    equal: orNull(number('If all dimensions weighed alike.')),
    ahead: orNull(
      number("Share of drawn weights by which the first stands before the second by the framework's rule, 0–1."),
    ),
    exchanged: exchanged('The same by the rule that took turns with it; null where none did.'),
    dominance: Type.Union(
      [Type.Literal(1), Type.Literal(0), Type.Literal(-1)],
      some('1 where the first is better whatever the weights, −1 where the second is.'),
    ),
    nodes: many(
      Type.Object(
        {
          id: text('Its id.'),
          parent: orNull(text('Its parent.')),
          title: both('Its title.'),
          first: orNull(number('Score of the first; null also where it is withheld.')),
          second: orNull(number('Score of the second.')),
          difference: orNull(number('Above 0 where the first is better.')),
          contribution: orNull(number('What it makes of the difference of the whole.')),
        },
        some('A node.'),
      ),
      'Nodes with a score of one of them, or that contribute.',
    ),
    adds: flag('Whether contributions add up.'),
  },
  some('By one scale.'),
);

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
    pair: orNull(
      Type.Object(
        {
          studies: Type.Unsafe<[string, string]>({
            ...some('Two studies.'),
            type: 'array',
            items: { type: 'string' },
            minItems: 2,
            maxItems: 2,
          }),
          differences: many(difference, 'By each scale on which both were scored.'),
          concepts: many(
            Type.Object(
              { id: text('A topic.'), title: both('Its name.'), first: number('0–100.'), second: number('0–100.') },
              some('A topic.'),
            ),
            'Topics both were judged on; none where they share a scale.',
          ),
        },
        some('What separates two studies; null where that was not asked.'),
      ),
    ),
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
