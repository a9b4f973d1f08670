import { largest } from '../../../model/lists.js';
import type { Column } from '../../tree.js';

/** A table in plain characters, columns as wide as their widest cell. */
export function plainTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const sized = columns.map(({ title, align }, i) => ({
    title,
    align,
    width: largest([width(title), ...rows.map((row) => width(row[i] ?? ''))]),
  }));
  const print = (cells: readonly string[]): string =>
    sized
      .map((column, i) => pad(cells[i] ?? '', column.width, column.align))
      .join('  ')
      .trimEnd();
  return [
    print(columns.map((column) => column.title)),
    sized.map((column) => '-'.repeat(column.width)).join('  '),
    ...rows.map(print),
  ].join('\n');
}

function pad(text: string, to: number, align: Column['align']): string {
  const blanks = ' '.repeat(to - width(text));
  return align === 'right' ? blanks + text : text + blanks;
}

const width = (text: string): number => [...text].length;
