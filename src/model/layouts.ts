import type { Lang } from './lang.js';
import {
  DECLARED_STATUSES,
  DOCUMENT_STATUSES,
  EVIDENCE_STATES,
  METHODS,
  QUOTE_CONSENTS,
  SOURCE_KINDS,
} from './study.js';

/** Tables of a study that are filled in by hand, in the order in which one needs the other. */
export const TABLES = ['sources', 'sessions', 'evidence', 'ratings'] as const;
export type TableName = (typeof TABLES)[number];

export const isByHand = (name: string): name is TableName => TABLES.some((each) => each === name);

/** A column by its table: `evidence.from`. */
export type FieldName = `${TableName}.${string}`;

export function fieldOf(name: FieldName): { readonly table: TableName; readonly column: string } {
  const dot = name.indexOf('.');
  return { table: name.slice(0, dot) as TableName, column: name.slice(dot + 1) };
}

/** What a cell of a column may hold. */
export type CellKind =
  | 'id'
  /** Several ids, between them semicolons, commas, blanks or new lines. */
  | 'ids'
  /** Ids of norms, each with an article behind a colon if one is named: `rule-52: art. 4; rule-95`. */
  | 'norms'
  /** Ids of evidence, each with a level behind an equals sign if it has one of its own: `e-1=2; e-2=3`. */
  | 'items'
  | 'line'
  /** Prose in the language of the study. */
  | 'text'
  | 'date'
  | 'integer'
  | 'number'
  | 'yes-no'
  | 'choice';

export interface LayoutColumn {
  /** Its header. Those of one table differ. */
  readonly name: string;
  /** The keys under which the value stands in a file of the study. */
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** Of a choice: what there is to choose. */
  readonly choices: readonly string[];
  /** Whether every row has to have it. */
  readonly needed: boolean;
}

export type Layout = readonly LayoutColumn[];

/** The sheet of a blank workbook that tells what belongs into which column, by its language: there is nothing to read in it. */
export const COLUMNS_SHEET: Readonly<Record<Lang, string>> = { en: 'columns', id: 'kolom' };

const column = (name: string, kind: CellKind, path: readonly string[] = [name]): LayoutColumn => ({
  name,
  path,
  kind,
  choices: [],
  needed: false,
});

const choice = (name: string, choices: readonly string[], path: readonly string[] = [name]): LayoutColumn => ({
  ...column(name, 'choice', path),
  choices,
});

const needed = (of: LayoutColumn): LayoutColumn => ({ ...of, needed: true });

/**
 * The columns of each table: `export --blank` makes them, `import` reads them, and so what is exported and imported again adds nothing.
 * Headers are the keys of the file format (docs/formats.md); a value that lies deeper has its keys joined by a hyphen.
 */
export const LAYOUTS: Readonly<Record<TableName, Layout>> = {
  sources: [
    needed(column('id', 'id')),
    needed(choice('kind', SOURCE_KINDS)),
    column('role', 'text'),
    column('group', 'id'),
    column('selection', 'line'),
    column('size', 'integer'),
    column('title', 'text'),
    choice('status', DOCUMENT_STATUSES),
    column('date', 'date'),
    column('valid-until', 'date'),
    column('cite', 'line'),
    column('doi', 'line'),
    column('url', 'line'),
  ],
  sessions: [
    needed(column('id', 'id')),
    needed(column('source', 'id')),
    needed(choice('method', METHODS)),
    column('date', 'date'),
  ],
  evidence: [
    column('id', 'id'),
    needed(column('from', 'id')),
    column('at', 'line'),
    column('date', 'date'),
    needed(column('finding', 'text')),
    column('quote', 'line', ['quote', 'text']),
    column('quote-lang', 'line', ['quote', 'lang']),
    choice('quote-consent', QUOTE_CONSENTS, ['quote', 'consent']),
    column('against', 'norms'),
    column('shows', 'ids'),
    column('denies', 'ids'),
    column('disputes', 'ids'),
    choice('state', EVIDENCE_STATES),
    column('why', 'text'),
    column('about', 'ids'),
    column('self-report', 'yes-no'),
    column('second-hand', 'yes-no'),
  ],
  ratings: [
    column('rater', 'id', []),
    needed(column('framework', 'id', [])),
    needed(column('node', 'id', [])),
    column('level', 'integer'),
    column('value', 'number'),
    column('evidence', 'items'),
    choice('status', DECLARED_STATUSES),
    column('sought', 'yes-no'),
    column('why', 'text'),
    column('source', 'id'),
    column('at', 'line'),
  ],
};

/** Which column a table is known by: no other table needs all of these. */
export const neededIn = (table: TableName): readonly string[] =>
  LAYOUTS[table].filter((each) => each.needed).map(({ name }) => name);

const OF_SESSIONS: Layout = LAYOUTS.sessions.filter(({ name }) => name !== 'id');
const sessionColumn = (name: string): string => `session-${name}`;

/** Evidence that comes with its meeting, one row for both: how to call the columns of the meeting. */
export const SESSION_COLUMNS: Layout = OF_SESSIONS.map((each) => ({
  ...each,
  name: sessionColumn(each.name),
  needed: false,
}));

/** What they are called in such a row → in a table of meetings. */
export const SESSION_NAMES: ReadonlyMap<string, string> = new Map(
  OF_SESSIONS.map(({ name }) => [sessionColumn(name), name]),
);
