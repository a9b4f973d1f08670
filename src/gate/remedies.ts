import { isBefore } from '../model/dates.js';
import { finding } from '../model/findings/index.js';
import { topOf, type Judging, type Of, type Outcome } from './facts.js';

/**
 * Each inhibiting factor of this rank and before it has a remedy under way: promised is not begun. `found`: how many have
 * none. Factors that are merely suggested have no rank.
 */
export function remedied({ facts, told, gate }: Judging, { rank }: Of<'remedied'>): Outcome {
  const { factors, proposals, remediesFor, evidence } = facts.assessment;
  const underWay = new Set(proposals().flatMap(({ status, addresses }) => (status === 'under-way' ? addresses : [])));
  const bare = factors().flatMap(({ id, title, rank: at, place, evidence: [first] }) =>
    at && at.position <= rank && !underWay.has(id) ? [{ id, title, position: at.position, place, first }] : [],
  );
  return {
    passed: bare.length === 0,
    found: bare.length,
    findings: bare.map(({ id, title, position, place, first }) => {
      const shown = evidence().find((item) => item.id === first)?.place;
      const args = { ...told, factor: id, title, position, remedies: remediesFor(id) };
      return finding('GATE-NO-REMEDY', args, shown ?? place ?? topOf(facts), gate.severity);
    }),
  };
}

/** Remedies neither done nor dropped whose date has passed: `2024-06` has when July begins. */
export function overdue({ facts, told, gate }: Judging, { most }: Of<'overdue-remedies'>): Outcome {
  const late = facts.assessment
    .proposals()
    .flatMap((remedy) =>
      remedy.open && remedy.due !== null && isBefore(remedy.due, facts.today) ? [{ ...remedy, due: remedy.due }] : [],
    );
  const passed = late.length <= most;
  return {
    passed,
    found: late.length,
    findings: passed
      ? []
      : late.map(({ id, title, due, place }) =>
          finding(
            'GATE-OVERDUE',
            { ...told, remedy: id, title, due, today: facts.today },
            place ?? topOf(facts),
            gate.severity,
          ),
        ),
  };
}
