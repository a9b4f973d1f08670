import { Type } from '@sinclair/typebox';
import { named } from '../assessment/index.js';
import { both, choice, flag, keyed, many, number, orNull, pair, some, text } from '../assessment/parts.js';
import { band } from '../assessment/scale.js';
import { studyBrief } from '../assessment/study.js';
import { AGGREGATES } from '../framework/rules.js';
import { entry, whole } from './parts.js';

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

export const set = Type.Object(
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
