import { Chalk, type ChalkInstance } from 'chalk';
import type { Style, TerminalMeans } from '../report/formats/means.js';
import type { Sink } from './io.js';
import { boxTable } from './table.js';

/** Colours, tables and width for a stream. */
export function meansFor(coloured: boolean, stream: Sink): TerminalMeans {
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
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
