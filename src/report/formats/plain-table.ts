import { largest } from '../../model/lists.js';
import type { Column } from '../tree.js';

/** A table in plain characters, columns as wide as their widest cell. */
export function plainTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, i) => largest([width(column.title), ...rows.map((row) => width(row[i] ?? ''))]));
  const print = (cells: readonly string[]): string =>
    columns
      .map((column, i) => pad(cells[i] ?? '', widths[i] ?? 0, column.align))
      .join('  ')
      .trimEnd();
  return [
    print(columns.map((column) => column.title)),
    widths.map((n) => '-'.repeat(n)).join('  '),
    ...rows.map(print),
  ].join('\n');
}

function pad(text: string, to: number, align: Column['align']): string {
  const blanks = ' '.repeat(to - width(text));
  return align === 'right' ? blanks + text : text + blanks;
}

const width = (text: string): number => [...text].length;
