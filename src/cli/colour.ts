import { Chalk, type ChalkInstance } from 'chalk';
import { PLAIN, type Style, type TerminalMeans } from '../report/formats/terminal/means.js';
import { windowOf } from '../text/window.js';
import type { Sink } from './io.js';
import { ruledTable } from './table.js';

/** Colours and room for a stream. What is no terminal but asks for colours has no window: tables are as wide as what is in them. */
export function meansFor(coloured: boolean, stream: Sink): TerminalMeans {
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
  const isWindow = stream.isTTY === true;
  const { columns } = windowOf(stream);
  return {
    paint: (style, text) => painter(chalk)[style](text),
    width: isWindow ? Math.min(columns, MAX_WIDTH) : PLAIN.width,
    ruled: {
      room: isWindow ? columns : Infinity,
      draw: ruledTable((text) => painter(chalk).quiet(text)),
    },
  };
}

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
