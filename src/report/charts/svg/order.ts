import { at as entryAt } from '../../../model/at.js';
import { groupedBy } from '../../../model/grouped.js';
import { nth } from '../../../model/nth.js';

/**
 * Layers with their places ordered by where their neighbours in the layers beside stand, so that fewer edges cross. A few passes forth
 * and back: more change little.
 */
export function inOrder(
  layers: readonly (readonly string[])[],
  paths: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const neighbours = groupedBy(
    paths.flatMap((path) =>
      path.slice(1).flatMap((to, i) => [[nth(path, i), to] as const, [to, nth(path, i)] as const]),
    ),
    ([place]) => place,
  );
  const found = layers.map((layer) => [...layer]);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const order = pass % 2 === 0 ? [...found.keys()] : [...found.keys()].reverse();
    for (const at of order) {
      const beside = new Map([...heights(found[at - 1]), ...heights(found[at + 1])]);
      const own = new Map(heights(found[at]));
      const wish = new Map(
        [...own].map(([place, height]) => [
          place,
          average((neighbours.get(place) ?? []).flatMap(([, near]) => beside.get(near) ?? [])) ?? height,
        ]),
      );
      found[at]?.sort((a, b) => entryAt(wish, a) - entryAt(wish, b));
    }
  }
  return found;
}

const PASSES = 8;

/** How far down each place of a layer stands, 0–1; of no layer nothing. */
const heights = (layer: readonly string[] = []): (readonly [string, number])[] =>
  layer.map((place, i) => [place, (i + 0.5) / layer.length]);

const average = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
