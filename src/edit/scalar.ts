import type { Quote } from './tree.js';

/**
 * Words that no reader of any version of YAML takes for something else: they begin with a letter, and no sign in them has a
 * meaning. Commas have one in brackets, so they are quoted everywhere.
 */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ._()/;+=%-]*$/u;
/** The same of what has no other letters than these: found out in a third of the time. */
const PLAIN_ASCII = /^[A-Za-z][A-Za-z0-9 ._()/;+=%-]*$/;
const ASCII = /^[ -~]*$/;
const READ_OTHERWISE = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/iu;
/** A date to the month or day, which stands unquoted in all our files. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/u;

/** Of the words that are read otherwise none is longer: a regular expression that ignores case is slow to say so. */
const LONGEST_WORD = 5;

const isPlain = (text: string): boolean =>
  ((PLAIN_ASCII.test(text) || (!ASCII.test(text) && PLAIN.test(text))) &&
    (text.length > LONGEST_WORD || !READ_OTHERWISE.test(text)) &&
    !text.endsWith(' ')) ||
  DATE.test(text);

/** Signs that an editor shows and YAML takes as they are: no controls, no separators of lines, no halves of pairs. */
const SHOWN = /^[ -~\u00a1-\u2027\u2030-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** A text on one line. `wanted`: the quotes that its neighbours have, '' where they have none. */
export function scalar(text: string, wanted: Quote): string {
  if (wanted === '' && isPlain(text)) return text;
  return wanted === "'" && SHOWN.test(text) ? `'${text.replaceAll("'", "''")}'` : quoted(text);
}

/** JSON's quoting is YAML's as well. Escaped besides is what YAML takes for a line break, or for no text at all. */
export function quoted(text: string): string {
  const json = JSON.stringify(text);
  return ASCII.test(json)
    ? json
    : json.replaceAll(
        /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
}

/** A line of words with one blank between them, which a block text gives back as it is. */
const isKept = (line: string): boolean => KEPT_ASCII.test(line) || (/^\S+(?: \S+)*$/u.test(line) && SHOWN.test(line));
const KEPT_ASCII = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A long text as a block, its first line being the mark of it: `|-` and every line, where it has several; `>-` and as many as
 * stay within `width`, where it has one. null where a block would not give it back as it is.
 */
export function blockText(text: string, width: number): readonly string[] | null {
  const lines = text.split('\n');
  const isSound = lines.every((line, i) => isKept(line) || (line === '' && i > 0 && i < lines.length - 1));
  if (!isSound) return null;
  return lines.length > 1 ? ['|-', ...lines] : ['>-', ...folded(text, width)];
}

/** As many words a line as stay within `width`; a longer one has a line to itself. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let at = 0;
  while (text.length - at > width) {
    const last = text.lastIndexOf(' ', at + width);
    const end = last > at ? last : text.indexOf(' ', at + width);
    if (end < 0) break;
    lines.push(text.slice(at, end));
    at = end + 1;
  }
  return [...lines, text.slice(at)];
}
