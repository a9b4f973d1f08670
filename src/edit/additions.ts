import {
  SECTION_OF,
  type Coding,
  type Entry,
  type EntryKind,
  type PlainObject,
  type PlainValue,
  type Update,
} from '../model/edits.js';

/** What is to be added at one place of a file: a value, items of a list, or entries of a mapping. */
export type Addition = Value | Items | Entries;

export interface Value {
  readonly add: 'value';
  readonly kind: EntryKind;
  readonly value: PlainValue;
  readonly replace: boolean;
}

/** By their ids. */
export interface Items {
  readonly add: 'items';
  readonly kind: EntryKind;
  readonly items: Map<string, PlainValue>;
  /** What goes into items that are there, by their ids. */
  readonly within?: ReadonlyMap<string, Entries>;
}

/** Files that a study is to read as well. */
export const inclusions = (paths: readonly string[]): Entries => ({
  add: 'entries',
  entries: new Map([['include', idList(paths)]]),
});

/** What codings come to: lists in items that are there, and who took it over. */
export const codingAdditions = (codings: readonly Coding[]): Entries =>
  withinItems(codings.map((coding) => [coding.item, codingWithin(coding)]));

/** What updates come to: fields of items that are there. */
export const updateAdditions = (updates: readonly Update[]): Entries =>
  withinItems(updates.map(({ item, fields }) => [item, fieldsWithin(fields)]));

const withinItems = (within: readonly (readonly [string, Entries])[]): Entries => ({
  add: 'entries',
  entries: new Map([['evidence', { add: 'items', kind: 'evidence', items: new Map(), within: new Map(within) }]]),
});

const fieldsWithin = (fields: PlainObject): Entries => ({
  add: 'entries',
  entries: new Map(
    Object.entries(fields).map(([key, value]) => [key, { add: 'value', kind: 'evidence', value, replace: true }]),
  ),
});

function codingWithin({ shows, about, by }: Coding): Entries {
  const lists = [['shows', shows] as const, ['about', about] as const].filter(([, ids]) => ids.length > 0);
  const taken: Entries = { add: 'entries', entries: new Map([[by, idList([...shows, ...about])]]) };
  return {
    add: 'entries',
    entries: new Map<string, Addition>([
      ...lists.map(([key, ids]) => [key, idList(ids)] as const),
      ['suggested', taken],
    ]),
  };
}

const idList = (ids: readonly string[]): Items => ({
  add: 'items',
  kind: 'evidence',
  items: new Map(ids.map((id) => [id, id])),
});

export interface Entries {
  readonly add: 'entries';
  readonly entries: Map<string, Addition>;
}

/** Entries put together by where they go, in the order given. `twice`: those that go where another went before. */
export function additionsOf(entries: readonly Entry[]): { additions: Entries; twice: Entry[] } {
  const additions = noEntries();
  const twice = entries.filter((entry) => !isPlaced(additions, entry));
  return { additions, twice };
}

const noEntries = (): Entries => ({ add: 'entries', entries: new Map() });

/** Whether the entry found its place free. */
function isPlaced(top: Entries, entry: Entry): boolean {
  const { kind, value } = entry;
  const section = SECTION_OF[kind];
  switch (kind) {
    case 'evidence':
    case 'proposal': {
      const empty: Items = { add: 'items', kind, items: new Map() };
      const list = top.entries.get(section) ?? empty;
      top.entries.set(section, list);
      return list.add === 'items' && isNew(list.items, entry.value.id, value);
    }
    case 'rating': {
      const { framework, node, replace = false } = entry;
      return isNew(within(within(top, section), framework).entries, node, { add: 'value', kind, value, replace });
    }
    case 'source':
    case 'session':
    case 'factor':
      return isNew(within(top, section).entries, entry.id, { add: 'value', kind, value, replace: false });
  }
}

/** The entries below a key, which are there from now on. */
function within({ entries }: Entries, key: string): Entries {
  const known = entries.get(key);
  if (known?.add === 'entries') return known;
  const made = noEntries();
  entries.set(key, made);
  return made;
}

function isNew<T>(map: Map<string, T>, id: string, value: T): boolean {
  if (map.has(id)) return false;
  map.set(id, value);
  return true;
}
