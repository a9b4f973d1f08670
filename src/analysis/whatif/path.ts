import { at, given } from '../../model/at.js';
import type { Assessment } from '../../model/assessment/index.js';
import type { Framework } from '../../model/framework.js';
import { bandOf, directionOf, type BandTable } from '../../model/scale.js';
import type { Study } from '../../model/study.js';
import type { Path, Step, WhatIf } from '../../model/whatIf.js';
import { wholeOf } from '../../assess/nodes/index.js';
import { judgeLeaves } from '../../assess/nodes/leaves.js';
import { shapeOf, WHOLE } from '../../assess/shape.js';
import { branchesOf, leavesOf, valueWith, type Branch } from './branches.js';
import { cheapestWay, raised, type Cheapest } from './cheapest.js';
import { climbs } from './climbs.js';
import { withSettings } from './settings.js';

/** The way to a better band: there, or why there is none, and how far it could go. */
export type Way = Pick<WhatIf, 'target' | 'path' | 'noPath' | 'summit'>;

/**
 * The way of least effort from where a study stands to a band, by default the next better one. What is unknown stays unknown.
 * `assessment`: of that study, for its remedies. `projectFrom`: as in `assess`.
 */
export function wayTo(
  study: Study,
  framework: Framework,
  assessment: Assessment,
  wanted: string | null,
  projectFrom: readonly Framework[] | null,
): Way {
  const leaves = judgeLeaves(study, framework, projectFrom);
  const { score } = wholeOf(framework, leaves);
  if (score === null) return { target: wanted, path: null, noPath: 'no-score', summit: null };
  const table = at(shapeOf(framework).bands, WHOLE);
  const direction = directionOf(at(shapeOf(framework).ranges, WHOLE));
  const goodness = goodnessIn(table, direction);
  const steps = climbs(framework, leaves, assessment);
  const root = branchesOf(framework, leaves, steps);
  const top = summit(root, table);
  const target = wanted ?? nextBand(table, direction, score);
  if (target === null) return { target, path: null, noPath: 'best-band', summit: top };
  const reaches = (value: number): boolean => goodness(bandOf(table, value).id) >= goodness(target);
  if (reaches(score)) return { target, path: null, noPath: 'reached', summit: top };
  const way = cheapestWay(root, direction, reaches);
  if (way === null) {
    const noPath = leavesOf(root).length === 0 ? 'nothing-to-raise' : 'out-of-reach';
    return { target, path: null, noPath, summit: top };
  }
  return { target, path: pathOf(study, framework, way, steps, projectFrom), noPath: null, summit: top };
}

/** The place of a band among the others, the better the higher. */
const goodnessIn =
  ({ edges }: BandTable, direction: 1 | -1) =>
  (id: string): number =>
    direction * edges.findIndex((edge) => edge.id === id);

function nextBand({ edges, decimals }: BandTable, direction: 1 | -1, score: number): string | null {
  const here = edges.indexOf(bandOf({ edges, decimals }, score));
  return edges[here + direction]?.id ?? null;
}

/** Everything known raised as far as it goes. */
function summit(root: Branch, table: BandTable): NonNullable<Way['summit']> {
  const value = given(valueWith(root, raised(root)));
  return { score: value, band: bandOf(table, value).id };
}

function pathOf(
  study: Study,
  framework: Framework,
  { choice, effort, atLeast }: Cheapest,
  climbed: ReadonlyMap<string, readonly Step[]>,
  projectFrom: readonly Framework[] | null,
): Path {
  const taken = [...climbed].map(([node, steps]) => steps.slice(0, choice.get(node) ?? 0));
  const settings = taken.flatMap((steps) => steps.slice(-1).map(({ node, to }) => ({ node, level: to })));
  const raised = withSettings(study, framework, settings);
  return {
    effort,
    atLeast,
    steps: taken.flat(),
    result: wholeOf(framework, judgeLeaves(raised, framework, projectFrom)),
  };
}
