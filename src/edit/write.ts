import { isList, type PlainObject, type PlainValue } from '../model/edits.js';
import { nth } from '../model/nth.js';
import { blockText, quoted, scalar } from './scalar.js';
import { below, type Manner, type Style } from './style.js';

/** How wide a line may be. */
const WIDTH = 120;

/** Values in YAML, as lines without their ends. */
export interface Writer {
  /** `key: value` in block style, indented by `column`. */
  readonly pair: (key: string, value: PlainValue, column: number) => readonly string[];
  /** `- value` in block style, its dash at `column`. */
  readonly item: (value: PlainValue, column: number) => readonly string[];
  /** The pairs of a mapping in block style, indented by `column`. */
  readonly pairs: (value: PlainObject, column: number) => readonly string[];
  /** In brackets, on one line. */
  readonly inline: (value: PlainValue) => string;
  readonly key: (key: string) => string;
}

export function writer({ steps, isJson }: Style, { onOneLine, quotes }: Manner): Writer {
  // The same few keys stand in every entry.
  const keys = new Map<string, string>();
  const key = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const written = isJson ? quoted(name) : scalar(name, '');
    keys.set(name, written);
    return written;
  };

  const inlineAt = (value: PlainValue, path: string): string => {
    if (typeof value === 'string') return isJson ? quoted(value) : scalar(value, quotes.get(path) ?? '');
    if (typeof value !== 'object') return String(value);
    if (isList(value)) return `[${value.map((item) => inlineAt(item, path)).join(', ')}]`;
    const pairs = Object.entries(value).map(([name, each]) => `${key(name)}: ${inlineAt(each, below(path, name))}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  };

  /** The value behind `head`, which ends in `:` or `-`: on the same line where it fits, else below. Lines go to the end of `out`. */
  const behind = (
    out: string[],
    head: string,
    value: PlainValue,
    path: string,
    column: number,
    fits: boolean,
  ): void => {
    if (typeof value === 'string') textBehind(out, head, value, path, column);
    else if (typeof value !== 'object' || isEmpty(value)) out.push(`${head} ${inlineAt(value, path)}`);
    else if (!fits || !writtenOnLine(out, head, value, path)) blockBehind(out, head, value, path, column);
  };

  /** Writes a collection on one line, where it fits there, and says whether it did. */
  const writtenOnLine = (
    out: string[],
    head: string,
    value: readonly PlainValue[] | PlainObject,
    path: string,
  ): boolean => {
    if (leastWidth(value) > WIDTH || hasLines(value)) return false;
    const line = `${head} ${inlineAt(value, path)}`;
    if (line.length > WIDTH) return false;
    out.push(line);
    return true;
  };

  const textBehind = (out: string[], head: string, text: string, path: string, column: number): void => {
    const mayFit = head.length + 1 + text.length <= WIDTH && !text.includes('\n');
    const line = mayFit ? `${head} ${inlineAt(text, path)}` : null;
    if (line !== null && line.length <= WIDTH) return void out.push(line);
    const pad = blanks(column + steps.map);
    const [mark, ...lines] = blockText(text, WIDTH - pad.length) ?? [];
    if (mark === undefined) return void out.push(line ?? `${head} ${inlineAt(text, path)}`);
    out.push(`${head} ${mark}`);
    for (const each of lines) out.push(each === '' ? '' : pad + each);
  };

  const blockBehind = (
    out: string[],
    head: string,
    value: readonly PlainValue[] | PlainObject,
    path: string,
    column: number,
  ): void => {
    out.push(head);
    if (isList(value)) for (const item of value) itemAt(out, item, path, column + steps.list, true);
    else pairsAt(out, value, path, column + steps.map);
  };

  const pairsAt = (out: string[], value: PlainObject, path: string, column: number): void => {
    for (const [name, each] of Object.entries(value)) pairAt(out, name, each, below(path, name), column, true);
  };

  const pairAt = (
    out: string[],
    name: string,
    value: PlainValue,
    path: string,
    column: number,
    fits: boolean,
  ): void => {
    behind(out, `${blanks(column)}${key(name)}:`, value, path, column, fits);
  };

  /** An item that is a mapping has its first key behind the dash. */
  const itemAt = (out: string[], value: PlainValue, path: string, column: number, fits: boolean): void => {
    const dash = `${blanks(column)}-`;
    if (typeof value !== 'object' || isList(value) || isEmpty(value)) behind(out, dash, value, path, column, fits);
    else if (!fits || !writtenOnLine(out, dash, value, path)) {
      const first = out.length;
      pairsAt(out, value, path, column + 2);
      out[first] = `${dash} ${nth(out, first).trimStart()}`;
    }
  };

  const lines = (write: (out: string[]) => void): readonly string[] => {
    const out: string[] = [];
    write(out);
    return out;
  };
  return {
    pair: (name, value, column) => lines((out) => pairAt(out, name, value, '', column, onOneLine)),
    item: (value, column) => lines((out) => itemAt(out, value, '', column, onOneLine)),
    pairs: (value, column) => lines((out) => pairsAt(out, value, '', column)),
    inline: (value) => inlineAt(value, ''),
    key,
  };
}

const blanks = (count: number): string => ' '.repeat(count);

function isEmpty(value: readonly PlainValue[] | PlainObject): boolean {
  if (isList(value)) return value.length === 0;
  for (const _ in value) return false;
  return true;
}

/** What a value needs on one line without a mark around it: to write it out only to see that it does not fit takes half the time. */
function leastWidth(value: PlainValue): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' ? Object.values(value).reduce<number>((sum, each) => sum + leastWidth(each), 0) : 1;
}

/** Whether a text in it has several lines, which are best seen as such. */
function hasLines(value: PlainValue): boolean {
  if (typeof value === 'string') return value.includes('\n');
  return typeof value === 'object' && Object.values(value).some(hasLines);
}
