import { finding, type Finding } from '../model/findings/index.js';
import type { Gate, GateResult, Requirement } from '../model/gates.js';
import { contradictions, neglectedNorms, strength } from './evidence.js';
import { topOf, type GateFacts, type Judging, type Of, type Outcome } from './facts.js';
import { figure } from './figures.js';
import { agreement } from './raters.js';
import { overdue, remedied } from './remedies.js';
import { checklist } from './reporting.js';
import { band, coverage, score } from './scores.js';
import type { Suppressing } from './suppress.js';

export type { GateFacts } from './facts.js';
export { brokenGates } from './broken.js';
export { holdingOn, suppressing, type Suppressing } from './suppress.js';

/** How an assessment came out of its gates. */
export interface Judged {
  readonly results: readonly GateResult[];
  readonly findings: readonly Finding[];
}

/**
 * Holds an assessment against gates whose references are sound (`brokenGates` finds the others). The table of gates, the findings
 * and so the exit code all come from here. `mark`: marks what is suppressed; a gate is where all that it raised itself is.
 */
export function judge(facts: GateFacts, gates: readonly Gate[], mark: Suppressing['mark']): Judged {
  const judged = gates.map((gate) => {
    const { passed, found, findings, ways = [] } = outcomeOf(facts, gate);
    const own = mark(findings);
    const { id, requirement, severity, why, from } = gate;
    const suppressed = !passed && own.every((each) => each.suppressed);
    return {
      result: { id, requirement, severity, why, from, passed, found, suppressed },
      findings: [...own, ...mark(ways)],
    };
  });
  return { results: judged.map(({ result }) => result), findings: judged.flatMap(({ findings }) => findings) };
}

function outcomeOf(facts: GateFacts, gate: Gate): Outcome {
  const told = { gate: gate.id, framework: facts.assessment.framework.id, because: gate.why };
  const judging: Judging = { facts, gate, told };
  const { requirement } = gate;
  return requirement.kind === 'any' ? any(judging, requirement) : single(judging, requirement);
}

/** One is enough. Where none is, what each fails on stands below, since each is a way to mend it. */
function any(judging: Judging, { of }: Of<'any'>): Outcome {
  const { facts, gate, told } = judging;
  const outcomes = of.map((each) => single({ ...judging, gate: { ...gate, severity: 'note' } }, each));
  const found = outcomes.filter(({ passed }) => passed).length;
  if (found > 0) return { passed: true, found, findings: [] };
  return {
    passed: false,
    found,
    findings: [finding('GATE-NONE-OF', { ...told, ways: of.length }, topOf(facts), gate.severity)],
    ways: outcomes.flatMap(({ findings }) => findings),
  };
}

function single(judging: Judging, requirement: Exclude<Requirement, { kind: 'any' }>): Outcome {
  switch (requirement.kind) {
    case 'score':
      return score(judging, requirement);
    case 'band':
      return band(judging, requirement);
    case 'coverage':
      return coverage(judging, requirement);
    case 'strength':
      return strength(judging, requirement);
    case 'contradictions':
      return contradictions(judging, requirement);
    case 'agreement':
      return agreement(judging, requirement);
    case 'remedied':
      return remedied(judging, requirement);
    case 'overdue-remedies':
      return overdue(judging, requirement);
    case 'checklist':
      return checklist(judging, requirement);
    case 'neglected-norms':
      return neglectedNorms(judging, requirement);
    case 'figure':
      return figure(judging, requirement);
  }
}
