import Table from 'cli-table3';
import type { Column } from '../report/tree.js';

/** A table for the terminal, as wide as its content. Cells are already safe to print. */
export function boxTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  border: (text: string) => string,
): string {
  const table = new Table({
    head: columns.map((c) => c.title),
    colAligns: columns.map((c) => c.align),
    // cli-table3 paints by a package of its own; colour is decided in colour.ts alone.
    style: { head: [], border: [], compact: true },
    chars: Object.fromEntries(Object.entries(LINES).map(([name, char]) => [name, char === '' ? '' : border(char)])),
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
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
  'left-mid': '─',
  'mid': '─',
  'mid-mid': '─',
  'right': '',
  'right-mid': '',
  'middle': ' ',
} as const;
