import { at } from '../model/at.js';
import { nth } from '../model/nth.js';
import { byBytes } from '../model/order.js';
import type { Evidence, Source, Study } from '../model/study.js';
import { isPerson } from './people.js';

/** Old id → new id; what is not in it keeps its own. */
type Renamed = ReadonlyMap<string, string>;

export interface NeutralIds {
  readonly sources: Renamed;
  readonly sessions: Renamed;
  readonly evidence: Renamed;
}

/**
 * Ids that tell nothing, for people, for meetings with them and for what they said: an id such as `head-01` says who it was.
 * Other sessions and items are renamed where the id of a person is a word of theirs. Numbers follow an order that is drawn from
 * what is not published: whoever stands first in a file is often whoever stands first in the agency. `together`: the people who are shown as groups.
 */
export function neutralIds(study: Study, together: ReadonlySet<string>): NeutralIds {
  const people = [...study.sources.values()].filter(isPerson);
  const ids = new Set(people.map(({ id }) => id));
  const words = [...ids].map(wordsOf);
  const tells = (id: string): boolean => words.some((word) => wordsOf(id).includes(word));
  const order = drawnOrder(study);
  const sessions = [...study.sessions].filter(([id, { source }]) => ids.has(source) || tells(id)).map(([id]) => id);
  const items = [...study.evidence.values()].filter(({ id, source }) => ids.has(source) || tells(id));
  const sources = numbered(
    people.sort((a, b) => order(a.id, b.id)),
    ({ id }) => (together.has(id) ? 'group' : 'informant'),
    new Set([...study.sources.keys(), ...study.sessions.keys()].filter((id) => !ids.has(id))),
  );
  const place = new Map([...sources.keys()].map((id, i) => [id, i]));
  const speaker = ({ source }: Evidence): number => place.get(source) ?? place.size;
  return {
    sources,
    sessions: numbered(
      sessions.sort(order).map((id) => ({ id })),
      () => 'session',
      new Set([...study.sources.keys(), ...study.sessions.keys()].filter((id) => !sessions.includes(id))),
    ),
    evidence: numbered(
      items.sort((a, b) => speaker(a) - speaker(b) || order(a.id, b.id)),
      () => 'item',
      new Set([...study.evidence.keys()].filter((id) => !items.some((item) => item.id === id))),
    ),
  };
}

/** The words of an id, so that one can be looked for in another. */
const wordsOf = (id: string): string => `-${id.replaceAll(/[._]/gu, '-')}-`;

/** `informant-1`, `informant-2`, ...: in the order given, past ids that are taken. */
function numbered<T extends Pick<Source, 'id'>>(
  all: readonly T[],
  prefix: (each: T) => string,
  taken: ReadonlySet<string>,
): Map<string, string> {
  const last = new Map<string, number>();
  return new Map(
    all.map((each) => {
      const name = prefix(each);
      let number = last.get(name) ?? 0;
      do number++;
      while (taken.has(`${name}-${String(number)}`));
      last.set(name, number);
      return [each.id, `${name}-${String(number)}`];
    }),
  );
}

/** An order that is the same each time, and that nobody can tell who lacks what is not published. */
function drawnOrder(study: Study): (a: string, b: string) => number {
  const hidden = hash(JSON.stringify([[...study.sources.values()], [...study.sessions], spokenPlaces(study)]), 0);
  const known = new Map<string, number>();
  const rank = (id: string): number => {
    const found = known.get(id) ?? hash(id, hidden);
    known.set(id, found);
    return found;
  };
  return (a, b) => rank(a) - rank(b) || byBytes(a, b);
}

const spokenPlaces = ({ evidence }: Study) => [...evidence.values()].map(({ id, at, quote }) => [id, at, quote]);

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), begun with a seed: enough to mix an order. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  // The last characters alone would decide on the last bits: mix them over all.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

/** The entries of a map under new names; those that are renamed stand, in their new order, where they stood together. */
export function underNewIds<T>(entries: ReadonlyMap<string, T>, renamed: Renamed): [string, T][] {
  const moved = [...renamed].map(([id, name]): [string, T] => [name, at(entries, id)]);
  let next = 0;
  return [...entries].map(([id, entry]) => (renamed.has(id) ? nth(moved, next++) : [id, entry]));
}
