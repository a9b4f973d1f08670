import type { Framework } from '../model/framework.js';
import { grouped } from '../model/grouped.js';

/** What a framework's catalogue has to say on each concept. */
export interface ByConcept {
  /** Concept → inhibiting factors whose main concept it is, in order of id. */
  readonly inhibitors: ReadonlyMap<string, readonly string[]>;
  /** Concept → remedies that improve it and address no factor. */
  readonly improvers: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Framework, ByConcept>();

/** The catalogue of a framework by concept; worked out once for each, and not at all for a table of scores. */
export function byConcept(framework: Framework): ByConcept {
  const made = known.get(framework) ?? make(framework);
  known.set(framework, made);
  return made;
}

function make({ catalogue }: Framework): ByConcept {
  const inhibitors = Object.entries(catalogue.factors)
    .filter(([, factor]) => factor.polarity === 'inhibiting')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(
      ([
        id,
        {
          concepts: [main],
        },
      ]) => (main === undefined ? [] : [[main, id] as const]),
    );
  const improvers = Object.entries(catalogue.remedies)
    .filter(([, remedy]) => remedy.addresses.length === 0)
    .flatMap(([id, remedy]) => remedy.improves.map((concept) => [concept, id] as const));
  return { inhibitors: grouped(inhibitors), improvers: grouped(improvers) };
}
