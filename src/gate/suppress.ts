import { isBefore } from '../model/dates.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { GateResult, Suppression } from '../model/gates.js';
import type { PartialDate } from '../model/study.js';

/** Suppressions that hold on a day, and those that do not any more, as findings. */
export function holdingOn(
  suppressions: readonly Suppression[],
  today: PartialDate,
): { readonly holding: readonly Suppression[]; readonly findings: readonly Finding[] } {
  const isOver = ({ until }: Suppression): boolean => isBefore(until, today);
  return {
    holding: suppressions.filter((each) => !isOver(each)),
    findings: suppressions
      .filter(isOver)
      .map(({ code, until, place }) => finding('SUPPRESSION-EXPIRED', { suppressed: code, until, today }, place)),
  };
}

/** Marks the findings that are suppressed; none is left out. `used`: is told which suppressions served. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  used: Set<Suppression>,
): Finding[] {
  return findings.map((each) => {
    const by = suppressions.find((suppression) => isMeant(each, suppression));
    if (!by) return each;
    used.add(by);
    return { ...each, suppressed: { reason: by.reason, until: by.until } };
  });
}

function isMeant({ code, args }: Finding, suppression: Suppression): boolean {
  const has = new Map(Object.entries(args).map(([key, value]: [string, unknown]) => [key, String(value)]));
  return code === suppression.code && Object.entries(suppression.where).every(([key, value]) => has.get(key) === value);
}

/** Gates of which everything that is wrong is suppressed. What each way of an `any` lacks is no wrong of its own. */
export function withSuppressed(gates: readonly GateResult[], findings: readonly Finding[]): GateResult[] {
  return gates.map((gate) => {
    const wrong = findings.filter(
      ({ args, severity }) => 'gate' in args && args.gate === gate.id && severity === gate.severity,
    );
    return { ...gate, suppressed: !gate.passed && wrong.length > 0 && wrong.every(({ suppressed }) => suppressed) };
  });
}
