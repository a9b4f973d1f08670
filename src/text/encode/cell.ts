import { withoutCommands } from './runner.js';
import { showUnwritable } from './unseen.js';

/** Line ends of one kind, and none of the blanks around it: what a table gives back of a text. */
export const trimmedLines = (text: string): string => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n').trim();

/** A text as cells show it, in whichever format: two that are shown alike cannot be told apart by a table. */
export const cellShown = (text: string): string => withoutCommands(showUnwritable(trimmedLines(text)));
