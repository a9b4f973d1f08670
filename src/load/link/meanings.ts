import { finding, type Finding } from '../../model/findings/index.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Framework } from '../../model/framework.js';
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
      const meaning = ({ catalogue }: Framework) => meaningOf(catalogue, kind, id);
      const [first, ...others] = keepers;
      const other = others.find((framework) => first && meaning(framework) !== meaning(first));
      return first && other ? [finding('MEANING-DIFFERS', { kind, id, frameworks: [first.id, other.id] }, null)] : [];
    }),
  );
}

/** What makes an entry another one: its name; and of a factor which way it works, and from where. */
function meaningOf({ concepts, factors, remedies }: Catalogue, kind: (typeof KINDS)[number], id: string): string {
  if (kind === 'factors') {
    const factor = factors[id];
    return JSON.stringify([factor?.title, factor?.polarity, factor?.locus]);
  }
  return JSON.stringify((kind === 'concepts' ? concepts : remedies)[id]?.title);
}
