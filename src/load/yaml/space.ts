const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;

export const isSpace = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;

/** The offset of the next character that is neither white space nor part of a comment. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (code === HASH) at = endOfLine(text, at);
    else return at;
  }
}

/** Whether a comment begins at `at` without white space before it: js-yaml takes it for one, other readers do not. */
export const isTightComment = (text: string, at: number): boolean =>
  text.charCodeAt(at) === HASH && at > 0 && !isSpace(text.charCodeAt(at - 1));

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
