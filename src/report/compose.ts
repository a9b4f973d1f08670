import { inLanguage, type Lang, type Localized } from '../model/lang.js';
import { inWords } from '../text/localized.js';
import type { Block, Cell, Column, Inline, ListItem, Medium, Table, Tone } from './tree.js';

/** Short names for the pieces of a document, so that views read like the page they make. */

/** A line of text in the making: nothing, a piece, or several. */
export type Piece = Inline | readonly Piece[] | null;

export const line = (...pieces: readonly Piece[]): Inline[] =>
  pieces.flatMap((piece) => (piece === null ? [] : isSeveral(piece) ? line(...piece) : [piece]));

export const strong = (...text: readonly Piece[]): Inline => ({ kind: 'strong', text: line(...text) });
export const emphasis = (...text: readonly Piece[]): Inline => ({ kind: 'emphasis', text: line(...text) });
export const code = (text: string): Inline => ({ kind: 'code', text });
export const toned = (tone: Tone, ...text: readonly Piece[]): Inline => ({ kind: 'tone', tone, text: line(...text) });
export const link = (to: string, ...text: readonly Piece[]): Inline => ({ kind: 'link', to, text: line(...text) });

/** A text in the language of the document; one that lacks it is marked, and known to be in the other. */
export const worded = (text: Localized, lang: Lang): Inline =>
  inLanguage(text, lang).fallback
    ? { kind: 'foreign', lang: lang === 'en' ? 'id' : 'en', text: [inWords(text, lang)] }
    : inWords(text, lang);

export const heading = (level: 1 | 2 | 3 | 4, text: Piece, anchor?: string): Block => ({
  kind: 'heading',
  level,
  text: line(text),
  ...(anchor === undefined ? {} : { anchor }),
});
/** The heading of one of many parts alike, which are looked up rather than read. */
export const entryHeading = (level: 3 | 4, text: Piece, anchor: string | null = null): Block => ({
  kind: 'heading',
  level,
  text: line(text),
  folded: true,
  ...(anchor === null ? {} : { anchor }),
});
/** The heading of a sheet by itself. */
export const sheetHeading = (level: 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text: [text],
  sheet: true,
});
export const paragraph = (...pieces: readonly Piece[]): Block => ({ kind: 'paragraph', text: line(...pieces) });
export const item = (...pieces: readonly Piece[]): ListItem => ({ text: line(...pieces) });
export const bullets = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, items });
export const steps = (items: readonly ListItem[], from = 1): Block => ({ kind: 'list', ordered: true, items, from });
export const cell = (...pieces: readonly Piece[]): Cell => ({ text: line(...pieces) });
export const left = (title: string): Column => ({ title, align: 'left' });
export const right = (title: string): Column => ({ title, align: 'right' });
export const toTick = (title: string): Column => ({ title, align: 'left', blank: 'tick' });
export const toWrite = (title: string): Column => ({ title, align: 'left', blank: 'words' });
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  columns,
  rows,
});

/** Blocks that one medium shows, and the other does not. */
export const only = (medium: Medium, ...blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({ ...block, only: medium }));

/** Pieces with a separator between them. */
export function separated(pieces: readonly Piece[], separator = ', '): Inline[] {
  return line(...pieces.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece])));
}

const isSeveral = (piece: Inline | readonly Piece[]): piece is readonly Piece[] => Array.isArray(piece);
