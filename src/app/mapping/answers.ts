import {
  hasOrder,
  madeOf,
  questionLine,
  together,
  type Line,
  type Section,
  type SeenColumn,
  type Use,
  type Written,
  type WrittenDown,
} from '../../import/propose/index.js';
import type { PlainValue } from '../../model/edits.js';
import { fieldOf, LAYOUTS, type CellKind, type FieldName } from '../../model/layouts.js';

/** What was answered of a column. */
export interface ColumnAnswer {
  readonly column: SeenColumn;
  readonly use: Use;
  /** Of a question that rates a node: text → the level that it shows. */
  readonly levels: ReadonlyMap<string, number | 'none'>;
}

/** What is needed besides: the column that tells rows apart by its letter, how cells are written, and values that are the same in every row. */
export type Beside = 'key' | 'dates' | 'decimal' | FieldName;

/** null: each row has its own, made of what tells it apart. */
export type Besides = ReadonlyMap<Beside, string | null>;

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
  const own = (name: Beside): PlainValue | null => {
    const isSession = name === 'sessions.id' || (name === 'evidence.from' && hasSessions);
    const named = told.find((line) => line.section === (isSession ? 'sessions' : 'sources') && line.name === 'id');
    return named?.value ?? (key ? madeOf(key, isSession ? `${id}-s-` : `${id}-`) : null);
  };
  return [
    ...told,
    ...[...besides].flatMap(([name, answer]): Line[] => {
      if (name === 'key') return key ? [sure('key', 'key', key.name)] : [];
      if (name === 'dates' || name === 'decimal') return [];
      const { table, column } = fieldOf(name);
      const value = answer === null ? own(name) : { value: answer };
      return value === null ? [] : [sure(table, column, value)];
    }),
  ];
}

/** The column that tells rows apart; undefined where none was named. */
export const keyOf = ({ columns, besides }: SheetAnswers): SeenColumn | undefined =>
  columns.find(({ column, use }) => use.kind === 'key' || column.letter === besides.get('key'))?.column;

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
export function writtenBy(columns: readonly ColumnAnswer[]): Written {
  return together(
    columns.map(({ column: { written }, use }) => ({
      dates: kindOf(use) === 'date' ? written.dates : null,
      decimal: kindOf(use) === 'number' ? written.decimal : null,
    })),
  );
}

/** The same, with what was said where they leave it open. */
export function writtenDown({ columns, besides }: SheetAnswers): WrittenDown {
  const { dates, decimal } = writtenBy(columns);
  const [order = null, sign = null] = [besides.get('dates'), besides.get('decimal')];
  return {
    dates: order === 'day-first' || order === 'month-first' ? order : dates,
    decimal: sign === 'comma' || sign === 'point' ? sign : decimal,
  };
}

/** What a cell of the column is to be read as. */
export function kindOf(use: Use): CellKind | null {
  if (use.kind === 'indicator') return 'number';
  if (use.kind !== 'fills') return null;
  const { table, column } = fieldOf(use.field);
  return LAYOUTS[table].find(({ name }) => name === column)?.kind ?? null;
}

/** A cell of which has to be said how it is written. */
export function openCell(columns: readonly ColumnAnswer[], kind: 'date' | 'number'): string {
  const isOpen = (text: string): boolean => (kind === 'date' ? hasOrder(text) : text.includes(','));
  const cells = columns.flatMap(({ column, use }) => (kindOf(use) === kind ? column.texts.filter(isOpen) : []));
  return cells[0] ?? (kind === 'date' ? '03/04/2026' : '1,234');
}
