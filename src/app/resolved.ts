import type { Catalogue } from '../model/catalogue.js';
import type { Framework, ResolvedFramework } from '../model/framework.js';

/** Defaults filled in, references checked; of the catalogue only what a study scored against it can meet. */
export function resolvedFramework(framework: Framework): ResolvedFramework {
  return { format: 'egov-resolved-framework/1', ...framework, catalogue: usedParts(framework) };
}

/**
 * The topics of its nodes, the factors under one of them, and the remedies for one of those: its own, its next steps, what
 * addresses such a factor or improves such a topic.
 */
function usedParts({ catalogue, nodes, own, remarks }: Framework): Catalogue {
  const all = Object.values(nodes);
  const topics = new Set([...all.flatMap(({ concepts }) => concepts), ...(remarks?.concepts ?? [])]);
  const factors = entries(
    catalogue.factors,
    (id, factor) => own.factors.includes(id) || factor.concepts.some((concept) => topics.has(concept)),
  );
  const steps = new Set([...own.remedies, ...all.flatMap(({ remedies }) => Object.values(remedies).flat())]);
  const remedies = entries(
    catalogue.remedies,
    (id, { addresses, improves }) =>
      steps.has(id) ||
      addresses.some((factor) => Object.hasOwn(factors, factor)) ||
      improves.some((concept) => topics.has(concept)),
  );
  const named = new Set([...topics, ...Object.values(factors).flatMap(({ concepts }) => concepts)]);
  return { concepts: entries(catalogue.concepts, (id) => named.has(id)), factors, remedies };
}

const entries = <T>(
  record: Readonly<Record<string, T>>,
  isUsed: (id: string, entry: T) => boolean,
): Record<string, T> => Object.fromEntries(Object.entries(record).filter(([id, entry]) => isUsed(id, entry)));
