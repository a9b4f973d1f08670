import { significant } from '../numbers.js';
import { withBracketsAs } from './runner.js';
import { showUnseen } from './unseen.js';

/** Any plain data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON text: keys in the order they were made, numbers with at most 12 significant digits, strings well-formed (a
 * lone surrogate is shown as an escape). Characters that a terminal would obey, and the bracket that begins a command for a
 * runner of workflows, are written as `\uXXXX`, which reads back as the same string.
 */
export function jsonText(value: unknown, indent: number): string {
  const text = JSON.stringify(
    value,
    (_, item: unknown) => {
      if (typeof item === 'number') return Number(significant(item));
      return typeof item === 'string' ? wellFormed(item) : item;
    },
    indent,
  );
  // What can be seen is untouched; what cannot stands inside a string, where an escape means the same.
  return withBracketsAs(
    escaped('['),
    text.replace(/[^\x20-\x7e\n]/gu, (found) => (showUnseen(found) === found ? found : escaped(found))),
  );
}

const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, showUnseen);

/** By UTF-16 unit, as JSON writes characters beyond the first plane. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
