import { nearest } from '../model/nearest.js';

/**
 * A command line that cannot be meant: commander recognises the code, prints the message, and the program ends with 2.
 * Not commander's own class, so that a command's file need not bring commander along.
 */
export function usageError(message: string): never {
  throw Object.assign(new Error(message), { code: USAGE });
}

export const isUsageError = (problem: unknown): problem is Error =>
  problem instanceof Error && 'code' in problem && problem.code === USAGE;

const USAGE = 'commander.invalidArgument';

/** One of several words, with the nearest one where it is none of them. */
export function oneOf<const T extends string>(what: string, known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((k) => k === value);
    if (found !== undefined) return found;
    const near = nearest(value, known);
    const hint = near === null ? '.' : `; did you mean "${near}"?`;
    return usageError(`There is no ${what} "${value}"${hint} There is: ${known.join(', ')}.`);
  };
}

/** Any number, as a scale may have it. */
export const number =
  (flag: string) =>
  (value: string): number =>
    /^-?\d+(\.\d+)?$/u.test(value) ? Number(value) : usageError(`${flag} takes a number such as 2.5, not "${value}".`);

/** A day that there is, as 2024-06-30. */
export function calendarDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  return usageError(`"${value}" is no day; write it as 2024-06-30.`);
}

/** A whole number between two others, both included. */
export const wholeNumber =
  (flag: string, least: number, most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (/^\d+$/u.test(value) && number >= least && number <= most) return number;
    return usageError(`${flag} takes a whole number from ${String(least)} to ${String(most)}, not "${value}".`);
  };
