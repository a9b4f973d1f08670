import { GRADES } from '../model/assessment/strength.js';
import { finding, type Finding } from '../model/findings/index.js';
import { given } from '../model/at.js';
import { smallest } from '../model/lists.js';
import { nth } from '../model/nth.js';
import { leavesAt, placeOf, targetOf, type Judging, type Of, type Outcome } from './facts.js';
import { unjudged } from './scores.js';

/** Every indicator with a level is founded well enough. `found`: the least grade there is. */
export function strength(judging: Judging, { node, least }: Of<'strength'>): Outcome {
  const { facts, told, gate } = judging;
  const levelled = leavesAt(facts, node).filter(({ status }) => status === 'scored');
  const target = targetOf(judging, node);
  if (levelled.length === 0) return unjudged(judging, target, { kind: 'status', status: target.result.status });
  // No level stands without an accepted item, and what rests on one has a grade.
  const grades = levelled.map((leaf) => ({ leaf, grade: given(leaf.strength).grade }));
  const weak = grades.filter(({ grade }) => GRADES.indexOf(grade) < GRADES.indexOf(least));
  const ranks = grades.map(({ grade }) => GRADES.indexOf(grade));
  return {
    passed: weak.length === 0,
    found: nth(GRADES, smallest(ranks)),
    findings: weak.map(({ leaf, grade }) =>
      finding(
        'GATE-STRENGTH',
        { ...told, node: leaf.id, title: leaf.title, least, grade },
        placeOf(facts, leaf),
        gate.severity,
      ),
    ),
  };
}

/** Pairs of accepted items of which one disputes the other; with a node, those in which one of its items is. */
export function contradictions(judging: Judging, { node, most }: Of<'contradictions'>): Outcome {
  const { facts, told, gate } = judging;
  const { title } = targetOf(judging, node);
  const concerned = node === null ? null : new Set(leavesAt(facts, node).flatMap((leaf) => leaf.evidence));
  const pairs = new Map<string, Finding>();
  for (const found of facts.assessment.shown()) {
    if (found.code !== 'CONTRADICTION') continue;
    const { evidence, disputes } = found.args;
    const pair = JSON.stringify([evidence, disputes].sort());
    if (pairs.has(pair) || (concerned && !concerned.has(evidence) && !concerned.has(disputes))) continue;
    const args = { ...told, node, title, evidence, disputes };
    pairs.set(pair, finding('GATE-CONTRADICTION', args, found.place, gate.severity));
  }
  const passed = pairs.size <= most;
  return { passed, found: pairs.size, findings: passed ? [] : [...pairs.values()] };
}

/** Rules, and articles of rules, that accepted items show not to be carried out. */
export function neglectedNorms({ facts, told, gate }: Judging, { most }: Of<'neglected-norms'>): Outcome {
  const neglected = facts.assessment
    .shown()
    .flatMap((found) =>
      found.code === 'NORM-NOT-CARRIED-OUT'
        ? [finding('GATE-NORM', { ...told, ...found.args }, found.place, gate.severity)]
        : [],
    );
  const passed = neglected.length <= most;
  return { passed, found: neglected.length, findings: passed ? [] : neglected };
}
