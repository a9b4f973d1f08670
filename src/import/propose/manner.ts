import type { DateOrder, Decimal } from '../../model/mapping.js';

/** How cells write dates and fractions, as far as they tell; null where there are none of which to ask. */
export interface CellManner {
  readonly dates: Shown<DateOrder> | null;
  readonly decimal: Shown<'comma'> | null;
}

/** What cells show. `cell`: the first of those that do, or that leave it open. */
interface Shown<T> {
  readonly as: T | 'open';
  readonly cell: string;
}

/** What a mapping says of it. `open`: nobody knows yet. */
export interface MappedManner {
  readonly dates: DateOrder | 'open' | null;
  readonly decimal: Decimal | 'open' | null;
}

export const mannerIn = (texts: readonly string[]): CellManner => ({
  dates: datesIn(texts),
  decimal: decimalIn(texts),
});

/** Dates of which a mapping has to say what comes first: `7/1/2026`. */
const ORDERED = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/u;

function datesIn(texts: readonly string[]): CellManner['dates'] {
  const dates = texts.flatMap((cell) => {
    const [, first, second] = ORDERED.exec(cell) ?? [];
    return first === undefined ? [] : [{ cell, first: Number(first), second: Number(second) }];
  });
  const [date] = dates;
  if (!date) return null;
  const isDayFirst = dates.some(({ first }) => first > 12);
  const isMonthFirst = dates.some(({ second }) => second > 12);
  if (isDayFirst === isMonthFirst) return { as: 'open', cell: date.cell };
  return { as: isDayFirst ? 'day-first' : 'month-first', cell: date.cell };
}

/** A comma before three digits may part thousands. */
function decimalIn(texts: readonly string[]): CellManner['decimal'] {
  const commas = texts.filter((text) => /^-?\d+,\d+$/u.test(text));
  const [cell] = commas;
  if (cell === undefined) return null;
  const isPlain = commas.some((text) => !/,\d{3}$/u.test(text)) && !texts.some((text) => /^-?\d+\.\d+$/u.test(text));
  return { as: isPlain ? 'comma' : 'open', cell };
}

/** What the columns of a table with dates, and those with numbers, amount to. `kind`: what their cells are read as. */
export function mannerOf(
  columns: readonly { readonly kind: string | null; readonly manner: CellManner }[],
): CellManner {
  const ofKind = (wanted: 'date' | 'number'): CellManner[] =>
    columns.flatMap(({ kind, manner }) => (kind === wanted ? [manner] : []));
  return {
    dates: together(ofKind('date').flatMap(({ dates }) => dates ?? [])),
    decimal: together(ofKind('number').flatMap(({ decimal }) => decimal ?? [])),
  };
}

/** What one of them tells holds for all, unless another tells otherwise. */
function together<T>(shown: readonly Shown<T>[]): Shown<T> | null {
  const [sure, ...others] = shown.filter(({ as }) => as !== 'open');
  if (sure && others.every(({ as }) => as === sure.as)) return sure;
  const [first] = [...shown.filter(({ as }) => as === 'open'), ...shown];
  return first ? { as: 'open', cell: first.cell } : null;
}

/** Lines of a mapping, as comments where it is open. */
export const mannerLines = ({ dates, decimal }: MappedManner): string[] => [
  ...(decimal === null ? [] : [decimal === 'open' ? '# decimal: comma' : `decimal: ${decimal}`]),
  ...(dates === null ? [] : [dates === 'open' ? '# dates: day-first' : `dates: ${dates}`]),
];
