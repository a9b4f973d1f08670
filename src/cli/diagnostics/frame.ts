import { terminalLine } from '../../text/encode/terminal.js';
import { widthOf } from '../../text/width.js';
import { nth } from '../../model/nth.js';
import type { Place } from '../../model/places.js';
import { cutAround } from './cut.js';
import type { Paint } from './paint.js';

/** Columns of text beside the line numbers: with them a frame stays under a hundred. */
const WIDTH = 88;

/** The line of a place between `context` lines on either side, with a caret under its column. */
export function frame(lines: readonly string[], place: Place, context: number, paint: Paint): string[] {
  const from = Math.max(1, place.line - context);
  const to = Math.min(lines.length, place.line + context);
  const gutter = String(to).length;
  const out: string[] = [];
  for (let number = from; number <= to; number++) {
    const cut = cutAround(nth(lines, number - 1), place.col - 1, WIDTH);
    const isIt = number === place.line;
    const margin = `  ${isIt ? '>' : ' '} ${String(number).padStart(gutter)} |`;
    const text = `${cut.before ? '\u2026' : ''}${shown(cut.text)}${cut.after ? '\u2026' : ''}`;
    out.push(`${isIt ? margin : paint('quiet', margin)} ${text}`.trimEnd());
    if (isIt)
      out.push(
        `${paint('quiet', `    ${' '.repeat(gutter)} |`)} ${caret(cut.text, place.col - 1 - cut.start, cut.before, paint)}`,
      );
  }
  return out;
}

function caret(text: string, column: number, isCut: boolean, paint: Paint): string {
  return `${' '.repeat(widthOf(shown(text.slice(0, column))) + (isCut ? 1 : 0))}${paint('bad', '^')}`;
}

/** Text of a file as a frame shows it: nothing in it moves the cursor, and every character has its width. */
const shown = (text: string): string => terminalLine(text.replaceAll('\t', TAB));

/** Tabs cannot be trusted to land anywhere in particular. */
const TAB = '  ';
