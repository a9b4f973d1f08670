import type { CellFlaw, CellRange } from '../model/sheets.js';
import { broken, unsafe } from './refusal.js';
import { walk } from './xml.js';

/** What a sheet holds beside its values. */
export interface Scanned {
  readonly hiddenRows: number;
  readonly merged: readonly CellRange[];
  readonly flaws: readonly CellFlaw[];
  /** The rectangle from A1 in which all values stand: how many cells it has. */
  readonly area: number;
}

/** What a spreadsheet can hold. */
const LAST_ROW = 1_048_576;
const LAST_COL = 16_384;
/**
 * Of cells without a value, and of ranges merged, in all sheets together. All are kept, since nobody knows yet which columns are read: one left
 * out would be imported as empty.
 */
const MOST_FLAWS = 200_000;

/** Counts over all sheets. */
export function flawCounter(): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count > MOST_FLAWS) throw unsafe('flaws', null, MOST_FLAWS);
  };
}

/** Goes through a sheet once before its values are read: what is seen here, the reader of values does not tell. */
export function scan(bytes: Uint8Array, part: string, countFlaw: () => void): Scanned {
  const merged: CellRange[] = [];
  const flaws: CellFlaw[] = [];
  let hiddenRows = 0;
  const last = { row: 0, col: 0 };
  let cell = { at: { row: 0, col: 0 }, type: 'n', formula: false };
  let value: string | null = null;
  walk(bytes, part, {
    open(name, attributes) {
      if (name === 'c') {
        cell = { at: addressOf(attributes['r'], part), type: attributes['t'] ?? 'n', formula: false };
        value = null;
      } else if (name === 'v' || name === 'is') value = '';
      else if (name === 'f') cell.formula = true;
      else if (name === 'row') {
        if (Number(attributes['r'] ?? 0) > LAST_ROW) throw broken('content', part);
        if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') hiddenRows += 1;
      } else if (name === 'mergeCell') {
        countFlaw();
        merged.push(rangeOf(attributes['ref'], part));
      }
    },
    text(text) {
      if (value !== null) value += text;
    },
    close(name) {
      if (name !== 'c') return;
      const { row, col } = cell.at;
      const missing = cell.formula && (value === null || (value === '' && cell.type !== 'str'));
      const error = cell.type === 'e' ? value : null;
      if (missing || error !== null) {
        countFlaw();
        flaws.push({ row, col, error });
      }
      if (value !== null && value !== '') {
        last.row = Math.max(last.row, row);
        last.col = Math.max(last.col, col);
      }
      value = null;
    },
  });
  return { hiddenRows, merged, flaws, area: last.row * last.col };
}

/** The cells of all sheets together that may have to be held, the empty ones between others included. */
const MOST_CELLS = 5_000_000;

export function checkArea(scanned: readonly Scanned[]): void {
  const cells = scanned.reduce((sum, { area }) => sum + area, 0);
  if (cells > MOST_CELLS) throw unsafe('cells', null, MOST_CELLS);
}

function rangeOf(ref: string | undefined, part: string): CellRange {
  const [from, to = from] = (ref ?? '').split(':');
  return { from: addressOf(from, part), to: addressOf(to, part) };
}

/** B7 → row 7, column 2. Read sign by sign: there is one in every cell, and a regular expression takes four times as long. */
function addressOf(address: string | undefined, part: string): { row: number; col: number } {
  const text = address ?? '';
  let at = 0;
  let col = 0;
  for (let letter = letterAt(text, at); letter > 0 && letter <= 26; letter = letterAt(text, at)) {
    col = col * 26 + letter;
    at += 1;
  }
  let row = 0;
  const digits = at;
  for (let digit = digitAt(text, at); digit >= 0 && digit <= 9; digit = digitAt(text, at)) {
    row = row * 10 + digit;
    at += 1;
  }
  const isWhole = at === text.length && text.length <= LONGEST && text[digits] !== '0';
  if (!isWhole || col === 0 || col > LAST_COL || row === 0 || row > LAST_ROW) throw broken('content', part);
  return { row, col };
}

/** A is 1; NaN behind the end. */
const letterAt = (text: string, at: number): number => text.charCodeAt(at) - 64;
const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** XFD1048576 */
const LONGEST = 10;
