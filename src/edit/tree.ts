import { CST, Lexer, Parser } from 'yaml';

/** Deeper texts are not looked at: the loader refuses them as well. */
const DEEPEST = 100;

/** A mapping or list as it stands in a text. All numbers are offsets into it. */
export interface Collection {
  readonly kind: 'map' | 'list';
  /** Where it is written in brackets: just behind the opening one, and at the closing one. null in block style. */
  readonly brackets: { readonly open: number; readonly close: number } | null;
  readonly parts: readonly Part[];
  /** The comma behind the last part, if it has one. */
  readonly lastComma: number | null;
}

/** A pair of a mapping or an item of a list, without the comments and line ends around it. */
export interface Part {
  /** null in a list. */
  readonly key: { readonly text: string; readonly isQuoted: boolean } | null;
  /** Where its key begins; its dash; or its value, in brackets. */
  readonly start: number;
  /** Just behind its colon, or its dash. */
  readonly mark: number;
  /** null where nothing follows the colon. */
  readonly value: CST.Token | null;
  /** Just behind its last character. */
  readonly end: number;
}

let last: { readonly text: string; readonly top: CST.Token | null } | null = null;

/**
 * What the one document of a text holds; null where it holds nothing, or cannot be taken apart. The last one is kept: that takes longer than all
 * else about a change, and whoever adds to a file has it tried before it is written. Nobody changes a token.
 */
export function topOf(text: string): CST.Token | null {
  if (last?.text !== text) last = { text, top: takenApart(text) };
  return last.top;
}

function takenApart(text: string): CST.Token | null {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (token.type === 'document') return token.value ?? null;
    if (parser.stack.length > DEEPEST) return null;
  }
  for (const token of parser.end()) if (token.type === 'document') return token.value ?? null;
  return null;
}

/** null where the token is no collection. */
export function collectionOf(token: CST.Token | null): Collection | null {
  switch (token?.type) {
    case 'block-map':
      return { kind: 'map', brackets: null, parts: token.items.flatMap(pairOf), lastComma: null };
    case 'block-seq':
      return { kind: 'list', brackets: null, parts: token.items.flatMap(itemOf), lastComma: null };
    case 'flow-collection':
      return bracketed(token);
    default:
      return null;
  }
}

/** What a scalar says, and how it is quoted; null where the token is none. */
export function scalarOf(token: CST.Token | null): { text: string; quote: Quote } | null {
  if (!token || !CST.isScalar(token) || token.type === 'alias') return null;
  return { text: CST.resolveAsScalar(token, false).value, quote: QUOTES[token.type] };
}

export type Quote = '' | '"' | "'";

const QUOTES: Readonly<Record<'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar' | 'block-scalar', Quote>> = {
  'scalar': '',
  'single-quoted-scalar': "'",
  'double-quoted-scalar': '"',
  'block-scalar': '',
};

function bracketed(token: CST.FlowCollection): Collection {
  const isMap = token.start.type === 'flow-map-start';
  const parts = token.items.flatMap((item) => (isMap ? pairOf(item) : valueOf(item)));
  const lastEnd = parts.at(-1)?.end ?? Infinity;
  const commas = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'comma'));
  return {
    kind: isMap ? 'map' : 'list',
    brackets: { open: token.offset + 1, close: closeOf(token) },
    parts,
    lastComma: commas.find(({ offset }) => offset >= lastEnd)?.offset ?? null,
  };
}

function pairOf({ key, sep = [], value }: CST.CollectionItem): Part[] {
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  if (!key || !colon) return [];
  const said = scalarOf(key);
  const mark = colon.offset + 1;
  return [
    {
      key: { text: said?.text ?? '', isQuoted: (said?.quote ?? '') !== '' },
      start: key.offset,
      mark,
      value: value ?? null,
      end: value ? endOf(value) : mark,
    },
  ];
}

function itemOf({ start, value }: CST.CollectionItem): Part[] {
  const dash = start.find(({ type }) => type === 'seq-item-ind');
  if (!dash) return [];
  const mark = dash.offset + 1;
  return [{ key: null, start: dash.offset, mark, value: value ?? null, end: value ? endOf(value) : mark }];
}

const valueOf = ({ value }: CST.CollectionItem): Part[] =>
  value ? [{ key: null, start: value.offset, mark: value.offset, value, end: endOf(value) }] : [];

/** Just behind the last character of a value: comments and line ends after it are not part of it. */
function endOf(token: CST.Token): number {
  switch (token.type) {
    case 'block-scalar':
      return endOfBlockText(token);
    case 'flow-collection':
      return closeOf(token) + 1;
    case 'block-map':
      return lastOf(token.items, pairOf)?.end ?? token.offset;
    case 'block-seq':
      return lastOf(token.items, itemOf)?.end ?? token.offset;
    default:
      return token.offset + ('source' in token ? token.source.length : 0);
  }
}

/** The last part among what a parser took for one: it may have put comments alone into the last of them. */
function lastOf(items: readonly CST.CollectionItem[], partOf: (item: CST.CollectionItem) => Part[]): Part | null {
  for (const item of items.toReversed()) {
    const [part] = partOf(item);
    if (part) return part;
  }
  return null;
}

/** Where the bracket stands that closes. */
const closeOf = ({ end, offset }: CST.FlowCollection): number =>
  end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')?.offset ?? offset;

/** Empty lines at the end of a block text belong to it only where it says so by `+`; lines of blanks may be part of it. */
function endOfBlockText({ offset, props, source }: CST.BlockScalar): number {
  const head = props.map((prop) => ('source' in prop ? prop.source : '')).join('');
  const kept = head.includes('+') ? source : source.replace(/(?:\r?\n)+$/u, '');
  return offset + head.length + kept.length;
}

/** Whether a text runs to the end of the file without a line end: in block style its last line then means something else. */
export function endsOpen(text: string, token: CST.Token | null): boolean {
  if (token === null || text.endsWith('\n')) return false;
  if (token.type === 'block-scalar') {
    const head = token.props.map((prop) => ('source' in prop ? prop.source : '')).join('');
    return !head.replace(/#.*/u, '').includes('-') && token.offset + head.length + token.source.length >= text.length;
  }
  const collection = collectionOf(token);
  return collection?.brackets === null && endsOpen(text, collection.parts.at(-1)?.value ?? null);
}
