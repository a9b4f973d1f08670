import type { Catalogue } from '../../model/catalogue.js';
import type { Framework } from '../../model/framework.js';
import type { Study } from '../../model/study.js';

/** Ids of catalogue entries, by kind. */
export type Names = Readonly<Record<keyof Catalogue, ReadonlySet<string>>>;

/** Every factor, concept and remedy that a study names. */
export function namesIn({ evidence, factors, proposals }: Study): Names {
  const named = { factors: new Set<string>(), concepts: new Set<string>(), remedies: new Set<string>() };
  const add = (kind: keyof Names, ids: Iterable<string> | undefined): void => {
    for (const id of ids ?? []) named[kind].add(id);
  };
  for (const { shows, denies, about } of evidence.values()) {
    add('factors', shows);
    add('factors', denies);
    add('concepts', about);
  }
  for (const { id, leadsTo, concepts } of factors.values()) {
    add('factors', [id, ...leadsTo.keys()]);
    add('concepts', concepts);
  }
  for (const { id, addresses, uses } of proposals) {
    add('factors', [...addresses, ...uses]);
    add('remedies', [id]);
  }
  return named;
}

/**
 * A framework together with those of these names that it does not know, each as the first of `others` that knows it has
 * it; the topics of a borrowed entry come along. The framework itself where there is nothing to borrow.
 */
export function withBorrowed(framework: Framework, others: readonly Framework[], names: Names): Framework {
  const lenders = new Set<Framework>();
  const borrowed = <T>(entriesOf: (catalogue: Catalogue) => Readonly<Record<string, T>>, ids: Iterable<string>) => {
    const entries: Record<string, T> = {};
    for (const id of ids) {
      if (Object.hasOwn(entriesOf(framework.catalogue), id)) continue;
      const lender = others.find(({ catalogue }) => Object.hasOwn(entriesOf(catalogue), id));
      const entry = lender && entriesOf(lender.catalogue)[id];
      if (!entry) continue;
      entries[id] = entry;
      lenders.add(lender);
    }
    return entries;
  };
  const factors = borrowed((catalogue) => catalogue.factors, names.factors);
  const remedies = borrowed((catalogue) => catalogue.remedies, names.remedies);
  const topics = [
    ...Object.values(factors).flatMap((factor) => factor.concepts),
    ...Object.values(remedies).flatMap((remedy) => remedy.improves),
  ];
  const concepts = borrowed((catalogue) => catalogue.concepts, [...names.concepts, ...topics]);
  if (lenders.size === 0) return framework;
  const { catalogue } = framework;
  return {
    ...framework,
    catalogue: {
      concepts: { ...catalogue.concepts, ...concepts },
      factors: { ...catalogue.factors, ...factors },
      remedies: { ...catalogue.remedies, ...remedies },
    },
    borrowedFrom: [...lenders].map(({ id, version, title, digest }) => ({ id, version, title, digest })),
  };
}
