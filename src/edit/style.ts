import type { Quote, Collection } from './tree.js';
import { collectionOf, scalarOf } from './tree.js';

/** How a file is written, so that what is added looks like it. */
export interface Style {
  readonly lineEnd: '\n' | '\r\n';
  /** How far the entries of a mapping, and the dashes of a list, are indented from the key they stand under. */
  readonly steps: Readonly<Record<Collection['kind'], number>>;
  /** Whether the file is JSON, and is to stay it. */
  readonly isJson: boolean;
}

export function styleOf(text: string, top: Collection): Style {
  const firstEnd = text.indexOf('\n');
  return {
    lineEnd: firstEnd > 0 && text[firstEnd - 1] === '\r' ? '\r\n' : '\n',
    steps: { map: stepIn(text, top, 'map') ?? 2, list: stepIn(text, top, 'list') ?? 2 },
    isJson: top.brackets !== null && isJson(text),
  };
}

function stepIn(text: string, top: Collection, kind: Collection['kind']): number | null {
  for (const { start, value } of top.parts) {
    const inner = collectionOf(value);
    const first = inner?.parts[0];
    if (inner?.kind === kind && !inner.brackets && first) return columnOf(text, first.start) - columnOf(text, start);
  }
  return null;
}

export const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How the neighbours of an entry are written. */
export interface Manner {
  /** Whether an entry that fits on a line is written on one. */
  readonly onOneLine: boolean;
  /** Path of a key within an entry, as in `quote.text` → the quotes around its value in the last neighbour that has it. */
  readonly quotes: ReadonlyMap<string, Quote>;
}

/** So many of the last neighbours are looked at. */
const NEIGHBOURS = 50;

export function mannerOf({ parts }: Collection): Manner {
  const last = parts.slice(-NEIGHBOURS).map(({ value }) => value);
  const collections = last.flatMap((value) => collectionOf(value) ?? []);
  const quotes = new Map<string, Quote>();
  for (const each of collections) noteQuotes(each, '', quotes);
  return { onOneLine: collections.length === 0 || collections.some(({ brackets }) => brackets), quotes };
}

export const NO_NEIGHBOURS: Manner = { onOneLine: true, quotes: new Map() };

function noteQuotes({ parts }: Collection, path: string, quotes: Map<string, Quote>): void {
  for (const { key, value } of parts) {
    const at = below(path, key?.text ?? null);
    const said = scalarOf(value);
    // A block text is the way of a long one, and says nothing of short ones.
    if (said && value?.type !== 'block-scalar') quotes.set(at, said.quote);
    const inner = collectionOf(value);
    if (inner) noteQuotes(inner, at, quotes);
  }
}

/** The path of a key. Items of a list stand at that of the list, and both languages of a text at that of the text. */
export function below(path: string, key: string | null): string {
  if (path === '') return key ?? '';
  return key === null || key === 'en' || key === 'id' ? path : `${path}.${key}`;
}
