/*
 * Lists of any length. `push(...list)` and `Math.max(...list)` hand every item over as an argument, and a study within its
 * limits can have more of them than the stack has room for.
 */

/** Puts all of `more` at the end of a list. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}

/** The smallest of several numbers; Infinity of none. */
export const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** The largest of several numbers; -Infinity of none. */
export const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
