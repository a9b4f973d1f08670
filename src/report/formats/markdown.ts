import {
  markdownAnchor,
  markdownCode,
  markdownFence,
  markdownImage,
  markdownText,
  marked,
  joinMarkdown,
} from '../../text/encode/markdown.js';
import type { Markdown } from '../../text/encode/markdown.js';
import { trust } from '../../text/encode/fragment.js';
import { shownIn } from '../medium.js';
import { pictureOf, type Picture } from '../pictures.js';
import type { Block, Cell, Document, Inline, ListItem } from '../tree.js';
import { dashes } from './column-widths.js';
import { diagramLines } from './mermaid.js';

/** How a document is written. */
export interface MarkdownOptions {
  /** Where the file of a picture lies, as seen from where the text is to lie; null where it has none. Without it there are no files. */
  readonly charts?: (picture: Picture) => string | null;
}

/** A document as GitHub-flavoured Markdown. A chart is linked where it has a file, and else left out: its numbers stand in the text. */
export function markdown(document: Document, { charts = () => null }: MarkdownOptions = {}): string {
  const blocks = shownIn('text', document).blocks.flatMap((b) => {
    const picture = pictureOf(b);
    const path = picture && charts(picture);
    if (picture && path !== null) return [image(picture, path)];
    return b.kind === 'chart' ? [] : [block(b)];
  });
  return marked`${joinMarkdown(blocks, marked`\n\n`)}\n`;
}

function image(picture: Picture, path: string): Markdown {
  const description = picture.kind === 'diagram' ? '' : picture.description;
  return markdownImage(path, description === '' ? picture.title : `${picture.title}. ${description}`, picture.title);
}

function block(b: Exclude<Block, { readonly kind: 'chart' }>): Markdown {
  switch (b.kind) {
    case 'heading':
      return marked`${anchor(b.anchor, marked`\n\n`)}${HASHES[b.level]} ${inlines(b.text)}`;
    case 'paragraph':
      return tight(b.text);
    case 'list':
      return list(b.items, b.ordered ? (b.from ?? 1) : null, marked``);
    case 'table':
      return joinMarkdown(
        [
          row(b.columns.map((column) => markdownText(column.title))),
          row(
            b.columns.map((column, i) =>
              dashes(
                column,
                b.rows.map((cells) => cells[i]),
              ),
            ),
          ),
          ...b.rows.map((cells) => row(cells.map(tableCell))),
        ],
        marked`\n`,
      );
    case 'preformatted':
      return markdownFence(b.lines, 'text');
    case 'diagram':
      return markdownFence(diagramLines(b), 'mermaid');
  }
}

const HASHES: Readonly<Record<1 | 2 | 3 | 4, Markdown>> = {
  1: marked`#`,
  2: marked`##`,
  3: marked`###`,
  4: marked`####`,
};

const row = (cells: readonly Markdown[]): Markdown => marked`| ${joinMarkdown(cells, marked` | `)} |`;

/** Leading blanks of a cell are dropped by every renderer, so the depth of a row is drawn. */
function tableCell(cell: Cell): Markdown {
  const indent = joinMarkdown(Array.from({ length: cell.indent ?? 0 }, () => marked`&emsp;`));
  return marked`${anchor(cell.anchor, marked``)}${indent}${inlines(cell.text)}`;
}

/** `from`: the number of the first item; null where they bear none. */
function list(items: readonly ListItem[], from: number | null, indent: Markdown): Markdown {
  const lines = items.map((item, i) => {
    const marker = from !== null ? trust<'markdown'>(`${String(from + i)}. `) : marked`- `;
    const inner = trust<'markdown'>(indent + ' '.repeat(marker.length));
    const box = item.box ? marked`[ ] ` : marked``;
    const head = marked`${indent}${marker}${box}${anchor(item.anchor, marked``)}${tight(item.text)}`;
    return item.items && item.items.length > 0 ? marked`${head}\n${list(item.items, null, inner)}` : head;
  });
  return joinMarkdown(lines, marked`\n`);
}

const anchor = (name: string | undefined, after: Markdown): Markdown =>
  name === undefined ? marked`` : marked`<a id="${markdownAnchor(name)}"></a>${after}`;

/** Neighbouring texts are joined before they are encoded: `1` and `. x` would otherwise start a list together. */
function inlines(text: readonly Inline[]): Markdown {
  const joined: Unmarked[] = [];
  for (const piece of text.flatMap(unmarked)) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined.splice(-1, 1, last + piece);
    else joined.push(piece);
  }
  return joinMarkdown(joined.map(inline));
}

/** Markdown has no mark for a tone or a language, so what carries one is text like any other. */
const unmarked = (piece: Inline): readonly Unmarked[] =>
  typeof piece !== 'string' && (piece.kind === 'tone' || piece.kind === 'foreign')
    ? piece.text.flatMap(unmarked)
    : [piece];

type Unmarked = Exclude<Inline, { readonly kind: 'tone' | 'foreign' }>;

function inline(piece: Unmarked): Markdown {
  if (typeof piece === 'string') return markdownText(piece);
  switch (piece.kind) {
    case 'strong':
      return marked`**${tight(piece.text)}**`;
    case 'emphasis':
      return marked`*${tight(piece.text)}*`;
    case 'code':
      return markdownCode(piece.text);
    case 'link':
      return marked`[${inlines(piece.text)}](#${markdownAnchor(piece.to)})`;
  }
}

/** Without blanks at the ends: marks with a blank inside do not emphasise, they begin a list; and blanks indent an item. */
const tight = (text: readonly Inline[]): Markdown => trust(inlines(text).trim());
