import { Chalk, type ChalkInstance } from 'chalk';
import type { Style, TerminalMeans } from '../report/formats/terminal.js';
import type { Io, Sink } from './io.js';
import { boxTable } from './table.js';

/** `--colour` is not an option of its own: `--no-color` is, as everywhere. */
export interface ColourChoice {
  readonly color: boolean;
}

/**
 * Whether a stream gets colour, decided once and here: chalk 5 by itself does not look at NO_COLOR.
 * FORCE_COLOR wins over what the stream is, `--no-color` and NO_COLOR over everything.
 */
export function wantsColour(io: Io, stream: Sink, choice: ColourChoice): boolean {
  const { NO_COLOR: never, FORCE_COLOR: force, TERM: term } = io.env as Partial<Record<string, string>>;
  if (!choice.color || (never !== undefined && never !== '')) return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stream.isTTY === true && term !== 'dumb';
}

/** Colours, tables and width for a stream. */
export function meansFor(io: Io, stream: Sink, choice: ColourChoice): TerminalMeans {
  const chalk = new Chalk({ level: wantsColour(io, stream, choice) ? 1 : 0 });
  return {
    paint: (style, text) => painter(chalk)[style](text),
    table: (columns, rows) => boxTable(columns, rows, (text) => painter(chalk).quiet(text)),
    width: Math.min(stream.columns ?? DEFAULT_WIDTH, MAX_WIDTH),
  };
}

const DEFAULT_WIDTH = 100;
/** Longer lines are hard to read, however wide the window. */
const MAX_WIDTH = 120;

const painter = (chalk: ChalkInstance): Record<Style, (text: string) => string> => ({
  good: chalk.green,
  fair: chalk.cyan,
  weak: chalk.yellow,
  bad: chalk.red,
  quiet: chalk.dim,
  strong: chalk.bold,
  emphasis: chalk.italic,
  heading: chalk.bold.underline,
  code: chalk.cyan,
});
