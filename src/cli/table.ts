import Table from 'cli-table3';
import type { Ruled } from '../report/formats/terminal/means.js';

/**
 * A table for the terminal. Cells are already wrapped, painted and safe to print: how wide a column is follows from them, and
 * nothing is cut off. Titles stand on the rule.
 */
export function ruledTable(border: (text: string) => string): Ruled['draw'] {
  return (heads, rows, aligns) => {
    const table = new Table({
      colAligns: [...aligns],
      rowAligns: ['bottom'],
      head: [...heads],
      // cli-table3 paints by a package of its own; colour is decided in colour.ts alone.
      style: { head: [], border: [], compact: true },
      chars: Object.fromEntries(Object.entries(LINES).map(([name, char]) => [name, char === '' ? '' : border(char)])),
    });
    for (const row of rows) table.push([...row]);
    return table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n');
  };
}

/** One rule under the head; columns apart by space. */
const LINES = {
  'top': '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  'bottom': '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  'left': '',
  'left-mid': '',
  'mid': '─',
  'mid-mid': '─',
  'right': '',
  'right-mid': '',
  'middle': ' ',
} as const;
