import { largest } from '../../../model/lists.js';
import { oneLine, showUnseen } from '../../../text/encode/unseen.js';

/** Text in lines that fit a width. `whole`: what stands there in full, where the lines do not show all of it. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly whole: string | null;
}

/**
 * Breaks a text into at most `most` lines of a width, between words where it can; what is left over is cut, with an ellipsis that
 * says so. Nothing here knows the font, so widths are those of a wide one: a narrower one leaves room.
 */
export function fitted(text: string, width: number, size: number, most: number): Fitted {
  const shown = showUnseen(oneLine(text));
  const lines: string[] = [];
  let current = '';
  for (const word of shown.split(' ').flatMap((long) => broken(long, width, size))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || widthOf(longer, size) <= width) {
      current = longer;
      continue;
    }
    lines.push(current);
    if (lines.length === most)
      return { lines: [...lines.slice(0, -1), cut(`${current} ${word}`, width, size)], whole: shown };
    current = word;
  }
  return { lines: current === '' ? [] : [...lines, current], whole: null };
}

/** How wide a text is at a size of letters, in the same unit; rather too much than too little. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += shareOf(letter);
  return sum * size;
}

export const widest = (texts: readonly string[], size: number): number =>
  largest([0, ...texts.map((text) => widthOf(showUnseen(oneLine(text)), size))]);

/** A word longer than a line in pieces that fit. */
function broken(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  const pieces: string[] = [];
  let [piece, taken] = ['', 0];
  for (const letter of word) {
    const more = shareOf(letter) * size;
    if (piece !== '' && taken + more > width) {
      pieces.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += letter;
    taken += more;
  }
  return [...pieces, piece];
}

function cut(text: string, width: number, size: number): string {
  const letters = [...text];
  while (letters.length > 0 && widthOf(letters.join('') + ELLIPSIS, size) > width) letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}

const ELLIPSIS = '\u2026';

/** The width of a letter as a share of its size; after DejaVu Sans, one of the widest that stand for "sans-serif". */
function shareOf(letter: string): number {
  if (/[il.,:;'|!j]/u.test(letter)) return 0.34;
  if (/[ ftr()[\]{}\-/\\I"]/u.test(letter)) return 0.42;
  if (/[mwMW@%\u2014\u2026]/u.test(letter)) return 0.98;
  if (/[A-Z&]/u.test(letter)) return 0.75;
  if (/[ -~]/u.test(letter)) return 0.64;
  if (/\p{M}/u.test(letter)) return 0;
  return /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[^\u0000-\uffff]/u.test(
    letter,
  )
    ? 1.1
    : 0.8;
}
