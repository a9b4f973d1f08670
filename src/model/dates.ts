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
  from: periods.map(({ from }) => from).reduce((a, b) => (b < a ? b : a)),
  to: periods.map(({ to }) => to).reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a)),
});

export const isSameYear = (one: PartialDate, other: PartialDate): boolean => one.slice(0, 4) === other.slice(0, 4);

/** After every other date of the same year or month, where the day is not known: a text that sorts so. */
const lastDay = (date: PartialDate): string => `${date}-99-99`.slice(0, 'yyyy-mm-dd'.length);
