import { betterBy, reachedLevel } from '../../model/scale.js';
import type { RemedyReason } from '../../model/assessment/remedies.js';
import type { CatalogueRemedy } from '../../model/catalogue.js';
import { entryOf } from '../../model/entry.js';
import type { Framework, FrameworkNode } from '../../model/framework.js';
import type { Proposal, Study } from '../../model/study.js';
import { append } from '../../model/lists.js';
import type { FactorWithoutRemedies } from '../factors/index.js';
import { byConcept } from '../byConcept.js';
import type { Measured } from '../nodes/index.js';
import { nodeOf } from '../shape.js';

/** A recommended remedy: the catalogue's entry, the study's proposal, or both under one id. */
export interface Recommended {
  readonly id: string;
  readonly listed: CatalogueRemedy | null;
  readonly proposal: Proposal | null;
  readonly why: readonly RemedyReason[];
}

/**
 * The remedies there is a reason for: they address a present inhibiting factor, are the next step from a leaf's
 * level, or were proposed in the agency. In order of id.
 */
export function recommendedRemedies(
  study: Study,
  framework: Framework,
  judged: Measured,
  factors: readonly FactorWithoutRemedies[],
): Recommended[] {
  const inhibiting = new Set(factors.filter((f) => f.polarity === 'inhibiting').map((f) => f.id));
  const nextSteps = stepsByRemedy(framework, judged);
  const proposals = new Map(study.proposals.map((p) => [p.id, p]));
  const ids = new Set([...Object.keys(framework.catalogue.remedies), ...proposals.keys()]);
  const recommended: Recommended[] = [];
  for (const id of [...ids].sort()) {
    const listed = entryOf(framework.catalogue.remedies, id) ?? null;
    const proposal = proposals.get(id) ?? null;
    const why = reasonsFor(listed, proposal, inhibiting, nextSteps.get(id) ?? []);
    if (why.length > 0) recommended.push({ id, listed, proposal, why });
  }
  return recommended;
}

function reasonsFor(
  listed: CatalogueRemedy | null,
  proposal: Proposal | null,
  inhibiting: ReadonlySet<string>,
  steps: readonly RemedyReason[],
): RemedyReason[] {
  const why: RemedyReason[] = proposal ? [proposedReason(proposal)] : [];
  for (const factor of addressedBy(listed, proposal)) {
    if (inhibiting.has(factor)) why.push({ kind: 'addresses', factor });
  }
  append(why, steps);
  return why;
}

/** Factors a remedy works against: what the catalogue says and what the proposal says. */
export function addressedBy(listed: CatalogueRemedy | null, proposal: Proposal | null): readonly string[] {
  if (proposal === null) return listed?.addresses ?? [];
  return [...new Set([...proposal.addresses, ...(listed?.addresses ?? [])])];
}

function proposedReason({ by, at, evidence }: Proposal): RemedyReason {
  return { kind: 'proposed', by, at, evidence };
}

/** Remedies that a leaf asks for: its framework's next step, and, where it is weak, what improves its topics. */
function stepsByRemedy(framework: Framework, judged: Measured): Map<string, RemedyReason[]> {
  const steps = new Map<string, Map<string, RemedyReason>>();
  const add = (remedy: string, node: string, level: number) => {
    const reasons = steps.get(remedy) ?? new Map<string, RemedyReason>();
    steps.set(remedy, reasons.set(node, { kind: 'next-step', node, level }));
  };
  for (const [id, level] of judged.levels)
    for (const remedy of nextSteps(framework, nodeOf(framework, id), level)) add(remedy, id, level);
  return new Map([...steps].map(([remedy, reasons]) => [remedy, [...reasons.values()]]));
}

/** Remedies that a leaf asks for at a level: none from the target on. */
export function nextSteps(framework: Framework, { remedies, concepts }: FrameworkNode, level: number): string[] {
  const { scale, target, weakBelow } = framework;
  if (betterBy(scale, level, target) >= 0) return [];
  const own = remedies[String(reachedLevel(scale, level))] ?? [];
  if (betterBy(scale, level, weakBelow) >= 0) return [...own];
  return [...own, ...concepts.flatMap((concept) => byConcept(framework).improvers.get(concept) ?? [])];
}
