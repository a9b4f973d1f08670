import type { Assessment } from '../model/assessment/index.js';
import type { Lang } from '../model/lang.js';
import { inWords } from './context.js';
import type { Block, Cell, Document, Inline, ListItem } from './tree.js';

/** What tells one result from another. */
interface Named {
  readonly study: Pick<Assessment['study'], 'id'>;
  readonly framework: Pick<Assessment['framework'], 'id' | 'title'>;
}

/**
 * The documents of several results, to stand one after the other in one text. Where there are several, each one's anchors
 * and pictures
 * carry what sets it apart, so that its links stay within it, and its title names its framework. null: nothing to say of one.
 */
export function documentsOf<T extends Named>(
  all: readonly T[],
  write: (result: T) => Document | null,
  lang: Lang,
): Document[] {
  const apart = {
    study: new Set(all.map(({ study }) => study.id)).size > 1,
    framework: new Set(all.map(({ framework }) => framework.id)).size > 1,
  };
  return all.flatMap((result) => {
    const document = write(result);
    if (document === null) return [];
    const { study, framework } = result;
    const prefix = [...(apart.study ? [study.id] : []), ...(apart.framework ? [framework.id] : [])].join('.');
    const title = apart.framework ? ` (${inWords(framework.title, lang)})` : '';
    return [
      prefix === ''
        ? document
        : { ...document, blocks: document.blocks.map((block) => setApart(block, prefix, title)) },
    ];
  });
}

/** A block whose anchors, and the links to them, begin with what sets it apart; `title`: for the title of its document. */
export function setApart(block: Block, prefix: string, title: string): Block {
  switch (block.kind) {
    case 'heading': {
      const text = inlines(block.text, prefix);
      return { ...block, text: block.level === 1 ? [...text, title] : text, ...anchored(block, prefix) };
    }
    case 'paragraph':
      return { ...block, text: inlines(block.text, prefix) };
    case 'list':
      return { ...block, items: block.items.map((item) => listItem(item, prefix)) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map((cell) => tableCell(cell, prefix))) };
    case 'preformatted':
      return block;
    case 'diagram':
      return { ...block, id: `${prefix}.${block.id}` };
    case 'chart':
      return { ...block, chart: { ...block.chart, id: `${prefix}.${block.chart.id}` } };
  }
}

function listItem(item: ListItem, prefix: string): ListItem {
  const items = item.items?.map((each) => listItem(each, prefix));
  return { ...item, text: inlines(item.text, prefix), ...anchored(item, prefix), ...(items && { items }) };
}

const tableCell = (cell: Cell, prefix: string): Cell => ({
  ...cell,
  text: inlines(cell.text, prefix),
  ...anchored(cell, prefix),
});

const anchored = ({ anchor }: { readonly anchor?: string }, prefix: string): { readonly anchor?: string } =>
  anchor === undefined ? {} : { anchor: `${prefix}.${anchor}` };

const inlines = (text: readonly Inline[], prefix: string): Inline[] =>
  text.map((piece) => {
    if (typeof piece === 'string' || piece.kind === 'code') return piece;
    const within = { ...piece, text: inlines(piece.text, prefix) };
    return within.kind === 'link' ? { ...within, to: `${prefix}.${within.to}` } : within;
  });
