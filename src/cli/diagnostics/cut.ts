/** A stretch of a line. */
export interface Cut {
  readonly text: string;
  /** Where in the line it starts, in UTF-16 units. */
  readonly start: number;
  /** Whether something stands before and after it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** At most `width` units of a line, so chosen that `column` (from 0) lies in it with room to its right. */
export function cutAround(line: string, column: number, width: number): Cut {
  const latest = Math.max(0, Math.min(column, line.length) - Math.floor(width / 2));
  const start = column < width * 0.8 ? 0 : wholeCharacter(line, latest);
  const end = wholeCharacter(line, Math.min(line.length, start + width));
  return { text: line.slice(start, end), start, before: start > 0 && end > start, after: end < line.length };
}

/** Not between the two halves of a character outside the first plane: each half alone would print as an escape. */
function wholeCharacter(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
