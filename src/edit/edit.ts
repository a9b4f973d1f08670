/** Text in place of what stands between two offsets of another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all edits made. Those at one offset come in the order given; none may lie in another. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: added } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) throw new Error('edits overlap');
    result += text.slice(at, from) + added;
    at = to;
  }
  return result + text.slice(at);
}

/** Whole lines put in at an offset that begins a line, or at the end of a text whose last line has no end. */
export function linesAt(text: string, at: number, lines: readonly string[], lineEnd: string): Edit {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const whole = lines.join(lineEnd);
  return { from: at, to: at, text: isOpen ? lineEnd + whole : whole + lineEnd };
}

/** Whether a part ends in a block text that takes in all empty lines after it: one more would be one of that text. */
export const keepsLines = (text: string, { end }: { readonly end: number }): boolean => text[end - 1] === '\n';

/** The first beginning of a line at `offset` or after it; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  return offset > 0 && text[offset - 1] === '\n' ? offset : endOfLine(text, offset);
}

/**
 * Past the lines from `at` on that hold nothing but a comment, indented more than `column`: they speak of what stands before.
 */
export function pastComments(text: string, at: number, column: number): number {
  let line = at;
  while ((/^ *(?=#)/u.exec(lineOf(text, line))?.[0].length ?? -1) > column) line = endOfLine(text, line);
  return line;
}

/** The line from `offset` on, without its end. */
export function lineOf(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end).replace(/\r$/u, '');
}

/** Just behind the end of the line that `offset` stands in. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
