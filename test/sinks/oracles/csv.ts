import { allOf, type Oracle } from './oracle.js';
import { runner } from './runner.js';

/** A table has as many rows and fields as with harmless words, and no field is a formula to a spreadsheet. */
const sameTable: Oracle = (hostile, harmless) => {
  const found = rowsOf(hostile);
  const expected = rowsOf(harmless);
  if (found === null || expected === null) return 'a quotation mark is left open or stands within a bare field';
  if (found.length !== expected.length) return `${String(found.length)} rows instead of ${String(expected.length)}`;
  for (const [i, row] of found.entries()) {
    if (row.length !== expected[i]?.length) return `row ${String(i + 1)} has ${String(row.length)} fields`;
    const formula = row.find((field) => FORMULA.test(field) && !/^-?\d+(\.\d+)?$/u.test(field));
    if (formula !== undefined) return `${JSON.stringify(formula)} is a formula`;
  }
  return null;
};

export const csv: Oracle = allOf(sameTable, runner);

/** OWASP's list, after blanks as well, and in full width. */
const FORMULA = /^[\s\p{Format}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** RFC 4180 by the letter; null where the text is none. */
function rowsOf(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/uy;
  while (field.lastIndex < text.length) {
    const [, quoted, bare, end] = field.exec(text) ?? [];
    if (end === undefined) return null;
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
