import { topOf } from '../../model/places.js';
import { at } from '../../model/at.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Framework } from '../../model/framework.js';
import { nearest } from '../../model/nearest.js';
import { nth } from '../../model/nth.js';
import { isWithin } from '../../model/scale.js';
import type { Rating, Study } from '../../model/study.js';
import type { Setting } from '../../model/whatIf.js';
import { judgeLeaves } from '../../assess/nodes/leaves.js';
import { nodeOf, shapeOf } from '../../assess/shape.js';

/** What is wrong with levels that are to be set: only indicators can be, each once, on its scale. */
export function settingFindings(study: Study, framework: Framework, settings: readonly Setting[]): Finding[] {
  const seen = new Set<string>();
  return settings.flatMap((setting) => {
    const { node } = setting;
    if (seen.has(node)) return [finding('SET-TWICE', { node }, null)];
    seen.add(node);
    return settingFinding(study, framework, setting) ?? [];
  });
}

function settingFinding(study: Study, framework: Framework, { node, level }: Setting): Finding | null {
  const { nodes, id } = framework;
  if (!Object.hasOwn(nodes, node))
    return finding('UNKNOWN-NODE', { id: node, suggestion: nearest(node, Object.keys(nodes)), framework: id }, null);
  const { leavesUnder, ladders } = shapeOf(framework);
  if (nodeOf(framework, node).children.length > 0)
    return finding('SET-INNER-NODE', { node, leaves: at(leavesUnder, node) }, null);
  const { levels: known, fractional, worst, best } = at(ladders, node);
  const levels = known.map(({ value }) => value);
  if (fractional ? !isWithin({ worst, best }, level) : !levels.includes(level))
    return finding('SET-OFF-SCALE', { node, level, levels, fractional }, null);
  const above = closedBy(study, framework, node);
  return above === null ? null : finding('SET-WITHOUT-EFFECT', { node, above }, null);
}

/** The node above that was judged as a whole, or put aside; null where there is none. */
function closedBy(study: Study, framework: Framework, node: string): string | null {
  const { judgements } = judgeLeaves(study, framework);
  for (let above = nodeOf(framework, node).parent; above !== null; above = nodeOf(framework, above).parent) {
    const own = judgements.get(above);
    if (own && (own.level !== null || own.status === 'not-applicable')) return above;
  }
  return null;
}

/** The name under which levels are set; as no rater's can, it has blanks. */
const SETTER = 'what if';

/**
 * The study as if leaves stood at these levels: whatever was said of them is put aside, and a consensus says the level. So
 * all that is made of levels is made of these by the very same formulas.
 */
export function withSettings(study: Study, framework: Framework, settings: readonly Setting[]): Study {
  if (settings.length === 0) return study;
  const set = new Set(settings.map(({ node }) => node));
  const place = topOf(nth(study.files, 0));
  const raters = study.raters.map((sheet) => {
    const ratings = sheet.ratings.get(framework.id);
    if (!ratings) return sheet;
    const left = new Map([...ratings].filter(([node]) => !set.has(node)));
    return { ...sheet, ratings: new Map(sheet.ratings).set(framework.id, left) };
  });
  const given = settings.map(({ node, level }): [string, Rating] => [
    node,
    {
      node,
      level,
      evidence: new Map(),
      status: null,
      sought: false,
      why: null,
      source: null,
      at: null,
      outOfScale: null,
      place,
    },
  ]);
  const sheet = {
    rater: SETTER,
    role: 'consensus' as const,
    own: false,
    blind: null,
    ratings: new Map([[framework.id, new Map(given)]]),
    place,
  };
  return { ...study, raters: [...raters, sheet] };
}
