import { at } from '../../model/at.js';
import { nth } from '../../model/nth.js';
import type { FrameworkFacts } from '../../model/assessment/framework.js';
import type { Ladder, NodeResult } from '../../model/assessment/nodes.js';
import type { Result } from '../../model/assessment/result.js';
import type { Range } from '../../model/scale.js';
import { decimal, percent, plain } from '../../text/numbers.js';
import type { ScoreContext, Wording } from '../context.js';
import { inWords } from '../context.js';
import { projectedText } from './projected.js';

/** What stands where there is no number. */
export const DASH = '–';

/**
 * A leaf's level as it was given (`3`); a parent's score and what is projected, which nobody gave, with two decimals
 * (`2.75`); in brackets where nobody judged it and the framework takes what is unknown for the worst (`(1)`).
 */
export function scoreText(result: Result | NodeResult, leaf: boolean, c: Wording): string {
  if (result.score === null) return DASH;
  const given = leaf && result.status !== 'projected';
  const text = given ? plain(result.score, c.lang) : decimal(result.score, c.lang);
  return isFloored(result) ? `(${text})` : text;
}

/** Whether a score stands on nothing: it is there only because the framework takes what is unknown for the worst. */
export const isFloored = ({ floored }: Result): boolean => floored;

/** Whether nothing of a node is known, taken over, assumed or projected. */
export const standsOnNothing = ({ shares: { own, external, assumed, projected = 0 } }: Result): boolean =>
  own + external + assumed + projected === 0;

/** A score that somebody gave; one that is projected, or set because nothing is known, is none. */
export const givenScore = (node: NodeResult): number | null =>
  node.status === 'projected' || isFloored(node) ? null : node.score;

/** Whether a rater's word for the node itself makes its score, rather than its parts. */
export const hasOwnValue = ({ ratings }: Pick<NodeResult, 'ratings'>): boolean =>
  ratings.some(({ counted, level }) => counted && level !== null);

export const percentText = (result: Result, c: Wording): string =>
  result.percent === null ? DASH : percent(result.percent / 100, c.lang);
export const coverageText = (result: Result, c: Wording): string =>
  result.coverage === null ? DASH : percent(result.coverage, c.lang);
/** Coverage with what is projected beside it: `40% (+ 20% projected)`. */
export const coverageAndProjected = (result: Result, c: Wording): string => {
  const projected = projectedText(result, c);
  return coverageText(result, c) + (projected === '' ? '' : ` ${c.t.score.plusProjected(projected)}`);
};
export const boundsText = (result: Pick<Result, 'bounds'>, c: Wording): string =>
  result.bounds === null ? DASH : result.bounds.map((bound) => decimal(bound, c.lang)).join('\u2013');

/** `3, running, with gaps`; just the number between two levels. */
export function levelText(level: number, node: NodeResult | null, c: ScoreContext): string {
  const found = ladderOf(node, c).levels.find(({ value }) => value === level);
  return found ? `${plain(level, c.lang)}, ${inWords(found.label, c.lang)}` : plain(level, c.lang);
}

/** From the worst to the best level of a ladder. */
export const endsOf = ({ levels }: Pick<Ladder, 'levels'>): Range => ({
  worst: nth(levels, 0).value,
  best: nth(levels, -1).value,
});

export const lowerIsBetter = ({ range }: Pick<FrameworkFacts, 'range'>): boolean =>
  range !== null && range[0] > range[1];

/** Steps from the top of the tree. */
export function depthOf(node: NodeResult, c: ScoreContext): number {
  let depth = 0;
  for (let id = node.parent; id !== null && depth < c.nodes.size; id = c.nodes.get(id)?.parent ?? null) depth += 1;
  return depth;
}

/** Whether a node is an indicator. */
export const isLeaf = (node: NodeResult): boolean => node.children.length === 0;

/** The levels a node stands on: those of the nearest branch above it with a ladder of its own, else the scale. */
export function ladderOf(node: NodeResult | null, c: ScoreContext): Ladder {
  for (let here = node; here; here = here.parent === null ? null : at(c.nodes, here.parent))
    if (here.ladder) return here.ladder;
  return c.assessment.framework;
}
