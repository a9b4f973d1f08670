import {
  madeOf,
  mannerOf,
  questionLine,
  type CellManner,
  type Line,
  type MappedManner,
  type Section,
  type SeenColumn,
  type Use,
} from '../../import/propose/index.js';
import type { PlainValue } from '../../model/edits.js';
import { fieldOf, LAYOUTS, type CellKind, type FieldName } from '../../model/layouts.js';
import type { DateOrder, Decimal } from '../../model/mapping.js';

/** What was answered of a column. */
export interface ColumnAnswer {
  readonly column: SeenColumn;
  readonly use: Use;
  /** Of a question that rates a node: text → the level that it shows. */
  readonly levels: ReadonlyMap<string, number | 'none'>;
}

/** What is needed besides what columns say, as far as it was asked. */
export interface Besides {
  /** The letter of the column that tells rows apart. */
  readonly key: string | null;
  /** How cells are written that leave it open. */
  readonly written: { readonly dates: DateOrder | null; readonly decimal: Decimal | null };
  /** What is the same in every row. null: each row has its own, made of what tells it apart. */
  readonly values: ReadonlyMap<FieldName, string | null>;
}

export const NOTHING_BESIDES: Besides = { key: null, written: { dates: null, decimal: null }, values: new Map() };

/** One of these answers. */
export type BesideName = 'key' | 'dates' | 'decimal' | FieldName;

/** All that was answered at any time; what was answered last counts. */
export const allBesides = (before: Besides, last: Besides): Besides => ({
  key: last.key ?? before.key,
  written: {
    dates: last.written.dates ?? before.written.dates,
    decimal: last.written.decimal ?? before.written.decimal,
  },
  values: new Map([...before.values, ...last.values]),
});

/** The others. */
export function besidesWithout(name: BesideName, { key, written, values }: Besides): Besides {
  switch (name) {
    case 'key':
      return { key: null, written, values };
    case 'dates':
    case 'decimal':
      return { key, written: { ...written, [name]: null }, values };
    default:
      return { key, written, values: new Map([...values].filter(([each]) => each !== name)) };
  }
}

/** What was answered of a sheet. */
export interface SheetAnswers {
  readonly columns: readonly ColumnAnswer[];
  readonly besides: Besides;
}

/** What the columns of a sheet say, as lines of a mapping. */
export const columnLines = (columns: readonly ColumnAnswer[]): Line[] => {
  const [rated] = columns.flatMap(({ use }) => (use.kind === 'indicator' ? [use.rates.framework] : []));
  return [...columns.flatMap(lineOf), ...(rated === undefined ? [] : [sure('ratings', 'framework', { value: rated })])];
};

/** All that was answered, as lines of a mapping of that id. */
export function answeredLines({ columns, besides }: SheetAnswers, id: string): Line[] {
  const told = columnLines(columns);
  const key = keyOf({ columns, besides });
  const hasSessions = told.some(({ section }) => section === 'sessions');
  /** No source is called like a session. */
  const own = (name: FieldName): PlainValue | null => {
    const isSession = name === 'sessions.id' || (name === 'evidence.from' && hasSessions);
    const named = told.find((line) => line.section === (isSession ? 'sessions' : 'sources') && line.name === 'id');
    return named?.value ?? (key ? madeOf(key, isSession ? `${id}-s-` : `${id}-`) : null);
  };
  return [
    ...told,
    ...(key && besides.key !== null ? [sure('key', 'key', key.name)] : []),
    ...[...besides.values].flatMap(([name, answer]): Line[] => {
      const { table, column } = fieldOf(name);
      const value = answer === null ? own(name) : { value: answer };
      return value === null ? [] : [sure(table, column, value)];
    }),
  ];
}

/** The column that tells rows apart; undefined where none was named. */
export const keyOf = ({ columns, besides }: SheetAnswers): SeenColumn | undefined =>
  columns.find(({ column, use }) => use.kind === 'key' || column.letter === besides.key)?.column;

const sure = (section: Section, name: string, value: PlainValue): Line => ({ section, name, value, isSure: true });

function lineOf({ column, use, levels }: ColumnAnswer): Line[] {
  switch (use.kind) {
    case 'none':
      return [];
    case 'key':
      return [sure('key', 'key', column.name)];
    case 'fills': {
      const field = fieldOf(use.field);
      return [sure(field.table, field.column, column.name)];
    }
    case 'question':
      return [questionLine(column, levels.size === 0 ? null : use.rates, levels, true)];
    case 'indicator':
      return [sure('indicators', use.rates.node, column.name)];
  }
}

/** How the cells write dates and fractions of which a date or a number is made. */
export const mannerSeen = (columns: readonly ColumnAnswer[]): CellManner =>
  mannerOf(columns.map(({ column: { manner }, use }) => ({ kind: cellKind(use), manner })));

/** The same, with what was said where they leave it open. */
export function mannerTold({ columns, besides: { written } }: SheetAnswers): MappedManner {
  const { dates, decimal } = mannerSeen(columns);
  return { dates: written.dates ?? dates?.as ?? null, decimal: written.decimal ?? decimal?.as ?? null };
}

/** What a cell of the column is to be read as. */
function cellKind(use: Use): CellKind | null {
  if (use.kind === 'indicator') return 'number';
  if (use.kind !== 'fills') return null;
  const { table, column } = fieldOf(use.field);
  return LAYOUTS[table].find(({ name }) => name === column)?.kind ?? null;
}
