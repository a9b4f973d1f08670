import type { PartialDate } from './study.js';

/** Whether one partial date lies before another, compared up to the precision of the less precise one. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}

/** From when to when. */
export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** Whether two periods have a day in common, as far as their dates tell. */
export const overlap = (one: Period, other: Period): boolean =>
  !isBefore(one.to, other.from) && !isBefore(other.to, one.from);

/** From the earliest beginning to the latest end. */
export const spanOf = (periods: readonly [Period, ...Period[]]): Period => ({
  from: periods.map(({ from }) => from).reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a)),
  to: periods.map(({ to }) => to).reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a)),
});

export const isSameYear = (one: PartialDate, other: PartialDate): boolean => one.slice(0, 4) === other.slice(0, 4);

/** The first and the last day of a period, as a text that sorts by time: 2022 is from 2022-01-01 to 2022-12-31. */
export const daysOf = ({ from, to }: Period): string => `${firstDay(from)} ${lastDay(to)}`;

const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, DAY);

function lastDay(date: PartialDate): string {
  if (date.length === DAY) return date;
  const [year = '', month = '12'] = date.split('-');
  return `${year}-${month}-${String(daysIn(Number(year), Number(month)))}`;
}

const DAY = 'yyyy-mm-dd'.length;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
