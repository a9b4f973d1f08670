import { LAYOUTS, TABLES, type LayoutColumn, type TableName } from './layouts.js';
import type { Place } from './places.js';
import type { CellValue } from './sheets.js';

/** A column of a sheet, as a mapping calls it. */
export interface ColumnName {
  /** By what stands above it, or by the letter a spreadsheet gives it. */
  readonly by: 'header' | 'letter';
  readonly name: string;
  /** In the mapping. */
  readonly place: Place;
}

/** What a cell says → what it means. Letters count as they are, else without regard to upper case. */
export type Meanings<T> = ReadonlyMap<string, T>;

/** The cells of a column. */
export interface ColumnFiller {
  readonly kind: 'column';
  readonly column: ColumnName;
  readonly values: Meanings<Exclude<CellValue, null>>;
  /** What an id begins with that is made of the cell; null where the cell is taken as it is. */
  readonly prefix: string | null;
  /** Where the mapping says what cells mean; of a column of which it does not, where it names it. */
  readonly place: Place;
}

/** What fills a column of the tool's own layout: the cells of a column, or the same value in every row. */
export type Filler =
  ColumnFiller | { readonly kind: 'value'; readonly value: Exclude<CellValue, null>; readonly place: Place };

/** Column of the layout → what fills it. */
export type Fillers = ReadonlyMap<string, Filler>;

/** A column with a question: each answer becomes an item of evidence. */
export interface QuestionColumn {
  readonly name: string;
  readonly answer: ColumnFiller;
  /** What its items say besides what all items of the row do. */
  readonly evidence: Fillers;
  /** The node of which an answer shows a level, if any; null for an answer that shows none. */
  readonly rates: {
    readonly framework: string;
    readonly node: string;
    readonly levels: Meanings<number | 'none'>;
  } | null;
}

/** What the rows of one sheet become. */
export interface SheetMapping {
  /** Its name, or its position from 1 on; null for the first. */
  readonly sheet: string | number | null;
  /** Rows above the headers, titles and the like. */
  readonly skip: number;
  readonly headed: boolean;
  /** The column that tells rows apart. */
  readonly key: ColumnName | null;
  /** Rows where a column says one of these texts. */
  readonly leaveOut: readonly { readonly column: ColumnName; readonly is: readonly string[] }[];
  readonly tables: ReadonlyMap<TableName, Fillers>;
  readonly questions: readonly QuestionColumn[];
  /** Node → the column with its level. */
  readonly indicators: ReadonlyMap<string, Filler>;
  readonly place: Place;
}

/** How a table writes fractions. */
export const DECIMALS = ['point', 'comma'] as const;
export type Decimal = (typeof DECIMALS)[number];

/** How it writes dates such as 7/1/2026. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How a table of any layout is read, `egov-mapping/1`. */
export interface Mapping {
  readonly id: string;
  readonly decimal: Decimal | null;
  readonly dates: DateOrder | null;
  /** What a cell says where nothing was answered. */
  readonly empty: readonly string[];
  readonly sheets: readonly SheetMapping[];
}

/** What the columns of questions, or of indicators, say of a table: no other column says it, since it would be the same in all of them. */
export const SAID_BY = {
  questions: { table: 'evidence', columns: ['id', 'finding'] },
  indicators: { table: 'ratings', columns: ['node', 'level', 'value'] },
} as const satisfies Readonly<Record<string, { readonly table: TableName; readonly columns: readonly string[] }>>;

export type Several = keyof typeof SAID_BY;
export const SEVERAL = ['questions', 'indicators'] as const satisfies readonly Several[];

/** The tables of which a sheet makes something. `has`: the parts that its mapping has. */
export const tablesMade = (has: (part: TableName | Several) => boolean): TableName[] =>
  TABLES.filter((table) => has(table) || SEVERAL.some((each) => SAID_BY[each].table === table && has(each)));

/** What a table of a mapping needs that neither its questions nor its indicators say. `has`: which of the two it has. */
export const neededBeside = (table: TableName, has: (several: Several) => boolean): LayoutColumn[] => {
  const said = SEVERAL.filter((each) => SAID_BY[each].table === table && has(each)).flatMap(
    (each): readonly string[] => SAID_BY[each].columns,
  );
  return LAYOUTS[table].filter(({ name, needed }) => needed && !said.includes(name));
};
