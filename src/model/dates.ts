import type { PartialDate } from './study.js';

/** Whether one partial date lies before another, compared up to the precision of the less precise one. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}
