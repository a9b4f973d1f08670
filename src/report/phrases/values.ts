import type { Ladder, NodeResult, Result } from '../../model/assessment.js';
import { decimal, percent, plain } from '../../text/numbers.js';
import type { ScoreContext, Wording } from '../context.js';
import { inWords } from '../context.js';

/** What stands where there is no number. */
export const DASH = '–';

/** A leaf's level as it was given (`3`), a parent's score with two decimals (`2.75`). */
export function scoreText(result: Result, leaf: boolean, c: Wording): string {
  if (result.score === null) return DASH;
  return leaf ? plain(result.score, c.lang) : decimal(result.score, c.lang);
}

export const percentText = (result: Result, c: Wording): string =>
  result.percent === null ? DASH : percent(result.percent / 100, c.lang);
export const coverageText = (result: Result, c: Wording): string =>
  result.coverage === null ? DASH : percent(result.coverage, c.lang);
export const boundsText = (result: Result, c: Wording): string =>
  result.bounds === null ? DASH : result.bounds.map((bound) => decimal(bound, c.lang)).join('\u2013');

/** `3, running with notes`; just the number between two levels. */
export function levelText(level: number, node: NodeResult | null, c: ScoreContext): string {
  const found = ladderOf(node, c).levels.find(({ value }) => value === level);
  return found ? `${plain(level, c.lang)}, ${inWords(found.label, c.lang)}` : plain(level, c.lang);
}

/** Steps from the top of the tree. */
export function depthOf(node: NodeResult, c: ScoreContext): number {
  let depth = 0;
  for (let at = node.parent; at !== null && depth < c.nodes.size; at = c.nodes.get(at)?.parent ?? null) depth += 1;
  return depth;
}

/** Whether a node is an indicator. */
export const isLeaf = (node: NodeResult): boolean => node.children.length === 0;

/** The levels a node stands on: those of the nearest branch above it with a ladder of its own, else the scale. */
export function ladderOf(node: NodeResult | null, c: ScoreContext): Ladder {
  for (let at = node; at; at = at.parent === null ? null : (c.nodes.get(at.parent) ?? null))
    if (at.ladder) return at.ladder;
  return c.assessment.framework;
}
