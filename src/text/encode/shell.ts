import { terminalLine } from './terminal.js';

/** A text as a shell takes it for one word, in a command that is printed to be copied. */
export const shellWord = (text: string): string =>
  /^[\w./@:+,%-][\w./@:+,=%-]*$/u.test(text) ? text : `'${terminalLine(text).replaceAll("'", `'\\''`)}'`;
