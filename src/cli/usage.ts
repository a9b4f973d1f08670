import { nearest } from '../model/nearest.js';
import type { CommandLineTexts } from '../text/command-line.js';

type Texts = CommandLineTexts['usage'];

/** A command line that cannot be meant: the program says why, and ends with 2. */
export class UsageError extends Error {
  readonly told: (t: Texts) => string;

  constructor(told: (t: Texts) => string) {
    super('usage');
    this.told = told;
  }
}

/** What is wrong is looked up in the texts of the run's language once it is said. */
export function usageError(told: (t: Texts) => string): never {
  throw new UsageError(told);
}

/** One of several words, with the nearest one where it is none of them. */
export function oneOf<const T extends string>(kind: keyof Texts['kinds'], known: readonly T[]): (value: string) => T {
  return (value) =>
    known.find((k) => k === value) ??
    usageError((t) => t.noneOf(t.kinds[kind], value, nearest(value, known), known.join(', ')));
}

/** Any number, as a scale may have it. */
export const number =
  (flag: string) =>
  (value: string): number =>
    /^-?\d+(\.\d+)?$/u.test(value) ? Number(value) : usageError((t) => t.number(flag, value));

/** A day that there is, as 2024-06-30. */
export const calendarDay =
  (flag: string) =>
  (value: string): string => {
    const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
    return usageError((t) => t.day(flag, value));
  };

/** A whole number between two others, both included; `orNone`: or 0. */
export const wholeNumber =
  (flag: string, least: number, most: number, { orNone = false } = {}) =>
  (value: string): number => {
    const number = Number(value);
    const isAllowed = (number >= least && number <= most) || (orNone && number === 0);
    if (/^\d+$/u.test(value) && isAllowed) return number;
    return usageError((t) => (orNone ? t.noneOrWholeNumber : t.wholeNumber)(flag, least, most, value));
  };
