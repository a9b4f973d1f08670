import { largest } from '../model/lists.js';
import { widthOf } from '../text/width.js';
import { windowOf, type Window } from '../text/window.js';
import { clipped, wrapped } from '../text/wrapped.js';

/** How many lines of a list are shown at a time, and of what the choice pointed at means. */
export interface Room {
  readonly page: number;
  readonly hint: (text: string) => string;
}

interface Shown {
  readonly message: string;
  readonly names: readonly string[];
  readonly hints: readonly string[];
  /** What keys do. */
  readonly help: string;
}

/** Choices that are seen at a time where there is room: all frameworks that ship, and what ends the list. */
const PAGE = 10;

/**
 * What of a question has room in the window: what is drawn anew at each key must not be higher than that, or its upper lines are drawn
 * over and over. Where room is scarce, the list and what is said of a choice have half of it each.
 */
export function roomIn(output: NodeJS.WritableStream, { message, names, hints, help }: Shown): Room {
  const { columns, rows } = windowOf(output as Partial<Window>);
  const height = (text: string): number => Math.ceil((widthOf(text) + MARK) / columns);
  const free = Math.max(rows - 1 - height(message + TYPED) - EMPTY_LINE - height(help), LEAST);
  const list = names.reduce((sum, name) => sum + height(name), 0);
  const longest = largest([0, ...hints.map((hint) => wrapped(hint, columns - 1).length)]);
  const half = Math.min(PAGE, list, Math.ceil(free / 2));
  const told = Math.min(longest, free - half);
  return {
    page: Math.max(1, Math.min(PAGE, list, free - told)),
    hint: (text) => clipped(text, columns - 1, Math.max(1, told)).join('\n'),
  };
}

/** `? ` before a question, `› ` before a choice. */
const MARK = 2;
/** Room for some words behind the question. */
const TYPED = ' '.repeat(10);
const EMPTY_LINE = 1;
/** A window that is lower than this has no use. */
const LEAST = 4;
