import type { SeenColumn } from './seen.js';

/** How a table writes fractions and dates, as far as its cells tell: lines of a mapping, as comments where they leave it open. */
export function writtenLines(columns: readonly SeenColumn[]): string[] {
  const hasComma = columns.some(({ kind, texts }) => kind === 'number' && texts.some((text) => text.includes(',')));
  return [...(hasComma ? ['decimal: comma'] : []), ...datesLine(columns)];
}

function datesLine(columns: readonly SeenColumn[]): string[] {
  const parts = columns.flatMap(({ kind, texts }) =>
    kind === 'date' ? texts.flatMap((text) => [/^(\d{1,2})[/.-](\d{1,2})[/.-]/u.exec(text) ?? []]) : [],
  );
  const [dayFirst, monthFirst] = [1, 2].map((i) => parts.some((part) => Number(part[i]) > 12));
  if (dayFirst === true && monthFirst !== true) return ['dates: day-first'];
  if (monthFirst === true && dayFirst !== true) return ['dates: month-first'];
  return parts.some((part) => part.length > 0) ? ['# dates: day-first'] : [];
}
