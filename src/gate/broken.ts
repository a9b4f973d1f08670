import type { Checklist } from '../model/checklist.js';
import { placeOf } from '../model/gates.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Gate, Gateable, Requirement } from '../model/gates.js';
import { nearest } from '../model/nearest.js';
import { isWithin } from '../model/scale.js';

/** What references in gates may lead to. */
export interface Referable {
  readonly assessment: Pick<Gateable, 'framework' | 'nodes'>;
  readonly checklists: readonly Checklist[];
}

/** What gates ask for that there is not, or that nothing could ever fulfil. A gate that is broken judges nothing. */
export function brokenGates(referable: Referable, gates: readonly Gate[]): Finding[] {
  return [
    ...gates.flatMap((gate) =>
      partsOf(gate.requirement).flatMap((requirement) => [
        ...unknownNode(referable, gate, requirement),
        ...unreachable(referable, gate, requirement),
        ...unknownChecklist(referable, gate, requirement),
      ]),
    ),
    ...contradictory(gates),
  ];
}

const partsOf = (requirement: Requirement): readonly Exclude<Requirement, { kind: 'any' }>[] =>
  requirement.kind === 'any' ? requirement.of : [requirement];

function unknownNode({ assessment }: Referable, gate: Gate, requirement: Requirement): Finding[] {
  const node = 'node' in requirement ? requirement.node : null;
  if (node === null) return [];
  const { framework } = assessment;
  const nodes = assessment.nodes();
  if (nodes.some(({ id }) => id === node)) return [];
  const suggestion = nearest(
    node,
    nodes.map(({ id }) => id),
  );
  return [
    finding('GATE-UNKNOWN-NODE', { gate: gate.id, id: node, framework: framework.id, suggestion }, placeOf(gate)),
  ];
}

/** A score outside the scale, or a band that there is not. */
function unreachable({ assessment }: Referable, gate: Gate, requirement: Requirement): Finding[] {
  if (requirement.kind !== 'score' && requirement.kind !== 'band') return [];
  const { framework } = assessment;
  const node = requirement.node === null ? undefined : assessment.nodes().find(({ id }) => id === requirement.node);
  if (requirement.node !== null && !node) return [];
  if (requirement.kind === 'score') {
    const range = node ? node.range : framework.range;
    const { least } = requirement;
    return range === null || isWithin({ worst: range[0], best: range[1] }, least)
      ? []
      : [finding('GATE-OFF-SCALE', { gate: gate.id, least, range }, placeOf(gate))];
  }
  const known = (node?.bands ?? framework.bands).map(({ id }) => id);
  const { least: id } = requirement;
  return known.includes(id) || known.length === 0
    ? []
    : [finding('GATE-UNKNOWN-BAND', { gate: gate.id, id, suggestion: nearest(id, known), known }, placeOf(gate))];
}

function unknownChecklist({ checklists }: Referable, gate: Gate, requirement: Requirement): Finding[] {
  if (requirement.kind !== 'checklist') return [];
  const { checklist: id, items } = requirement;
  const found = checklists.find((each) => each.id === id);
  if (!found) {
    const suggestion = nearest(
      id,
      checklists.map((each) => each.id),
    );
    return [finding('GATE-UNKNOWN-CHECKLIST', { gate: gate.id, id, suggestion }, placeOf(gate))];
  }
  return (items ?? [])
    .filter((number) => !found.items.some((item) => item.number === number))
    .map((item) =>
      finding('GATE-UNKNOWN-ITEM', { gate: gate.id, checklist: id, item, items: found.items.length }, placeOf(gate)),
    );
}

/** Two gates on one figure of one node, of which one asks for more than the other allows: every study fails one of them. */
function contradictory(gates: readonly Gate[]): Finding[] {
  const limits = gates.flatMap((gate) => (gate.requirement.kind === 'figure' ? [{ gate, ...gate.requirement }] : []));
  return limits.flatMap((one, i) =>
    limits.slice(i + 1).flatMap((other) => {
      if (one.figure !== other.figure || one.node !== other.node) return [];
      const least = Math.max(one.least ?? -Infinity, other.least ?? -Infinity);
      const most = Math.min(one.most ?? Infinity, other.most ?? Infinity);
      const args = { gate: other.gate.id, other: one.gate.id, figure: one.figure };
      return least > most ? [finding('GATES-CONTRADICT', args, placeOf(other.gate))] : [];
    }),
  );
}
