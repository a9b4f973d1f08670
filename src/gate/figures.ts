import { finding } from '../model/findings/index.js';
import type { FigureName } from '../model/gates.js';
import { betterBy } from '../model/scale.js';
import { leavesAt, targetOf, type GateFacts, type Judging, type Of, type Outcome, type Target } from './facts.js';
import { unjudged } from './scores.js';

/** A count or measure lies between its limits. */
export function figure(judging: Judging, { figure: name, node, least, most }: Of<'figure'>): Outcome {
  const { facts, told, gate } = judging;
  const target = targetOf(judging, node);
  const found = FIGURE_OF[name](facts, target);
  if (found === null) return unjudged(judging, target, { kind: 'status', status: target.result.status });
  const passed = (least === null || found >= least) && (most === null || found <= most);
  const args = { ...told, node, title: target.title, figure: name, found, least, most };
  return { passed, found, findings: passed ? [] : [finding('GATE-FIGURE', args, target.place, gate.severity)] };
}

const FIGURE_OF: Readonly<Record<FigureName, (facts: GateFacts, target: Target) => number | null>> = {
  'weak-indicators': (facts, { node }) => {
    const { weakBelow } = facts.assessment.framework;
    if (weakBelow === null) return null;
    return leavesAt(facts, node).filter(({ score, range }) => {
      if (score === null || range === null) return false;
      return betterBy({ worst: range[0], best: range[1] }, score, weakBelow) < 0;
    }).length;
  },
  'unknown-indicators': (facts, { node }) =>
    leavesAt(facts, node).filter(({ status }) => status === 'no-evidence' || status === 'rejected').length,
  'bounds-width': (_, { result: { bounds } }) => bounds && Math.abs(bounds[1] - bounds[0]),
  'items': (facts, { node }) => itemsOf(facts, node).length,
  'sources': (facts, { node }) => new Set(itemsOf(facts, node).map(({ source }) => source)).size,
  'inhibiting-factors': ({ assessment }) =>
    assessment.factors().filter(({ rank, basis }) => rank !== null && basis !== 'stated').length,
};

/** Accepted items the ratings at or below a node rest on. */
function itemsOf(facts: GateFacts, node: string | null) {
  const ids = new Set(leavesAt(facts, node).flatMap(({ evidence }) => evidence));
  return facts.assessment.evidence().filter(({ id, state }) => state === 'accepted' && ids.has(id));
}
