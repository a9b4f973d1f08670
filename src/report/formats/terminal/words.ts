import { trust } from '../../../text/encode/fragment.js';
import { joinTerminal, term, terminalText, type Terminal } from '../../../text/encode/terminal.js';
import { widthOf } from '../../../text/width.js';
import type { Inline } from '../../tree.js';
import type { Style, TerminalMeans } from './means.js';

/** A stretch of text in one look. */
export interface Run {
  readonly text: Terminal;
  readonly styles: readonly Style[];
}

/** What stays on one line; it may change its look half-way, as in a bold number before a comma. */
export interface Word {
  readonly runs: readonly Run[];
  /** Whether a space stands before it, unless it begins a line. */
  readonly spaced: boolean;
  /** Columns it takes. */
  readonly width: number;
}

type Paint = TerminalMeans['paint'];

export function runsOf(text: readonly Inline[], styles: readonly Style[] = []): Run[] {
  return text.flatMap((piece): Run[] => {
    if (typeof piece === 'string') return [{ text: terminalText(piece), styles }];
    switch (piece.kind) {
      case 'strong':
      case 'emphasis':
        return runsOf(piece.text, [...styles, piece.kind]);
      case 'code':
        return [{ text: terminalText(piece.text), styles: [...styles, 'code'] }];
      case 'link':
      case 'foreign':
        return runsOf(piece.text, styles);
      case 'tone':
        return runsOf(piece.text, [...styles, piece.tone]);
    }
  });
}

export const paintedRuns = (runs: readonly Run[], paint: Paint): Terminal =>
  joinTerminal(
    runs.map(({ text, styles }) => styles.reduce((inner, style): Terminal => trust(paint(style, inner)), text)),
    term``,
  );

/** Where a line may break: at spaces, and between two letters of a script that writes none. */
export function wordsOf(text: readonly Inline[]): Word[] {
  const words: { runs: Run[]; spaced: boolean; width: number }[] = [];
  let isApart = true;
  for (const { text: whole, styles } of runsOf(text)) {
    for (const part of whole.split(/( +)/u)) {
      if (part === '') continue;
      if (part.startsWith(' ')) {
        isApart = true;
        continue;
      }
      part.split(BETWEEN_IDEOGRAPHS).forEach((piece, i) => {
        const run: Run = { text: trust(piece), styles };
        const last = words.at(-1);
        if (isApart || i > 0 || !last)
          words.push({ runs: [run], spaced: isApart && words.length > 0, width: widthOf(piece) });
        else {
          last.runs.push(run);
          last.width += widthOf(piece);
        }
        isApart = false;
      });
    }
  }
  return words;
}

/** Not beside their punctuation, which stays with the word it belongs to. */
const BETWEEN_IDEOGRAPHS = /(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u;

/** Words in lines of so many columns, the first and the others. One that is wider has a line to itself and stands out. */
export function linesOf(words: readonly Word[], first: number, others = first): Word[][] {
  const lines: Word[][] = [];
  let taken = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const longer = taken + (word.spaced ? 1 : 0) + word.width;
    if (line && longer <= (lines.length === 1 ? first : others)) {
      line.push(word);
      taken = longer;
    } else {
      lines.push([word]);
      taken = word.width;
    }
  }
  return lines;
}

/** Columns that words take on one line. */
export const widthOfLine = (line: readonly Word[]): number =>
  line.reduce((sum, { spaced, width }, i) => sum + (spaced && i > 0 ? 1 : 0) + width, 0);

/** So that colours never count as columns. */
export const paintedLine = (line: readonly Word[], paint: Paint): Terminal =>
  joinTerminal(
    line.map(({ runs, spaced }, i) =>
      spaced && i > 0 ? term` ${paintedRuns(runs, paint)}` : paintedRuns(runs, paint),
    ),
    term``,
  );
