import { finding, type Finding } from '../../model/findings/index.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Framework } from '../../model/framework.js';
import { LANGUAGES } from '../../model/lang.js';
import type { Names } from './borrow.js';

const KINDS = ['concepts', 'factors', 'remedies'] as const;

/**
 * Ids under which two frameworks keep different things. Topics, factors and remedies are matched by id, so what is said of
 * the one would be told of the other. Looked for among what the study names, and among the topics of indicators: those are
 * what values are projected by.
 */
export function meaningsApart(frameworks: readonly Framework[], named: Names): Finding[] {
  const topics = frameworks.flatMap(({ nodes }) => Object.values(nodes).flatMap(({ concepts }) => concepts));
  const ids: Names = { ...named, concepts: new Set([...named.concepts, ...topics]) };
  return KINDS.flatMap((kind) =>
    [...ids[kind]].sort().flatMap((id) => {
      const keepers = frameworks.filter(({ catalogue }) => Object.hasOwn(catalogue[kind], id));
      const [first, ...others] = keepers;
      const other = others.find((framework) => first && isAnother(first.catalogue, framework.catalogue, kind, id));
      return first && other ? [finding('MEANING-DIFFERS', { kind, id, frameworks: [first.id, other.id] }, null)] : [];
    }),
  );
}

/** An entry is another one by its name; a factor also by which way it works, and from where. */
function isAnother(one: Catalogue, two: Catalogue, kind: (typeof KINDS)[number], id: string): boolean {
  const [a, b] = [one[kind][id], two[kind][id]];
  if (!a || !b || a === b) return false;
  if (
    LANGUAGES.some(
      (lang) => a.title[lang] !== undefined && b.title[lang] !== undefined && a.title[lang] !== b.title[lang],
    )
  )
    return true;
  const [factor, other] = [one.factors[id], two.factors[id]];
  return kind === 'factors' && (factor?.polarity !== other?.polarity || factor?.locus !== other?.locus);
}
