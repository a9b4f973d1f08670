import { finding, type Finding } from '../../model/findings/index.js';
import { topOf } from '../../model/places.js';
import type { Grid } from '../../model/sheets.js';
import { decode } from '../yaml/decode.js';
import { placesOf } from '../yaml/places.js';
import { recordsOf } from './records.js';

export type GridRead =
  | { readonly grid: Grid; readonly text: string; readonly finding: null }
  /** The text is there where it could be decoded. */
  | { readonly grid: null; readonly text: string | null; readonly finding: Finding };

/** A CSV file as cells. What is not UTF-8 is refused by the name of what it is: guessed letters would be wrong ones. */
export function readCsv(bytes: Uint8Array, file: string): GridRead {
  const encoding = otherEncoding(bytes);
  if (encoding) return { grid: null, text: null, finding: finding('CSV-ENCODING', { encoding }, topOf(file)) };
  const { text, finding: refused } = decode(bytes, file);
  if (text === null) return { grid: null, text, finding: refused };
  const places = placesOf(file, text, 0);
  const { rows, broken } = recordsOf(text);
  if (rows === null) return { grid: null, text, finding: finding('CSV-QUOTE', {}, places.at(broken)) };
  const grid: Grid = {
    file,
    sheet: null,
    rows: rows.map((row) => row.map((cell) => (cell.text === '' ? null : armed(cell.text)))),
    // Of a cell that a short row lacks: where that row ends.
    place: (row, col) => places.at(rows[row]?.[col]?.at ?? rows[row]?.at(-1)?.at ?? 0),
    flaws: [],
    merged: [],
  };
  return { grid, text, finding: null };
}

/** We write an apostrophe before what a spreadsheet would take for a formula (src/text/encode/csv.ts): it is none of the text. */
const armed = (text: string): string => text.replace(/^'(?='*\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u, '');

function otherEncoding(bytes: Uint8Array): 'utf-16' | 'windows-1252' | null {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    return 'windows-1252';
  }
}
