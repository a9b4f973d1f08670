import type { Assessment } from '../../model/assessment/index.js';
import { scoresNodes, type Framework } from '../../model/framework.js';
import type { Vector } from '../../model/vectors.js';
import { givenLevels } from './given.js';

/** What of a framework its vectors touch. */
export interface Reached {
  /** Leaf id → the levels given to it. */
  readonly levels: ReadonlyMap<string, ReadonlySet<number>>;
  /** Bands the whole or a parent ended up in: every leaf has some band, which would prove little. */
  readonly bands: ReadonlySet<string>;
  /** Quadrants a position lay in. */
  readonly quadrants: ReadonlySet<string>;
  /** Nodes that got a score; where the framework scores none, those that a present factor falls under. */
  readonly nodes: ReadonlySet<string>;
  /** Remedies recommended. */
  readonly remedies: ReadonlySet<string>;
}

export interface ScoredVector {
  readonly vector: Vector;
  readonly assessment: Assessment;
}

/** What these vectors reach together, whether or not their expectations were met. */
export function reachedBy(framework: Framework, scored: readonly ScoredVector[]): Reached {
  const levels = new Map<string, Set<number>>();
  for (const { vector } of scored) {
    for (const [leaf, level] of givenLevels(vector, framework)) {
      levels.set(leaf, (levels.get(leaf) ?? new Set()).add(level));
    }
  }
  const assessments = scored.map(({ assessment }) => assessment);
  const nodes = assessments.flatMap((assessment) => assessment.nodes);
  const parents = nodes.filter((node) => node.children.length > 0);
  const judged = [...assessments.map(({ result }) => result), ...parents];
  return {
    levels,
    bands: new Set(judged.flatMap(({ band }) => band?.id ?? [])),
    quadrants: new Set(assessments.flatMap(({ position }) => position?.quadrant ?? [])),
    nodes: new Set(
      scoresNodes(framework)
        ? nodes.filter(({ score }) => score !== null).map(({ id }) => id)
        : aspects(framework, assessments),
    ),
    remedies: new Set(assessments.flatMap(({ remedies }) => remedies.map(({ id }) => id))),
  };
}

/** Aspects that a present factor falls under, and what they are part of. */
function aspects({ nodes }: Framework, assessments: readonly Assessment[]): string[] {
  const withAncestors = (id: string): string[] => {
    const parent = nodes[id]?.parent ?? null;
    return parent === null ? [id] : [id, ...withAncestors(parent)];
  };
  return assessments.flatMap(({ factors }) => factors.flatMap(({ affects }) => affects.flatMap(withAncestors)));
}
