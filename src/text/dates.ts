import { entry } from '../model/at.js';
import type { Lang } from '../model/lang.js';
import type { PartialDate } from '../model/study.js';

/** A date as precise as it is known: `7 January 2022`, `January 2022`, `2022`; anything else as it stands. */
export function date(value: PartialDate, lang: Lang): string {
  const parts = split(value);
  return parts === null
    ? value
    : [parts.day, parts.month === null ? null : monthName(parts.month, lang), parts.year]
        .filter((part) => part !== null)
        .join(' ');
}

/** A period without repeating what both ends share: `7–10 January 2022`, `30 January – 2 February 2022`. */
export function period(from: PartialDate, to: PartialDate, lang: Lang): string {
  const [a, b] = [split(from), split(to)];
  if (from === to) return date(from, lang);
  if (!a?.month || !b?.month || a.year !== b.year) return `${date(from, lang)} \u2013 ${date(to, lang)}`;
  if (a.month === b.month && a.day !== null && b.day !== null) return `${a.day}\u2013${date(to, lang)}`;
  const start = a.day === null ? monthName(a.month, lang) : `${a.day} ${monthName(a.month, lang)}`;
  return a.month === b.month ? `${date(from, lang)} \u2013 ${date(to, lang)}` : `${start} \u2013 ${date(to, lang)}`;
}

interface Parts {
  readonly year: string;
  /** `01` to `12`. */
  readonly month: string | null;
  readonly day: number | null;
}

function split(value: PartialDate): Parts | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/u.exec(value);
  if (!found) return null;
  const [, year = '', month, day] = found;
  return { year, month: month ?? null, day: day === undefined ? null : Number(day) };
}

const monthName = (month: string, lang: Lang): string => entry(MONTHS[lang], month);

const MONTHS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {
    '01': 'January',
    '02': 'February',
    '03': 'March',
    '04': 'April',
    '05': 'May',
    '06': 'June',
    '07': 'July',
    '08': 'August',
    '09': 'September',
    '10': 'October',
    '11': 'November',
    '12': 'December',
  },
  id: {
    '01': 'Januari',
    '02': 'Februari',
    '03': 'Maret',
    '04': 'April',
    '05': 'Mei',
    '06': 'Juni',
    '07': 'Juli',
    '08': 'Agustus',
    '09': 'September',
    '10': 'Oktober',
    '11': 'November',
    '12': 'Desember',
  },
};
