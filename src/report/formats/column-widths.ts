import { largest } from '../../model/lists.js';
import { trust } from '../../text/encode/fragment.js';
import type { Markdown } from '../../text/encode/markdown.js';
import type { Cell, Column, Inline } from '../tree.js';

/** No column gets so few dashes that a renderer takes them for something else, nor so many that it leaves the others no room. */
const [LEAST, MOST] = [3, 40];
/** What is written by hand takes room although nothing stands there yet. */
const HAND = 20;

/**
 * The dashes under the head of a column. Most renderers look at the colon alone; Pandoc, reading its own Markdown, shares out the width of a
 * table with long rows by them, and would make a column of numbers as wide as one of sentences.
 */
export function dashes({ title, align, blank }: Column, cells: readonly (Cell | undefined)[]): Markdown {
  const widest = largest([
    blank === 'words' ? HAND : 0,
    lengthOf([title]),
    ...cells.map((cell) => lengthOf(cell?.text ?? [])),
  ]);
  const line = '-'.repeat(Math.min(Math.max(widest, LEAST), MOST));
  return trust(align === 'right' ? `${line}:` : line);
}

const lengthOf = (text: readonly Inline[]): number =>
  text.reduce((sum, piece) => {
    if (typeof piece === 'string') return sum + [...piece].length;
    return sum + (piece.kind === 'code' ? [...piece.text].length : lengthOf(piece.text));
  }, 0);
