import type { Cause, Omitted, OtherRule } from '../../../model/uncertainty.js';
import { counted } from '../../words.js';

/** How far a score can be trusted: what would have come out, had something been otherwise. */
export const uncertainty = {
  title: (agency: string) => `How far the score holds: ${agency}`,
  heading: 'How far the score holds',
  intro:
    'What would have come out, had something been otherwise. Each paragraph changes one thing; evidence, levels and formulas are otherwise those of the score.',
  weights: 'Other weights',
  weightsMeans: {
    uniform: (from: string, to: string) =>
      `Each weight was multiplied by a random number from ${from} to ${to}, and the weights of each parent's children shared out again.`,
    dirichlet: (concentration: string) =>
      `The weights of each parent's children were drawn from a Dirichlet distribution around the framework's own (parameter ${concentration} for an average weight).`,
  },
  weightings: (count: string) => `${count} weightings`,
  sources: 'Other sources',
  sourcesMeans: (sources: number, raters: number) =>
    `From the ${String(sources)} sources that speak in the score as many were drawn at random, some of them more than once and others not at all${
      raters < 2 ? '' : `, and so were the ${String(raters)} raters`
    }.`,
  draws: (count: string) => `${count} draws`,
  tooFew: (sources: number) =>
    `Not drawn: ${counted(sources, 'en', 'source speaks', 'sources speak')} in the score, which is too few to draw others from.`,
  /** `Good in 83% of 10,000 weightings, fair in 17%.` */
  firstBand: (band: string, share: string, runs: string) => `${band} in ${share} of ${runs}`,
  nextBand: (band: string, share: string) => `${band} in ${share}`,
  interval: (low: string, high: string) => `95 of 100 lie between ${low} and ${high}.`,
  always: (score: string) => `95 of 100 come to ${score}.`,
  skipped: (count: string) => `${count} more left no score, and have no place in these shares.`,
  allSkipped: (runs: string) => `None of ${runs} left a score.`,
  rules: 'Another rule at every parent',
  ownRule: (rule: string) => `${rule} (the framework's own)`,
  why: {
    'zero-or-below': 'not defined, since there is a value of zero or below',
    'other-range': 'not defined, since a parent was given a value on a range of its own',
  } satisfies Record<NonNullable<OtherRule['why']>, string>,
  alone: 'What alone would change the band',
  omitted: 'Left out, each by itself:',
  noneOmitted: (sources: number, groups: number, items: number) =>
    `None of ${counted(sources, 'en', 'source', 'sources')}, ${counted(groups, 'en', 'informant group', 'informant groups')} and ${counted(items, 'en', 'item of evidence', 'items of evidence')}, left out by itself, changes the band.`,
  kind: { source: 'source', group: 'informant group', item: 'item of evidence' } satisfies Record<Omitted, string>,
  noScore: 'no score',
  shifted: 'One level lower or higher, each by itself:',
  noneShifted: (nodes: number) =>
    nodes === 1
      ? 'The one level given, moved by one, does not change the band.'
      : `None of ${String(nodes)} levels, moved by one, changes the band.`,
  shift: (from: string, to: string, score: string) => `from ${from} to ${to}: ${score}`,
  tornado: 'Lowest and highest score by cause',
  cause: 'Cause',
  lowest: 'Lowest',
  highest: 'Highest',
  width: 'Width',
  causes: {
    unknown: 'what is unknown, at its worst or its best',
    bootstrap: 'other sources',
    weights: 'other weights',
    rule: 'another rule',
    source: 'without one source',
    group: 'without one informant group',
    item: 'without one item',
    level: 'one level lower or higher',
  } satisfies Record<Cause, string>,
  unscored: (unscored: string, cases: string) => `${unscored} of ${cases} without a score`,
  made: (generator: string, seed: string, runs: string) =>
    `Random numbers: ${generator}, seed ${seed}, ${runs} runs of each kind. The same study, framework, seed and runs give the same figures. Of what was drawn, the table shows the ends between which 95 of 100 runs lie.`,
};
