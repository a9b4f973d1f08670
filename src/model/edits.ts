/** A value as it is to stand in a file of a study. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainObject;

export const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);

/** Fields by the keys of the file format, in the order in which they are to be written. */
export interface PlainObject {
  readonly [key: string]: PlainValue;
}

/** Fields of something that stands in a list, where its id is one of them. */
export type ItemFields = PlainObject & { readonly id: string };

/** Something that is to be written into a study, from wherever it comes: a command line, a prompt, a table. */
export type Entry =
  | { readonly kind: 'source' | 'session' | 'factor'; readonly id: string; readonly value: PlainObject }
  | { readonly kind: 'proposal' | 'evidence'; readonly value: ItemFields }
  /** A node that is rated already is refused, unless its rating is to be replaced. */
  | {
      readonly kind: 'rating';
      readonly framework: string;
      readonly node: string;
      readonly value: PlainObject;
      readonly replace?: boolean;
    };

/** Fields of an item of evidence that is there: they go in place of those it has, and all others stay. */
export interface Update {
  readonly item: string;
  readonly fields: PlainObject;
}

/** Factors and concepts that a rater takes over for an item of evidence that is there. */
export interface Coding {
  readonly item: string;
  readonly shows: readonly string[];
  readonly about: readonly string[];
  readonly by: string;
}

export type EntryKind = Entry['kind'];

/** The key of a study's file under which entries of a kind stand. */
export const SECTION_OF = {
  source: 'sources',
  session: 'sessions',
  evidence: 'evidence',
  rating: 'ratings',
  factor: 'factors',
  proposal: 'proposals',
} as const satisfies Readonly<Record<EntryKind, string>>;

/** What an entry is called: its id; of a rating the node, with its framework. */
export function nameOf(entry: Entry): string {
  if (entry.kind === 'rating') return `${entry.framework}/${entry.node}`;
  return 'id' in entry ? entry.id : entry.value.id;
}
