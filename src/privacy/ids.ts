import { at, given } from '../model/at.js';
import { byBytes } from '../model/order.js';
import type { Evidence, Source, Study } from '../model/study.js';
import { isPerson } from './people.js';

/** Old id → new id; what is not in it keeps its own. */
type Renamed = ReadonlyMap<string, string>;

export interface NeutralIds {
  /** The old ids of people. */
  readonly people: ReadonlySet<string>;
  readonly sources: Renamed;
  readonly sessions: Renamed;
  readonly evidence: Renamed;
}

/**
 * Ids that tell nothing, for people, for meetings with them and for what they said: an id such as `head-01` says who it was.
 * Other sources, sessions and items are renamed where the id of a person is a word of theirs. Numbers follow an order that is drawn
 * from what is not published: whoever stands first in a file is often whoever stands first in the agency. `together`: the people who
 * are shown as groups.
 */
export function neutralIds(study: Study, together: ReadonlySet<string>): NeutralIds {
  const all = [...study.sources.values()];
  const people = new Set(all.filter(isPerson).map(({ id }) => id));
  const tells = teller(people);
  const order = drawnOrder(study);
  const told = all.filter(({ id }) => people.has(id) || tells(id));
  const sessions = [...study.sessions].filter(([id, { source }]) => people.has(source) || tells(id)).map(([id]) => id);
  const items = [...study.evidence.values()].filter(({ id, source }) => people.has(source) || tells(id));
  const met = [...study.sources.keys(), ...study.sessions.keys()];
  const sources = numbered(
    told.sort((a, b) => order(a.id, b.id)),
    ({ id, kind }) => (!people.has(id) ? kind : together.has(id) ? 'group' : 'informant'),
    without(met, told),
  );
  const place = new Map(told.filter(({ id }) => people.has(id)).map(({ id }, i) => [id, i] as const));
  const speaker = ({ source }: Evidence): number => place.get(source) ?? place.size;
  const meetings = sessions.sort(order).map((id) => ({ id }));
  return {
    people,
    sources,
    sessions: numbered(meetings, () => 'session', without(met, meetings)),
    evidence: numbered(
      items.sort((a, b) => speaker(a) - speaker(b) || order(a.id, b.id)),
      () => 'item',
      without(study.evidence.keys(), items),
    ),
  };
}

/** The ids that stay. */
function without(ids: Iterable<string>, renamed: readonly Pick<Source, 'id'>[]): Set<string> {
  const left = new Set(ids);
  for (const { id } of renamed) left.delete(id);
  return left;
}

/** Whether the id of one of these people is a word, or some words on end, of another id. */
function teller(people: ReadonlySet<string>): (id: string) => boolean {
  const known = new Set([...people].map((id) => wordsOf(id).join('-')));
  const longest = [...known].reduce((most, words) => Math.max(most, words.split('-').length), 0);
  return (id) => {
    const words = wordsOf(id);
    return words.some((_, from) => {
      let run = '';
      for (const word of words.slice(from, from + longest)) {
        run = run === '' ? word : `${run}-${word}`;
        if (known.has(run)) return true;
      }
      return false;
    });
  };
}

/** The words of an id, so that one can be looked for in another. */
const wordsOf = (id: string): string[] => id.split(/[._-]/u);

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

/**
 * The entries of a map under new names; those that are renamed stand, in their new order, where they stood together: those of
 * `people` where people stood, others where others did.
 */
export function underNewIds<T>(
  entries: ReadonlyMap<string, T>,
  renamed: Renamed,
  people: ReadonlySet<string> = new Set(),
): [string, T][] {
  const isOfPeople = ([id]: readonly [string, string]): boolean => people.has(id);
  const ofPeople = [...renamed].filter(isOfPeople).values();
  const ofOthers = [...renamed].filter((each) => !isOfPeople(each)).values();
  return [...entries].map(([id, entry]) => {
    if (!renamed.has(id)) return [id, entry];
    const [old, name] = given((people.has(id) ? ofPeople : ofOthers).next().value ?? null);
    return [name, at(entries, old)];
  });
}
