import type { DateOrder } from '../../model/mapping.js';

/** How cells write dates and fractions, as far as they tell: `open` where they leave it open, null where there are none of which to ask. */
export interface Written {
  readonly dates: DateOrder | 'open' | null;
  readonly decimal: 'comma' | 'open' | null;
}

export const writtenIn = (texts: readonly string[]): Written => ({ dates: datesIn(texts), decimal: decimalIn(texts) });

/** Dates of which a mapping has to say what comes first: `7/1/2026`. */
export const hasOrder = (text: string): boolean => ORDERED.test(text);

const ORDERED = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/u;

function datesIn(texts: readonly string[]): Written['dates'] {
  const parts = texts.flatMap((text) => [ORDERED.exec(text) ?? []]).filter(({ length }) => length > 0);
  if (parts.length === 0) return null;
  const isOver = (i: number): boolean => parts.some((part) => Number(part[i]) > 12);
  const [isDayFirst, isMonthFirst] = [isOver(1), isOver(2)];
  if (isDayFirst === isMonthFirst) return 'open';
  return isDayFirst ? 'day-first' : 'month-first';
}

/** A comma before three digits may part thousands. */
function decimalIn(texts: readonly string[]): Written['decimal'] {
  const commas = texts.filter((text) => /^-?\d+,\d+$/u.test(text));
  if (commas.length === 0) return null;
  const isPlain = commas.some((text) => !/,\d{3}$/u.test(text)) && !texts.some((text) => /^-?\d+\.\d+$/u.test(text));
  return isPlain ? 'comma' : 'open';
}

/** What several columns of one table amount to: what one of them tells holds for all, unless another tells otherwise. */
export function together(written: readonly Written[]): Written {
  const dates = new Set(written.flatMap((each) => each.dates ?? []));
  const decimals = new Set(written.flatMap((each) => each.decimal ?? []));
  const [order, ...others] = [...dates].filter((each) => each !== 'open');
  return {
    dates: dates.size === 0 ? null : order !== undefined && others.length === 0 ? order : 'open',
    decimal: decimals.has('comma') ? 'comma' : decimals.has('open') ? 'open' : null,
  };
}

/** Lines of a mapping, as comments where it is open. */
export const writtenLines = ({ dates, decimal }: WrittenDown): string[] => [
  ...(decimal === null ? [] : [decimal === 'open' ? '# decimal: comma' : `decimal: ${decimal}`]),
  ...(dates === null ? [] : [dates === 'open' ? '# dates: day-first' : `dates: ${dates}`]),
];

/** As somebody may have said it, who is not bound to what the cells tell. */
export type WrittenDown = Pick<Written, 'dates'> & { readonly decimal: Written['decimal'] | 'point' };
