import { finding, type Finding } from '../../model/findings/index.js';
import type { Place } from '../../model/places.js';
import type { PartialDate } from '../../model/study.js';

/** A date of the file, checked against the calendar: the schema has seen to its form only. A bare year is a number to YAML. */
export function readDate(raw: string | number, place: () => Place, findings: Finding[]): PartialDate {
  const date = String(raw);
  if (!isInCalendar(date)) findings.push(finding('DATE-IMPOSSIBLE', { value: date }, place()));
  return date;
}

/**
 * Checks that a span of time, given under two keys, does not end before it begins: a date that is not exact stands for
 * all of its days.
 */
export function checkOrder(
  [from, to]: readonly [PartialDate, PartialDate],
  keys: readonly [string, string],
  place: () => Place,
  findings: Finding[],
): void {
  const first = from + '-01-01'.slice(from.length - YEAR);
  const last = to + '-12-31'.slice(to.length - YEAR);
  if (first > last) findings.push(finding('DATES-REVERSED', { from, to, keys }, place()));
}

const YEAR = 'yyyy'.length;

function isInCalendar(date: PartialDate): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
