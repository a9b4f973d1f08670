import { isBefore } from '../model/dates.js';
import { finding, type Finding, type FindingCode } from '../model/findings/index.js';
import type { Suppression } from '../model/gates.js';
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

/** What lets findings pass. */
export interface Suppressing {
  /** Marks the findings that are suppressed; none is left out. */
  readonly mark: (findings: readonly Finding[]) => readonly Finding[];
  /** Those that suppressed something so far. */
  readonly used: () => ReadonlySet<Suppression>;
}

/** Of several suppressions that mean a finding the first serves. */
export function suppressing(suppressions: readonly Suppression[]): Suppressing {
  // A repository may have thousands of them: each finding is only held against those of its code.
  const byCode = new Map<FindingCode, Meant[]>();
  for (const suppression of suppressions) {
    const { code, where } = suppression;
    const meant = { suppression, where: Object.entries(where) };
    const alike = byCode.get(code);
    if (alike) alike.push(meant);
    else byCode.set(code, [meant]);
  }
  const used = new Set<Suppression>();
  const marked = (each: Finding): Finding => {
    const by = meaning(each, byCode.get(each.code) ?? []);
    if (!by) return each;
    used.add(by);
    return { ...each, suppressed: { reason: by.reason, until: by.until } };
  };
  return { mark: (findings) => findings.map(marked), used: () => used };
}

/** A suppression with what it asks of the arguments of a finding. */
interface Meant {
  readonly suppression: Suppression;
  readonly where: readonly (readonly [string, string])[];
}

function meaning({ args }: Finding, candidates: readonly Meant[]): Suppression | undefined {
  if (candidates.length === 0) return undefined;
  const has = new Map(Object.entries(args).map(([key, value]: [string, unknown]) => [key, String(value)]));
  return candidates.find(({ where }) => where.every(([key, value]) => has.get(key) === value))?.suppression;
}
