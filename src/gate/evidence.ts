import { GRADES } from '../model/assessment/strength.js';
import { finding, type Finding } from '../model/findings/index.js';
import { smallest } from '../model/lists.js';
import { leavesAt, placeOf, targetOf, type Judging, type Of, type Outcome } from './facts.js';
import { unjudged } from './scores.js';

/** Every indicator with a level is founded well enough. `found`: the least grade there is. */
export function strength(judging: Judging, { node, least }: Of<'strength'>): Outcome {
  const { facts, told, gate } = judging;
  const levelled = leavesAt(facts, node).filter(({ status }) => status === 'scored');
  const target = targetOf(judging, node);
  if (levelled.length === 0) return unjudged(judging, target, { kind: 'status', status: target.result.status });
  const rank = (grade: (typeof GRADES)[number] | null) => (grade === null ? -1 : GRADES.indexOf(grade));
  const grades = levelled.map((leaf) => ({ leaf, grade: leaf.strength?.grade ?? null }));
  const weak = grades.filter(({ grade }) => rank(grade) < rank(least));
  const ranks = grades.map(({ grade }) => rank(grade));
  return {
    passed: weak.length === 0,
    found: GRADES[smallest(ranks)] ?? null,
    findings: weak.map(({ leaf, grade }) =>
      finding('GATE-STRENGTH', { ...told, node: leaf.id, least, grade }, placeOf(facts, leaf), gate.severity),
    ),
  };
}

/** Pairs of accepted items of which one disputes the other; with a node, those in which one of its items is. */
export function contradictions({ facts, told, gate }: Judging, { node, most }: Of<'contradictions'>): Outcome {
  const { evidence } = facts.assessment;
  const accepted = new Set(evidence.flatMap(({ id, state }) => (state === 'accepted' ? [id] : [])));
  const concerned = node === null ? null : new Set(leavesAt(facts, node).flatMap((leaf) => leaf.evidence));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { id, disputes, place } of evidence) {
    for (const other of accepted.has(id) ? disputes : []) {
      const pair = JSON.stringify([id, other].sort());
      if (!accepted.has(other) || seen.has(pair)) continue;
      if (concerned && !concerned.has(id) && !concerned.has(other)) continue;
      seen.add(pair);
      const args = { ...told, node, evidence: id, disputes: other };
      findings.push(finding('GATE-CONTRADICTION', args, place, gate.severity));
    }
  }
  const passed = findings.length <= most;
  return { passed, found: findings.length, findings: passed ? [] : findings };
}

/** Rules, and articles of rules, that accepted items show not to be carried out. */
export function neglectedNorms({ facts, told, gate }: Judging, { most }: Of<'neglected-norms'>): Outcome {
  const neglected = new Map<string, { norm: string; at: string | null; items: string[]; place: Finding['place'] }>();
  for (const { id, state, against, place } of facts.assessment.evidence) {
    for (const { norm, at } of state === 'accepted' ? against : []) {
      const key = JSON.stringify([norm, at]);
      const entry = neglected.get(key) ?? { norm, at, items: [], place };
      entry.items.push(id);
      neglected.set(key, entry);
    }
  }
  const passed = neglected.size <= most;
  return {
    passed,
    found: neglected.size,
    findings: passed
      ? []
      : [...neglected.values()].map(({ norm, at, items, place }) =>
          finding('GATE-NORM', { ...told, norm, at, evidence: items }, place, gate.severity),
        ),
  };
}
