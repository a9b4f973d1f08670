import { largest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';
import { trust } from '../../../text/encode/fragment.js';
import { joinTerminal, term, type Terminal } from '../../../text/encode/terminal.js';
import type { Cell, Column } from '../../tree.js';
import { partsOf, widthsWithin, type Need } from './fit.js';
import type { Ruled, TerminalMeans } from './means.js';
import { linesOf, paintedLine, widthOfLine, wordsOf, type Word } from './words.js';

/** Blanks between two columns, and before the first and after the last, as the command line draws them. */
const [GAP, MARGIN] = [3, 1];
/** Steps to the right of what goes on from the line above, in the column that names a row: the next row has none. */
const HANG = 2;

/** A text in a column: where its lines begin, and whether they may be several. */
interface Text {
  readonly words: readonly Word[];
  readonly indent: number;
  readonly hang: number;
  readonly isWhole: boolean;
}

/**
 * A table with a rule under its head, in no more than `room` columns of the window as long as its words allow. First the widest texts
 * are wrapped; numbers stay whole, as all does that has no space in it. Where that is not enough, the table goes on below with the
 * columns that name a row and those that are left.
 */
export function ruledTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { room, draw }: Ruled,
  paint: TerminalMeans['paint'],
): Terminal {
  const naming = columns.findIndex(({ align }) => align === 'left');
  const heads = columns.map(({ title }): Text => ({ words: wordsOf([title]), indent: 0, hang: 0, isWhole: false }));
  const body = rows.map((cells) =>
    columns.map(({ align }, i): Text => {
      const { text = [], indent = 0 } = cells[i] ?? {};
      return { words: wordsOf(text), indent: indent * 2, hang: i === naming ? HANG : 0, isWhole: align === 'right' };
    }),
  );
  const needs = columns.map((_, i) => needOf([nth(heads, i), ...body.map((texts) => nth(texts, i))]));
  const blanksOf = (count: number): number => 2 * MARGIN + GAP * (count - 1);
  const roomFor = (count: number): number => room - blanksOf(count);
  const tables = partsOf(needs, naming + 1, roomFor).map((part) => {
    const widths = widthsWithin(
      part.map((i) => nth(needs, i)),
      roomFor(part.length),
    );
    const row = (texts: readonly Text[]): string[] =>
      part.map((i, at) => cellLines(nth(texts, i), nth(widths, at), paint).join('\n'));
    return trust<'terminal'>(
      draw(
        row(heads),
        body.map(row),
        part.map((i) => nth(columns, i).align),
      ),
    );
  });
  return joinTerminal(tables, term`\n\n`);
}

function needOf(texts: readonly Text[]): Need {
  return {
    natural: largest(texts.map(({ words, indent }) => indent + widthOfLine(words))),
    least: largest(
      texts.map(({ words, indent, hang, isWhole }) =>
        isWhole
          ? indent + widthOfLine(words)
          : largest([0, ...words.map(({ width }, i) => indent + (i > 0 ? hang : 0) + width)]),
      ),
    ),
  };
}

/** The lines of a cell, wrapped to its width. */
function cellLines({ words, indent, hang, isWhole }: Text, width: number, paint: TerminalMeans['paint']): string[] {
  const lines = isWhole ? [words] : linesOf(words, width - indent, width - indent - hang);
  return lines.map((line, i) => ' '.repeat(indent + (i > 0 ? hang : 0)) + paintedLine(line, paint));
}
