import { exact } from '../model/aggregate.js';
import type { NodeResult } from '../model/assessment/nodes.js';
import type { Result } from '../model/assessment/result.js';
import type { Recorded } from '../model/changes.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Place } from '../model/places.js';
import { betterBy } from '../model/scale.js';

/**
 * Nodes that are worse than they were, by more than `tolerance` on their scale, and those that had a score and have none: what is no
 * longer known has not stayed as it was. Scores are held against each other as they are, before any rounding. Where a node fell
 * because one below it did, the one below is told; the whole is told in any case. So is a node whose score rested on evidence and rests
 * on none, however good it is. `top`: where the study begins.
 */
export function regressions(before: Recorded, now: Recorded, tolerance: number, top: Place): Finding[] {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  const told = { study: now.study.id, framework: now.framework.id };
  const fall = (
    node: string | null,
    range: NodeResult['range'],
    then: Result | undefined,
    is: Result,
    place: Place,
  ) => {
    const score = then?.score ?? null;
    if (score === null || range === null) return null;
    if (is.score === null)
      return finding('BASELINE-UNKNOWN-NOW', { ...told, node, before: score, status: is.status }, place);
    const [worst, best] = range;
    const args = { ...told, node, before: score, after: is.score, tolerance };
    return exact(betterBy({ worst, best }, score, is.score)) > tolerance
      ? finding('BASELINE-REGRESSION', args, place)
      : null;
  };
  const fallen = new Map<string, Finding>();
  for (const node of now.nodes) {
    const found = fall(node.id, node.range, old.get(node.id), node, placeOf(node, top));
    if (found) fallen.set(node.id, found);
  }
  const lowest = now.nodes.flatMap(({ id, children }) =>
    children.some((child) => fallen.has(child)) ? [] : (fallen.get(id) ?? []),
  );
  const bared = now.nodes.flatMap((node) => {
    const was = old.get(node.id);
    if (!was || !isBared(was, node)) return [];
    const args = { ...told, node: node.id, evidence: was.evidence, before: was.status, after: node.status };
    return [finding('BASELINE-EVIDENCE-GONE', args, placeOf(node, top))];
  });
  const whole = fall(null, now.framework.range, before.result, now.result, top);
  return [...lowest, ...bared, ...(whole ? [whole] : [])];
}

/** Whether a score that rested on evidence rests on none: assumed, taken from elsewhere, or with items that are not accepted any more. */
const isBared = (was: NodeResult, { score, evidence, children, ratings }: NodeResult): boolean =>
  was.score !== null &&
  was.evidence.length > 0 &&
  score !== null &&
  evidence.length === 0 &&
  (children.length === 0 || ratings.length > 0);

/** Indicators with a score on one side only: a mean over others is another mean, even where it did not fall. */
export function otherSet(before: Recorded, now: Recorded, place: Place): Finding[] {
  const scored = ({ nodes }: Pick<Recorded, 'nodes'>): string[] =>
    nodes.filter(({ children, score }) => children.length === 0 && score !== null).map(({ id }) => id);
  const [then, today] = [scored(before), scored(now)];
  const gained = today.filter((id) => !then.includes(id));
  const lost = then.filter((id) => !today.includes(id));
  if (gained.length + lost.length === 0) return [];
  const args = { study: now.study.id, framework: now.framework.id, gained, lost };
  return [finding('BASELINE-OTHER-SET', args, place)];
}

const placeOf = ({ ratings }: NodeResult, top: Place): Place =>
  (ratings.find(({ counted }) => counted) ?? ratings[0])?.place ?? top;
