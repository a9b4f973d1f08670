import { endOfLine, keepsLines, lineOf, nextLine, pastComments } from './edit.js';
import type { Collection } from './tree.js';

/** The parts of a study in the order of its format; what else stands at the top comes before them. */
const ORDER: readonly string[] = [
  'sources',
  'sessions',
  'evidence',
  'ratings',
  'factor-ratings',
  'factors',
  'proposals',
  'published',
  'reporting',
  'include',
];

/** Where a key that a file does not have yet goes at the top of it, and whether an empty line parts it from what stands around. */
export interface Spot {
  readonly at: number;
  readonly emptyBefore: boolean;
  readonly emptyAfter: boolean;
}

/**
 * After the commented example of that part, as `init` writes it; else before the next key in the order of the format, but
 * above the comments that belong to that one; else at the end.
 */
export function spotFor(key: string, { parts }: Collection, text: string): Spot {
  const example = exampleOf(key, parts, text);
  if (example !== null) return { at: example, emptyBefore: false, emptyAfter: false };
  const order = ORDER.indexOf(key);
  const next = parts.findIndex((part) => ORDER.indexOf(part.key?.text ?? '') > order);
  const before = parts[next > 0 ? next - 1 : parts.length - 1];
  const at = before ? pastOwnComments(text, nextLine(text, before.end)) : text.length;
  const isAiry = hasEmptyLines(parts, text);
  const emptyBefore = isAiry && !(before && keepsLines(text, before));
  return { at, emptyBefore, emptyAfter: isAiry && at < text.length && lineOf(text, at).trim() !== '' };
}

/** Whether empty lines stand between the keys. */
const hasEmptyLines = (parts: Collection['parts'], text: string): boolean =>
  parts.slice(1).some(({ start }, i) => {
    const gap = text.slice(nextLine(text, parts[i]?.end ?? 0), start);
    return gap
      .split('\n')
      .slice(0, -1)
      .some((line) => line.trim() === '');
  });

/**
 * `# evidence:` and the comments below it that are indented, with the offset behind them. Looked for only where nothing but
 * comments can stand: behind a key's value, and not behind the end of the document.
 */
function exampleOf(key: string, parts: Collection['parts'], text: string): number | null {
  for (const [i, { end }] of parts.entries()) {
    const until = parts[i + 1]?.start ?? endOfDocument(text, end);
    for (let line = nextLine(text, end); line < until; line = endOfLine(text, line)) {
      if (!new RegExp(`^# ?${key}:\\s*$`, 'u').test(lineOf(text, line))) continue;
      let behind = endOfLine(text, line);
      while (behind < until && /^# {2,}\S/u.test(lineOf(text, behind))) behind = endOfLine(text, behind);
      return behind;
    }
  }
  return null;
}

function endOfDocument(text: string, from: number): number {
  const mark = /^(?:\.\.\.|---)/mu.exec(text.slice(nextLine(text, from)));
  return mark ? nextLine(text, from) + mark.index : text.length;
}

/** Past the comments right below a value, unless they stand right above the next key: then they are its own. */
function pastOwnComments(text: string, at: number): number {
  let line = at;
  while (lineOf(text, line).trimStart().startsWith('#')) line = endOfLine(text, line);
  const isFree = line >= text.length || lineOf(text, line).trim() === '';
  return isFree ? line : pastComments(text, at, 0);
}
