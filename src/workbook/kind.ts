import { locked, otherKind } from './refusal.js';

/** Refuses what does not begin as an archive does, and says what it is. */
export function checkKind(bytes: Uint8Array): void {
  if (begins(bytes, ARCHIVE)) return;
  if (begins(bytes, COMPOUND)) throw holdsName(bytes, 'EncryptedPackage') ? locked() : otherKind('xls');
  if (BIFF.some((head) => begins(bytes, head))) throw otherKind('xls');
  throw otherKind(isMarkup(bytes) ? 'page' : 'unknown');
}

/** Of an archive, by the names of its parts. */
export function checkParts(names: ReadonlySet<string>): void {
  if (names.has('xl/workbook.bin')) throw otherKind('xlsb');
  if (names.has('content.xml') && names.has('mimetype')) throw otherKind('ods');
  if (!names.has('xl/workbook.xml')) throw otherKind('archive');
}

/** The CSV files, by commas or tabs, at the top of an archive that is nothing else. */
export const tablesAmong = (names: ReadonlySet<string>): string[] =>
  MARKS.some((name) => names.has(name)) ? [] : [...names].filter((name) => /^[^/]+\.(?:csv|tsv)$/iu.test(name));

/** Files that no archive but a workbook's has. */
const MARKS = ['xl/workbook.xml', 'xl/workbook.bin', 'mimetype'];

const ARCHIVE = [0x50, 0x4b];
/** Files of Office until 2003, and those with a password since. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Excel 2 to 4. */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

const begins = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** Names in compound files are of two bytes a character. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const spelt = [...name].map((character) => `${character}\0`).join('');
  return new TextDecoder('latin1').decode(bytes).includes(spelt);
}

/** Web pages and XML are at times called .xls, and spreadsheets open them. */
const isMarkup = (bytes: Uint8Array): boolean =>
  /^\s*<(?:[a-z!?])/iu.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^\u00ef\u00bb\u00bf/u, ''),
  );
