import type { Payloads } from './payloads/index.js';

/** Field → its text. */
export type Filling = ReadonlyMap<string, string>;

/**
 * Fillings such that every field holds a text of every kind once: as many as there are kinds. In the first the fields take the
 * kinds in turn, in each further one the next kind. Texts of a kind take turns as well, so that each of them stands in many fields.
 */
export function fillings(fields: readonly string[], payloads: Payloads): Filling[] {
  const kinds = Object.values(payloads).map((texts) => ({ texts, next: 0 }));
  return kinds.map(
    (_, shift) =>
      new Map(
        fields.map((field, i) => {
          const kind = kinds[(i + shift) % kinds.length]!;
          return [field, kind.texts[kind.next++ % kind.texts.length]!];
        }),
      ),
  );
}
