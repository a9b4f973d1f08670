/** A cell of a table, blanks around it taken off, and where in the text it begins. */
export interface Cell {
  readonly text: string;
  readonly at: number;
}

export type Records =
  | { readonly rows: readonly (readonly Cell[])[]; readonly broken: null }
  /** Where a quotation mark stands that is not closed, or where none may be. */
  | { readonly rows: null; readonly broken: number };

/**
 * The rows of a CSV text (RFC 4180: quotation marks around a cell that holds a separator, a line break or a quotation mark,
 * which is doubled). Rows of blank cells, such as a last line, are left out. Our own reader, since those there are tell
 * a cell's line and not its column.
 *
 * Cells are separated by the comma, the semicolon or the tab, whichever the first line with any has most of: a
 * title may stand above the headers, and where the comma is the decimal sign, as in Indonesia, spreadsheets write semicolons.
 */
export function recordsOf(text: string): Records & { readonly separator: Separator } {
  const separator = separatorOf(text);
  const cell = new RegExp(` *(?:"([^"]*(?:""[^"]*)*)" *|([^"${separator}\r\n]*))(?:(${separator}|\r?\n)|$)`, 'uy');
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (;;) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) return { rows: null, broken: at, separator };
    const [, quoted, plain = '', end = ''] = found;
    row.push({ text: (quoted?.replaceAll('""', '"') ?? plain).trim(), at });
    if (end === separator) continue;
    if (row.some((each) => each.text !== '')) rows.push(row);
    if (end === '') return { rows, broken: null, separator };
    row = [];
  }
}

export type Separator = (typeof SEPARATORS)[number];

const SEPARATORS = [',', ';', '\t'] as const;

function separatorOf(text: string): Separator {
  const [line = ''] = /^.*[,;\t].*$/mu.exec(text.replaceAll(/"[^"]*"/gu, '')) ?? [];
  const count = (separator: string): number => line.split(separator).length;
  return SEPARATORS.reduce((most, each) => (count(each) > count(most) ? each : most));
}
