import { largest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';
import { trust } from '../../../text/encode/fragment.js';
import { joinTerminal, term, type Terminal } from '../../../text/encode/terminal.js';
import type { Cell, Column } from '../../tree.js';
import { partsOf, widthsWithin, type Need } from './fit.js';
import type { TerminalMeans } from './means.js';
import { linesOf, paintedLine, widthOfLine, wordsOf, type Word } from './words.js';

/** Blanks between two columns, and before the first and after the last. */
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
  room: number,
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
    const row = (texts: readonly Text[], isHead: boolean): Terminal[] =>
      rowLines(
        part.map((i, at) => ({ text: nth(texts, i), width: nth(widths, at), align: nth(columns, i).align })),
        isHead,
        paint,
      );
    const whole = widths.reduce((sum, width) => sum + width, blanksOf(part.length));
    return [
      ...row(heads, true),
      trust<'terminal'>(paint('quiet', RULE.repeat(Math.min(whole, room)))),
      ...body.flatMap((texts) => row(texts, false)),
    ];
  });
  return joinTerminal(
    tables.map((lines) => joinTerminal(lines, term`\n`)),
    term`\n\n`,
  );
}

const RULE = '─';

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

interface Placed {
  readonly text: Text;
  readonly width: number;
  readonly align: Column['align'];
}

/** A row in as many lines as its longest text takes; those of a head stand on the rule. */
function rowLines(cells: readonly Placed[], isHead: boolean, paint: TerminalMeans['paint']): Terminal[] {
  const columns = cells.map((cell) => cellLines(cell, paint));
  const height = largest([1, ...columns.map((lines) => lines.length)]);
  return Array.from({ length: height }, (_, line) => {
    const pieces = columns.map((lines, i) => {
      const at = isHead ? line - (height - lines.length) : line;
      return lines[at] ?? ' '.repeat(nth(cells, i).width);
    });
    return trust((' '.repeat(MARGIN) + pieces.join(' '.repeat(GAP))).trimEnd());
  });
}

/** The lines of a cell, filled up with blanks to its width. */
function cellLines({ text, width, align }: Placed, paint: TerminalMeans['paint']): string[] {
  const { words, indent, hang, isWhole } = text;
  const lines = isWhole ? [words] : linesOf(words, width - indent, width - indent - hang);
  return lines.map((line, i) => {
    const before = indent + (i > 0 ? hang : 0);
    const blanks = ' '.repeat(Math.max(0, width - before - widthOfLine(line)));
    const printed = ' '.repeat(before) + paintedLine(line, paint);
    return align === 'right' ? blanks + printed : printed + blanks;
  });
}
