/**
 * A date of a spreadsheet as text: 2026-01-07, with a time behind it if it has one. It knows no time zone, and comes as if it were of
 * Greenwich. A time of no day, which spreadsheets count from the last day of 1899, is a time alone.
 */
export function dateText(date: Date): string {
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const [day = '', time = ''] = text.split(/[T.]/u);
  if (date.getTime() < DAY_ONE) return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}

const DAY_ONE = Date.UTC(1900, 0, 1);
