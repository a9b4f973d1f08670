import { CommanderError, InvalidArgumentError } from 'commander';
import { nearest } from '../model/nearest.js';

/** A command line that cannot be meant: commander prints it, the program ends with 2. */
export function usageError(message: string): never {
  throw new InvalidArgumentError(message);
}

/** One of several words, with the nearest one where it is none of them. */
export function oneOf<const T extends string>(what: string, known: readonly T[]): (value: string) => T {
  return (value) => {
    const found = known.find((k) => k === value);
    if (found !== undefined) return found;
    const near = nearest(value, known);
    return usageError(
      `there is no ${what} "${value}"${near ? `; did you mean "${near}"?` : ''} There is: ${known.join(', ')}.`,
    );
  };
}

export { CommanderError };
