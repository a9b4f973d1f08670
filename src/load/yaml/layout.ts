import { isSpace, skipSpace } from './space.js';

const LINE_FEED = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;

/**
 * Layouts that js-yaml takes and YAML 1.2 does not, or that the two read differently. Each function returns the offset of
 * the first offence, or -1. What they refuse was found by comparing readers: see the differential test.
 */

/** `---` that begins the text must have its line to itself. */
export function offenceOfStart(text: string): number {
  const at = skipSpace(text, 0);
  if (!text.startsWith('---', at)) return -1;
  const next = skipBlanks(text, at + 3);
  const isAlone = next > at + 3 ? isEndOfLine(text, next) || text.charAt(next) === '#' : isEndOfLine(text, next);
  return isAlone ? -1 : at;
}

/**
 * A tab among the blanks a line begins with: readers differ on what it indents. JSON, which has no indentation, may have it; but what
 * some readers take for the mark of a document, wherever it stands, begins no line of JSON.
 */
export function offenceOfTab(text: string): number {
  const tab = text.indexOf('\t');
  if (tab === -1) return -1;
  const found = (text.charAt(skipSpace(text, 0)) === '{' ? TAB_BEFORE_MARK : TAB_IN_INDENT).exec(text);
  return found ? found.index + found[0].length - 1 : -1;
}

const TAB_IN_INDENT = /^ *\t/m;
const TAB_BEFORE_MARK = /^ *\t(?=[ \t]*(?:---|\.\.\.))/m;

/** The lines of a bracketed or quoted value must be indented, with spaces, more than the key or dash it belongs to. */
export function offenceOfIndent(text: string, start: number, end: number, ownerStart: number): number {
  let lineEnd = text.indexOf('\n', start);
  if (lineEnd === -1 || lineEnd >= end) return -1;
  const needed = columnOf(text, ownerStart) + 1;
  for (; lineEnd !== -1 && lineEnd < end; lineEnd = text.indexOf('\n', lineEnd + 1)) {
    let at = lineEnd + 1;
    while (text.charCodeAt(at) === SPACE) at++;
    const isBlank = isEndOfLine(text, skipBlanks(text, at));
    if (!isBlank && at - lineEnd - 1 < needed) return at;
  }
  return -1;
}

/**
 * The empty lines at the head of a block text (after `|` or `>`) hold nothing, or fewer spaces than the text is indented
 * by; and where it is the last of the file, the file does not end in blanks without a line end.
 */
export function offenceOfBlockText(text: string, start: number, end: number): number {
  if (end >= text.length && text.endsWith(' ') && skipBlanks(text, text.lastIndexOf('\n') + 1) === text.length)
    return text.length - 1;
  // A digit says how far the text is indented: readers then differ on lines of blanks only.
  if (/^.[-+]?[0-9]/.test(text.slice(start, start + 3))) return start;
  return offenceOfHead(text, start);
}

function offenceOfHead(text: string, start: number): number {
  let lineStart = text.indexOf('\n', start) + 1;
  let most = 0;
  while (lineStart > 0) {
    let at = lineStart;
    while (text.charCodeAt(at) === SPACE) at++;
    if (text.charCodeAt(at) === TAB && isEndOfLine(text, skipBlanks(text, at))) return at;
    const indent = at - lineStart;
    if (!isEndOfLine(text, at)) return indent < most ? lineStart : -1;
    most = Math.max(most, indent);
    lineStart = text.indexOf('\n', at) + 1;
  }
  return -1;
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at;
}

function isEndOfLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code === LINE_FEED || (isSpace(code) && code !== SPACE && code !== TAB);
}
