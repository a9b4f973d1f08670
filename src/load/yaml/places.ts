import type { Path, Place, Places } from '../../model/places.js';

/** Where a mapping, its keys and its values begin, as offsets into the text, in the order of the file. */
export interface PlacedMap {
  readonly start: number;
  readonly keys: readonly string[];
  /** For each key its own offset, then the node of its value: one list, since files have thousands of mappings. */
  readonly spots: readonly PlaceNode[];
}

export interface PlacedList {
  readonly start: number;
  readonly items: readonly PlaceNode[];
}

/** A scalar is nothing but its offset: most values are scalars, and none of them costs an object. */
export type PlaceNode = number | PlacedMap | PlacedList;

/** In place of a value that is not there, as after `key:`. It stands where its key does. */
export const ABSENT = -1;

export const keyStartOf = (map: PlacedMap, i: number): number => offsetOf(map.spots[2 * i], map.start);

/** The places of one YAML text, with the tree they are looked up in. */
export interface YamlPlaces extends Places {
  readonly root: PlaceNode;
  /** The place of an offset into the text. */
  at(offset: number): Place;
}

/** Looks places up in the tree of one text. Lines are counted when the first place is asked for. */
export function placesOf(file: string, text: string, root: PlaceNode): YamlPlaces {
  let lineStarts: readonly number[] | null = null;
  const at = (offset: number): Place => {
    lineStarts ??= startsOfLines(text);
    const line = lineAt(lineStarts, offset);
    return { file, line: line + 1, col: offset - (lineStarts[line] ?? 0) + 1 };
  };
  return {
    file,
    root,
    at,
    has: (path) => path.reduce<PlaceNode | undefined>((node, step) => childOf(node, step), root) !== undefined,
    value: (path) => at(startOf(walk(root, path))),
    key: (path) => {
      const parent = walk(root, path.slice(0, -1));
      return at(keyStart(parent, path.at(-1)) ?? startOf(walk(root, path)));
    },
  };
}

export const startOf = (node: PlaceNode): number => (typeof node === 'number' ? node : node.start);

function offsetOf(node: PlaceNode | undefined, fallback: number): number {
  const start = node === undefined ? ABSENT : startOf(node);
  return start === ABSENT ? fallback : start;
}

export const isMap = (node: PlaceNode | undefined): node is PlacedMap => typeof node === 'object' && 'keys' in node;
const isList = (node: PlaceNode | undefined): node is PlacedList => typeof node === 'object' && 'items' in node;

/** The node of a key or list position, undefined where there is none. */
export function childOf(node: PlaceNode | undefined, step: string | number): PlaceNode | undefined {
  if (isList(node)) {
    const item = node.items[Number(step)];
    return item === ABSENT ? node.start : item;
  }
  if (!isMap(node)) return undefined;
  const i = node.keys.indexOf(String(step));
  if (i === -1) return undefined;
  const value = node.spots[2 * i + 1];
  return value === ABSENT ? keyStartOf(node, i) : value;
}

/** The places of a part of the text, whose paths begin there. */
export function placesWithin(places: YamlPlaces, path: Path): YamlPlaces {
  const below = (more: Path): Path => [...path, ...more];
  return {
    file: places.file,
    root: walk(places.root, path),
    at: (offset) => places.at(offset),
    has: (more) => places.has(below(more)),
    value: (more) => places.value(below(more)),
    key: (more) => places.key(below(more)),
  };
}

function walk(root: PlaceNode, path: Path): PlaceNode {
  let node = root;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function keyStart(parent: PlaceNode, key: string | number | undefined): number | undefined {
  const i = isMap(parent) && key !== undefined ? parent.keys.indexOf(String(key)) : -1;
  return isMap(parent) && i !== -1 ? keyStartOf(parent, i) : undefined;
}

/** A carriage return never stands alone here: decoding refuses it. */
function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The last line that starts at or before `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
