import { joinTerminal, term, terminalLine, terminalText } from '../../text/encode/terminal.js';
import type { Terminal } from '../../text/encode/terminal.js';
import { trust } from '../../text/encode/fragment.js';
import { linesOf } from '../charts/characters.js';
import type { Block, Diagram, Document, Inline, ListItem } from '../tree.js';
import { PLAIN, type Style, type TerminalMeans } from './means.js';

/** A document as text for a terminal. */
export function terminal(document: Document, means: TerminalMeans): string {
  return `${document.blocks.map((b) => block(b, means)).join('\n\n')}\n`;
}

/** The same without colours, as a file or a pipe gets it. */
export const plainText = (document: Document): string => terminal(document, PLAIN);

function block(b: Block, means: TerminalMeans): Terminal {
  switch (b.kind) {
    case 'heading':
      return painted(means, 'heading', flat(b.text));
    case 'paragraph':
      return wrapped(b.text, means, term``, term``);
    case 'list':
      return list(b.items, b.ordered ? (b.from ?? 1) : null, means, '');
    case 'table':
      return trust(
        means.table(
          b.columns.map((column) => ({ ...column, title: terminalText(column.title) })),
          b.rows.map((cells) =>
            cells.map(
              (cell) =>
                '  '.repeat(cell.indent ?? 0) +
                joinTerminal(
                  runs(cell.text, []).map((run) => paintedRun(run, means)),
                  term``,
                ),
            ),
          ),
        ),
      );
    case 'preformatted':
      return joinTerminal(b.lines.map(terminalLine), term`\n`);
    case 'diagram':
      return diagram(b);
    case 'chart':
      return joinTerminal(linesOf(b.chart, means.width).map(terminalLine), term`\n`);
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

/** A stretch of text in one look. */
interface Run {
  readonly text: Terminal;
  readonly styles: readonly Style[];
}

/** Text wrapped by words to the width, so that colours never count as columns. */
function wrapped(text: readonly Inline[], means: TerminalMeans, first: Terminal, rest: Terminal): Terminal {
  const lines: Terminal[] = [];
  let [current, column] = [first, first.length];
  let fresh = true;
  for (const word of words(runs(text, []))) {
    const length = word.reduce((sum, run) => sum + [...run.text].length, 0);
    if (!fresh && column + 1 + length > means.width) {
      lines.push(current);
      [current, column, fresh] = [rest, rest.length, true];
    }
    const space = !fresh ? term` ` : term``;
    current = term`${current}${space}${joinTerminal(
      word.map((run) => paintedRun(run, means)),
      term``,
    )}`;
    column += space.length + length;
    fresh = false;
  }
  return joinTerminal([...lines, current], term`\n`);
}

/** Splits runs into words; a word may change its look half-way, as in a bold number before a comma. */
function words(all: readonly Run[]): Run[][] {
  const found: Run[][] = [];
  let space = true;
  for (const run of all) {
    for (const part of run.text.split(/( +)/u)) {
      if (part === '') continue;
      if (part.startsWith(' ')) space = true;
      else {
        const piece: Run = { text: trust(part), styles: run.styles };
        const last = found.at(-1);
        if (space || !last) found.push([piece]);
        else last.push(piece);
        space = false;
      }
    }
  }
  return found;
}

function runs(text: readonly Inline[], styles: readonly Style[]): Run[] {
  return text.flatMap((piece): Run[] => {
    if (typeof piece === 'string') return [{ text: terminalText(piece), styles }];
    switch (piece.kind) {
      case 'strong':
      case 'emphasis':
        return runs(piece.text, [...styles, piece.kind]);
      case 'code':
        return [{ text: terminalText(piece.text), styles: [...styles, 'code'] }];
      case 'link':
      case 'foreign':
        return runs(piece.text, styles);
      case 'tone':
        return runs(piece.text, [...styles, piece.tone]);
    }
  });
}

const flat = (text: readonly Inline[]): Terminal =>
  joinTerminal(
    runs(text, []).map((run) => run.text),
    term``,
  );
const paintedRun = (run: Run, means: TerminalMeans): Terminal =>
  run.styles.reduce((text, style) => painted(means, style, text), run.text);
const painted = (means: TerminalMeans, style: Style, text: Terminal): Terminal => trust(means.paint(style, text));
