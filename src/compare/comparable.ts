import type { NodeResult } from '../model/assessment/nodes.js';
import type { Recorded } from '../model/changes.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Aspect } from '../model/findings/compare.js';
import type { Place } from '../model/places.js';

interface Scored extends Pick<Recorded, 'framework'> {
  readonly nodes: readonly Pick<NodeResult, 'id' | 'parent' | 'weight' | 'range' | 'ladder' | 'aggregate'>[];
}

/** What two assessments must have in common for a score of one to mean what it means in the other. */
const MEANING: Readonly<Record<Exclude<Aspect, 'options'>, (assessment: Scored) => unknown>> = {
  scale: ({ framework: { levels, range, cumulative, fractional } }) => [
    levels.map(({ value }) => value),
    range,
    cumulative,
    fractional,
  ],
  // What proves a level is for raters to read, as what it means is; a score is made of the levels they give.
  nodes: ({ nodes }) =>
    nodes.map(({ id, parent, range, ladder }) => [
      id,
      parent,
      range,
      ladder && [ladder.levels.map(({ value }) => value), ladder.cumulative, ladder.fractional],
    ]),
  weights: ({ nodes }) => nodes.map(({ id, weight }) => [id, weight]),
  rules: ({ framework: { combine, raters, counts, aggregate, missing, coverageFloor }, nodes }) => [
    combine,
    raters,
    counts,
    aggregate,
    missing,
    coverageFloor,
    nodes.map((node) => node.aggregate),
  ],
};

const ASPECTS: Readonly<Record<Aspect, (assessment: Recorded) => unknown>> = {
  options: ({ options }) => [(options.project ?? []).map(({ id }) => id), options.public?.k ?? null],
  ...MEANING,
};

/** All that makes a score what it is, but what was asked of the program: where it is alike, scores mean the same. */
export const meaningOf = (assessment: Scored): unknown[] => Object.values(MEANING).map((aspect) => aspect(assessment));

/**
 * Whether a score can be held against one that was written down. An error: it cannot, since something that makes the number is
 * another. A warning: it can, but the words of the framework changed, and raters may have judged by them.
 */
export function comparability(before: Recorded, now: Recorded, place: Place): Finding[] {
  const told = { study: now.study.id, framework: now.framework.id };
  const aspects = (Object.keys(ASPECTS) as Aspect[]).filter(
    (aspect) => JSON.stringify(ASPECTS[aspect](before)) !== JSON.stringify(ASPECTS[aspect](now)),
  );
  if (aspects.length > 0) return [finding('BASELINE-INCOMPARABLE', { ...told, aspects }, place)];
  if (before.framework.digest === now.framework.digest) return [];
  const versions = { before: before.framework.version, after: now.framework.version };
  return [finding('BASELINE-FRAMEWORK-CHANGED', { ...told, ...versions }, place)];
}
