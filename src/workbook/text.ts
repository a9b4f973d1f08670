import { MOST_CELL_TEXT } from '../model/sheets.js';
import { showUnwritable } from '../text/encode/unseen.js';

/**
 * A text as the writer may be given it: what cannot be seen, and what XML has no room for, as `\u{7}`; what a spreadsheet would read as
 * an escape of its own spelt so that it does not. A text too long for a cell ends in an ellipsis: its cell would be called
 * damaged, and the whole workbook with it.
 *
 * A leading = is left as it is. A spreadsheet works out a formula only where the file calls it one; these cells are called texts, and are of
 * the format Text, so that not even editing one makes a formula of it.
 */
export function cellText(text: string): string {
  const shown = showUnwritable(text);
  const whole = shown.length > MOST_CELL_TEXT ? `${cut(shown)}\u2026` : shown;
  const plain = whole.replace(ESCAPE, spelt);
  return RESERVED.has(plain) ? spelt(plain.slice(0, 1)) + plain.slice(1) : plain;
}

/** Where spreadsheets read `_x0041_` as A: its first underscore. */
const ESCAPE = /_(?=x[\da-f]{4}_)/giu;

/** The writer looks texts up in a plain object, and takes these for some it has already. */
const RESERVED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const spelt = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Not between the halves of a character. */
const cut = (text: string): string => text.slice(0, MOST_CELL_TEXT - 1).replace(/\p{Surrogate}$/u, '');
