import { nth } from '../model/nth.js';
import type { Path, Place } from '../model/places.js';
import { childOf, isMap, keyStartOf, startOf, type YamlPlaces } from './yaml/places.js';

/**
 * Visits the entries of a map of the file, in the order of the file: objects put keys that look like numbers first. The
 * place is that of the key.
 */
export function forEachEntry<T>(
  record: Readonly<Record<string, T>> | undefined,
  places: YamlPlaces,
  path: Path,
  visit: (key: string, value: T, place: Place) => void,
): void {
  if (record === undefined) return;
  const node = nodeAt(places, path);
  if (!isMap(node)) return;
  const { keys } = node;
  for (let i = 0; i < keys.length; i++) {
    const key = nth(keys, i);
    const value = record[key];
    if (value !== undefined) visit(key, value, places.at(keyStartOf(node, i)));
  }
}

/** The keys of a map of the file, in its order; none where there is no such map. */
export function keysAt(places: YamlPlaces, path: Path): readonly string[] {
  const node = nodeAt(places, path);
  return isMap(node) ? node.keys : [];
}

function nodeAt(places: YamlPlaces, path: Path): ReturnType<typeof childOf> {
  let node: ReturnType<typeof childOf> = places.root;
  for (const step of path) node = childOf(node, step);
  return node;
}

/** Visits the items of a list at the top of the file, with the place of each. */
export function forEachItem<T>(
  items: readonly T[] | undefined,
  places: YamlPlaces,
  section: string,
  visit: (item: T, place: Place, position: number) => void,
): void {
  if (items === undefined) return;
  const list = childOf(places.root, section);
  items.forEach((item, i) => {
    visit(item, places.at(startOf(childOf(list, i) ?? list ?? 0)), i);
  });
}
