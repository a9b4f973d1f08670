import { nth } from '../model/nth.js';
import { widthOf } from './width.js';

/** A text in lines of at most so many columns, broken between words; a word that is longer by itself is broken too. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((each) => pieces(each, columns))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The first lines of a text, with a mark where there are more. */
export function clipped(text: string, columns: number, lines: number): string[] {
  const all = wrapped(text, columns);
  if (all.length <= lines) return all;
  const last = nth(wrapped(nth(all, lines - 1), columns - 1), 0);
  return [...all.slice(0, lines - 1), `${last}…`];
}

function pieces(word: string, columns: number): string[] {
  const found = [''];
  for (const character of word) {
    const last = nth(found, -1);
    if (widthOf(last + character) > columns) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}
