import { joinTerminal, term, terminalLine, terminalText } from '../../../text/encode/terminal.js';
import type { Terminal } from '../../../text/encode/terminal.js';
import { trust } from '../../../text/encode/fragment.js';
import { linesOf as linesOfChart } from '../../charts/characters.js';
import { shownIn } from '../../medium.js';
import type { Block, Cell, Column, Diagram, Document, Inline, ListItem } from '../../tree.js';
import { PLAIN, type TerminalMeans } from './means.js';
import { plainTable } from './plain-table.js';
import { ruledTable } from './ruled-table.js';
import { linesOf, paintedLine, paintedRuns, runsOf, wordsOf } from './words.js';

/** A document as text for a terminal. */
export function terminal(document: Document, means: TerminalMeans): string {
  const blocks = shownIn('text', document).blocks.filter((b) => b.kind !== 'chart' || linesOfChart(b.chart).length > 0);
  return `${blocks.map((b) => block(b, means)).join('\n\n')}\n`;
}

/** The same without colours, as a file or a pipe gets it. */
export const plainText = (document: Document): string => terminal(document, PLAIN);

function block(b: Block, means: TerminalMeans): Terminal {
  switch (b.kind) {
    case 'heading':
      return trust(means.paint('heading', paintedRuns(runsOf(b.text), PLAIN.paint)));
    case 'paragraph':
      return wrapped(b.text, means, term``, term``);
    case 'list':
      return list(b.items, b.ordered ? (b.from ?? 1) : null, means, '');
    case 'table':
      return means.ruled === null ? plain(b.columns, b.rows) : ruledTable(b.columns, b.rows, means.ruled, means.paint);
    case 'preformatted':
      return joinTerminal(b.lines.map(terminalLine), term`\n`);
    case 'diagram':
      return diagram(b);
    case 'chart':
      return joinTerminal(linesOfChart(b.chart, means.width).map(terminalLine), term`\n`);
  }
}

/** Not in the template itself: the bundler can escape it in a string only, and the bundle is read as ASCII. */
const ARROW: Terminal = trust('→');

/** What leads to what, an edge a line. */
function diagram({ nodes, edges }: Diagram): Terminal {
  const labels = new Map(nodes.map((node) => [node.id, terminalText(node.label)]));
  const lines = edges.flatMap((edge) => {
    const [from, to] = [labels.get(edge.from), labels.get(edge.to)];
    return from === undefined || to === undefined ? [] : [term`  ${from} ${ARROW} ${to}`];
  });
  return joinTerminal(lines, term`\n`);
}

/** `from`: the number of the first item; null where they bear none. */
function list(items: readonly ListItem[], from: number | null, means: TerminalMeans, indent: string): Terminal {
  const lines = items.map((item, i) => {
    const marker = from !== null ? `${String(from + i)}. ` : item.box ? '[ ] ' : '- ';
    const head = wrapped(item.text, means, trust(indent + marker), trust(indent + ' '.repeat(marker.length)));
    return item.items && item.items.length > 0
      ? term`${head}\n${list(item.items, null, means, indent + ' '.repeat(marker.length))}`
      : head;
  });
  return joinTerminal(lines, term`\n`);
}

/** Text wrapped by words to the width, behind what its first line begins with and what the others do. */
function wrapped(text: readonly Inline[], means: TerminalMeans, first: Terminal, rest: Terminal): Terminal {
  const lines = linesOf(wordsOf(text), means.width - first.length, means.width - rest.length);
  if (lines.length === 0) return first;
  return joinTerminal(
    lines.map((line, i) => term`${i === 0 ? first : rest}${paintedLine(line, means.paint)}`),
    term`\n`,
  );
}

/** Nobody paints what is not ruled. */
const plain = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Terminal =>
  trust(
    plainTable(
      columns.map((column) => ({ ...column, title: terminalText(column.title) })),
      rows.map((cells) =>
        cells.map(({ text, indent = 0 }) => '  '.repeat(indent) + paintedRuns(runsOf(text), PLAIN.paint)),
      ),
    ),
  );
