import { headerName, TABLE_COLUMNS } from '../import/index.js';
import { readCsv, unread } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { MOST_IMPORTED } from '../model/limits.js';
import { fileName } from '../model/paths.js';
import { isNamesFile } from '../model/personal.js';
import { topOf } from '../model/places.js';
import type { Files } from '../model/ports.js';
import { gridOf, type Grid, type Workbooks } from '../model/sheets.js';

export interface GridsRead {
  /** null where there is an error. */
  readonly grids: readonly Grid[] | null;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  /** File → its text, for what has lines. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The tables of a CSV file or of a workbook; `workbooks` is asked for only where it is one. */
export async function readGrids(files: Files, path: string, workbooks: () => Promise<Workbooks>): Promise<GridsRead> {
  if (isNamesFile(fileName(path))) return refused([finding('NAMES-NOT-READ', { path }, null)]);
  const read = files.read(path, MOST_IMPORTED);
  if (!read.ok) return refused([unread(read, path, path, null, { limit: MOST_IMPORTED, flag: null })]);
  const { bytes } = read;
  if (/\.(?:csv|tsv|txt)$/iu.test(path)) {
    const { grid, text, finding: wrong } = readCsv(bytes, path);
    const texts = new Map(text !== null && mayBeShown(text) ? [[path, text]] : []);
    return grid ? { grids: [grid], bytes, findings: [], texts } : { ...refused([wrong]), texts };
  }
  const { sheets, finding: wrong } = await (await workbooks()).read(bytes, path);
  if (!sheets) return refused([wrong]);
  const findings = sheets.flatMap(({ name, hidden, hiddenRows }) => [
    ...(hidden ? [finding('SHEET-HIDDEN', { sheet: name }, topOf(path))] : []),
    ...(hiddenRows > 0 ? [finding('ROWS-HIDDEN', { sheet: name, rows: hiddenRows }, topOf(path))] : []),
  ]);
  return { grids: sheets.map((sheet) => gridOf(path, sheet)), bytes, findings, texts: NO_TEXTS };
}

/**
 * Whether lines of a table may stand under what is wrong with it: only where each of its columns is known, and none has anybody's
 * words. What others head their columns, answers to a form or a survey above all, may be words that were not to be repeated.
 */
function mayBeShown(text: string): boolean {
  const [head = ''] = text.trimStart().split(/[\r\n]/u, 1);
  const names = head.split(/[,;\t]/u).map((name) => headerName(name.replaceAll('"', '')));
  return names.every((name) => TABLE_COLUMNS.has(name) && !name.startsWith('quote'));
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

const refused = (findings: readonly Finding[]): GridsRead => ({
  grids: null,
  bytes: new Uint8Array(),
  findings,
  texts: NO_TEXTS,
});
