import { trust } from '../../../text/encode/fragment.js';
import {
  htmlAnchor,
  htmlAttribute,
  htmlLine,
  htmlPicture,
  htmlText,
  joinHtml,
  markup,
  type Html,
} from '../../../text/encode/html.js';
import type { Svg } from '../../../text/encode/svg.js';
import type { Messages } from '../../../text/messages/index.js';
import { svgOf, svgOfDiagram } from '../../charts/svg/index.js';
import type { Block, Cell, Column, ListItem } from '../../tree.js';
import { inlines } from './inlines.js';
import type { Heading } from './outline.js';

/** Where a block stands: under which title, and what tells its tables from others. */
export interface Place {
  readonly t: Messages['page'];
  readonly title: string;
  /** The next number of a table or picture. */
  readonly next: () => number;
}

export function block(b: Exclude<Block, Heading>, place: Place): Html {
  switch (b.kind) {
    case 'paragraph':
      return markup`<p${classes(b.isContents && 'contents')}>${inlines(b.text)}</p>`;
    case 'list':
      return b.ordered ? numbered(b.items, b.from ?? 1) : bullets(b.items, b.isContents);
    case 'table':
      return scrolled(table(b.columns, b.rows), place.t.table(place.next(), place.title));
    case 'preformatted':
      return scrolled(
        markup`<pre>${joinHtml(b.lines.map(htmlLine), markup`\n`)}</pre>`,
        place.t.figure(place.next(), place.title),
      );
    case 'diagram':
      return picture(svgOfDiagram(b), b.title, place);
    case 'chart':
      return picture(svgOf(b.chart), b.chart.title, place);
  }
}

const picture = (drawn: Svg, title: string, { t, next }: Place): Html =>
  scrolled(htmlPicture(drawn), t.figure(next(), title));

/** What may be wider than the page moves within its own frame, by the keyboard too; so the frame needs a name. */
export const scrolled = (inner: Html, name: string): Html =>
  markup`<div class="wide" role="region" tabindex="0"${htmlAttribute('aria-label', name)}>\n${inner}\n</div>`;

const numbered = (items: readonly ListItem[], from: number): Html =>
  markup`<ol${from === 1 ? markup`` : htmlAttribute('start', from)}>\n${listed(items)}</ol>`;

/** A list of links alone is one to choose from, and may stand in columns. */
function bullets(items: readonly ListItem[], isContents = false): Html {
  const isMenu = items.every(({ text }) => text.every((piece) => typeof piece !== 'string' && piece.kind === 'link'));
  return markup`<ul${classes(isMenu && 'menu', isContents && 'contents')}>\n${listed(items)}</ul>`;
}

const listed = (items: readonly ListItem[]): Html => joinHtml(items.map(item));

function item({ text, anchor, box, items = [] }: ListItem): Html {
  const line = inlines(text);
  const shown = box ? markup`<label><input type="checkbox"> ${line}</label>` : line;
  const inner = items.length === 0 ? markup`` : markup`\n${bullets(items)}`;
  return markup`<li${idOf(anchor)}>${shown}${inner}</li>\n`;
}

function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Html {
  // The first column of text says what a row is about; before it there may be a rank.
  const about = columns.findIndex(({ align, blank }) => align === 'left' && blank === undefined);
  const head = columns.map((column) => markup`<th scope="col"${align(column)}>${htmlText(column.title)}</th>`);
  return markup`<table${kindOf(columns)}>
<thead>
<tr>${joinHtml(head)}</tr>
</thead>
<tbody>
${joinHtml(rows.map((cells) => row(cells, columns, about)))}</tbody>
</table>`;
}

function row(cells: readonly Cell[], columns: readonly Column[], about: number): Html {
  const written = cells.map((cell, i) => {
    const attributes = markup`${idOf(cell.anchor)}${columns[i]?.align === 'right' ? NUMBER : depthOf(cell)}`;
    const text = inlines(cell.text);
    return i === about ? markup`<th scope="row"${attributes}>${text}</th>` : markup`<td${attributes}>${text}</td>`;
  });
  return markup`<tr>${joinHtml(written)}</tr>\n`;
}

/** With room to write: beside what is asked, or on lines alone. */
function kindOf(columns: readonly Column[]): Html {
  const isForm = columns.some(({ blank }) => blank !== undefined);
  const isLines = isForm && columns.every(({ blank }) => blank === 'words');
  return classes(isForm && 'form', isLines && 'lines');
}

/** What of these holds; no attribute where nothing does. */
function classes(...names: readonly (string | false | undefined)[]): Html {
  const found = names.filter((name) => typeof name === 'string');
  return found.length === 0 ? markup`` : markup`${htmlAttribute('class', found.join(' '))}`;
}

const NUMBER = markup` class="number"`;
const TICK = markup` class="tick"`;
const WORDS = markup` class="words"`;

function align({ align: side, blank }: Column): Html {
  if (blank !== undefined) return blank === 'tick' ? TICK : WORDS;
  return side === 'right' ? NUMBER : markup``;
}

/** The style sheet knows so many steps to the right; what lies deeper stands at the last one. */
const DEEPEST = 8;

const depthOf = ({ indent = 0 }: Cell): Html =>
  indent === 0 ? markup`` : trust(` class="in${String(Math.min(indent, DEEPEST))}"`);

const idOf = (anchor: string | undefined): Html =>
  anchor === undefined ? markup`` : markup` id="${htmlAnchor(anchor)}"`;
