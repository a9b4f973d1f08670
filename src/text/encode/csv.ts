import type { Fragment } from './fragment.js';
import { join, template, trust } from './fragment.js';
import { significant } from '../numbers.js';
import { withoutCommands } from './runner.js';
import { showUnseen } from './unseen.js';

export type Csv = Fragment<'csv'>;

const csv = template<'csv'>();

/**
 * A field: text is always quoted and a spreadsheet never takes it for a formula; our own numbers stand bare;
 * null is an empty field.
 */
export function csvField(value: string | number | null): Csv {
  if (value === null) return csv``;
  if (typeof value === 'number') return trust(significant(value));
  const disarmed = FORMULA.test(value) ? `'${value}` : value;
  return trust(`"${withoutCommands(showUnseen(disarmed)).replaceAll('"', '""')}"`);
}

/** A row with its line end, as RFC 4180 has it but with the newline of the rest of our output. */
export const csvRow = (fields: readonly Csv[]): Csv => csv`${join(fields, csv`,`)}\n`;

/**
 * Also after blanks and in the full-width forms that some spreadsheets read alike. Behind an apostrophe it is none, but gets another one:
 * who takes one away again (src/load/table/grid.ts) then has what was written, whatever it was.
 */
const FORMULA = /^'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
