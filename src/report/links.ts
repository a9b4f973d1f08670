import type { Block, Cell, Document, Inline, ListItem } from './tree.js';

/**
 * A document whose links all lead somewhere in it: those to what it does not show are its text alone. A score and an
 * explanation share sentences with the report, which shows more.
 */
export function withinItself({ blocks, ...document }: Document): Document {
  const there = new Set(blocks.flatMap(anchorsOf));
  const text = (pieces: readonly Inline[]): Inline[] => pieces.flatMap((piece) => linked(piece));
  const linked = (piece: Inline): Inline[] => {
    if (typeof piece === 'string' || piece.kind === 'code') return [piece];
    const inner = text(piece.text);
    return piece.kind === 'link' && !there.has(piece.to) ? inner : [{ ...piece, text: inner }];
  };
  const cell = (one: Cell): Cell => ({ ...one, text: text(one.text) });
  const item = (one: ListItem): ListItem => ({
    ...one,
    text: text(one.text),
    ...(one.items && { items: one.items.map(item) }),
  });
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'heading':
      case 'paragraph':
        return { ...one, text: text(one.text) };
      case 'list':
        return { ...one, items: one.items.map(item) };
      case 'table':
        return { ...one, rows: one.rows.map((row) => row.map(cell)) };
      case 'preformatted':
      case 'diagram':
      case 'chart':
        return one;
    }
  };
  return { ...document, blocks: blocks.map(block) };
}

/** What links may lead to in a block. */
export function anchorsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return block.anchor === undefined ? [] : [block.anchor];
    case 'list':
      return block.items.flatMap(anchorsIn);
    case 'table':
      return block.rows.flat().flatMap(({ anchor }) => anchor ?? []);
    case 'paragraph':
    case 'preformatted':
    case 'diagram':
    case 'chart':
      return [];
  }
}

const anchorsIn = ({ anchor, items = [] }: ListItem): string[] => [
  ...(anchor === undefined ? [] : [anchor]),
  ...items.flatMap(anchorsIn),
];
