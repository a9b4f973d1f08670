import { readCsv, unread } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { MOST_IMPORTED } from '../model/limits.js';
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
  const read = files.read(path, MOST_IMPORTED);
  if (!read.ok) return refused([unread(read, path, path, null, MOST_IMPORTED)]);
  const { bytes } = read;
  if (/\.(?:csv|tsv|txt)$/iu.test(path)) {
    const { grid, text, finding: wrong } = readCsv(bytes, path);
    const texts = new Map(text === null ? [] : [[path, text]]);
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

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

const refused = (findings: readonly Finding[]): GridsRead => ({
  grids: null,
  bytes: new Uint8Array(),
  findings,
  texts: NO_TEXTS,
});
