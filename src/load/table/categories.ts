import { nearest } from '../../model/nearest.js';
import { byBytes } from '../../model/order.js';
import type { Cell } from './records.js';

/** The categories that cells are read by. */
export interface Categories {
  /** Whether the caller named them; else they are those of the cells. */
  readonly given: boolean;
  readonly numeric: boolean;
  readonly labels: readonly string[];
  /** Ascending; words stand at 0, 1, 2, ... */
  readonly values: readonly number[];
  /** What a cell says; null where it is none of the categories. */
  readonly valueOf: (text: string) => number | null;
  /** The category most like it. */
  readonly suggestion: (text: string) => string | null;
}

/**
 * Numbers, if all categories are, or else words. Cells that are partly numbers are taken for numbers: the others are then
 * none of the categories, since "n/a" among them would otherwise pass for one. `comma`: whether 2,5 is a number as well.
 */
export function categoriesOf(
  cells: readonly (readonly Cell[])[],
  named: readonly string[] | null,
  comma: boolean,
): Categories {
  const texts =
    named ?? [...new Set(cells.flatMap((row) => row.map(({ text }) => text)))].filter((text) => text !== '');
  const read = (text: string): number | null => numberOf(text, comma);
  const numbers = texts.map(read).filter((value) => value !== null);
  const numeric = named ? numbers.length === texts.length : numbers.length > 0;
  const given = named !== null;
  if (!numeric) {
    const labels = named ?? texts.toSorted(byBytes);
    const places = new Map(labels.map((label, place) => [label, place]));
    return {
      given,
      numeric,
      labels,
      values: labels.map((_, i) => i),
      valueOf: (text) => places.get(text) ?? null,
      suggestion: (text) => nearest(text, labels),
    };
  }
  const among = new Set(numbers);
  const values = [...among].sort((a, b) => a - b);
  const valueOf = (text: string): number | null => {
    const value = read(text);
    return value !== null && among.has(value) ? value : null;
  };
  return { given, numeric, labels: values.map(String), values, valueOf, suggestion: () => null };
}

/** No more digits than a number can hold. */
function numberOf(text: string, comma: boolean): number | null {
  const plain = comma ? text.replace(',', '.') : text;
  return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(plain) ? Number(plain) + 0 : null; // no minus zero
}
