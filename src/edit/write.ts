import type { PlainObject, PlainValue } from '../model/edits.js';
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

  /** The value behind `head`, which ends in `:` or `-`: on the same line where it fits, else below. */
  const behind = (head: string, value: PlainValue, path: string, column: number, fits: boolean): string[] => {
    if (typeof value === 'object' && !isEmpty(value) && (!fits || leastWidth(value) > WIDTH))
      return blockBehind(head, value, path, column);
    if (typeof value === 'string') return textBehind(head, value, path, column);
    const line = `${head} ${inlineAt(value, path)}`;
    if (typeof value !== 'object' || isEmpty(value)) return [line];
    const isShort = line.length <= WIDTH && !hasLines(value);
    return isShort && fits ? [line] : blockBehind(head, value, path, column);
  };

  const textBehind = (head: string, text: string, path: string, column: number): string[] => {
    const inline = (): string => `${head} ${inlineAt(text, path)}`;
    const mayFit = head.length + 1 + text.length <= WIDTH && !text.includes('\n');
    const line = mayFit ? inline() : '';
    if (mayFit && line.length <= WIDTH) return [line];
    const pad = ' '.repeat(column + steps.map);
    const lines = blockText(text, WIDTH - pad.length);
    if (!lines) return [inline()];
    return lines.map((each, i) => (i === 0 ? `${head} ${each}` : each === '' ? '' : pad + each));
  };

  const blockBehind = (
    head: string,
    value: readonly PlainValue[] | PlainObject,
    path: string,
    column: number,
  ): string[] => {
    if (isList(value)) return [head, ...value.flatMap((item) => itemAt(item, path, column + steps.list, true))];
    return [head, ...pairsAt(value, path, column + steps.map)];
  };

  const pairsAt = (value: PlainObject, path: string, column: number): string[] =>
    Object.entries(value).flatMap(([name, each]) => pairAt(name, each, below(path, name), column, true));

  const pairAt = (name: string, value: PlainValue, path: string, column: number, fits: boolean): string[] =>
    behind(`${' '.repeat(column)}${key(name)}:`, value, path, column, fits);

  /** An item that is a mapping has its first key behind the dash. */
  const itemAt = (value: PlainValue, path: string, column: number, fits: boolean): string[] => {
    const dash = `${' '.repeat(column)}-`;
    const [first, ...rest] = behind(dash, value, path, column, fits);
    if (first !== dash || typeof value !== 'object' || isList(value)) return [first ?? dash, ...rest];
    const [pair = '', ...more] = pairsAt(value, path, column + 2);
    return [`${dash} ${pair.trimStart()}`, ...more];
  };

  return {
    pair: (name, value, column) => pairAt(name, value, '', column, onOneLine),
    item: (value, column) => itemAt(value, '', column, onOneLine),
    pairs: (value, column) => pairsAt(value, '', column),
    inline: (value) => inlineAt(value, ''),
    key,
  };
}

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);

const isEmpty = (value: readonly PlainValue[] | PlainObject): boolean => Object.keys(value).length === 0;

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
