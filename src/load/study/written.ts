import type { Path, Place } from '../../model/places.js';
import type { SourceFile } from '../source.js';

/** A text as it stands in a file of a study, whether or not anything is made of it. */
export interface WrittenText {
  readonly text: string;
  /** The last key on the way to it: `finding` of `finding: { en: ... }` as of `finding: ...`. */
  readonly key: string;
  readonly place: () => Place;
}

/** Every text in these files, in their order; notes as well, which no result holds. */
export function writtenIn(sources: readonly SourceFile[]): WrittenText[] {
  return sources.flatMap(({ value, places }) =>
    leaves(value, []).map(({ text, path }) => ({ text, key: keyOf(path), place: () => places.value(path) })),
  );
}

interface Leaf {
  readonly text: string;
  readonly path: Path;
}

function leaves(value: unknown, path: Path): Leaf[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, i) => leaves(each, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
}

/** A language is no key of its own, and neither is a position. */
function keyOf(path: Path): string {
  const keys = path.filter((step) => typeof step === 'string');
  const last = keys.at(-1) ?? '';
  return last === 'en' || last === 'id' ? (keys.at(-2) ?? last) : last;
}
