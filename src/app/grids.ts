import { headerName, TABLE_COLUMNS } from '../import/index.js';
import { readCsv, unread } from '../load/index.js';
import { finding, type Finding } from '../model/findings/index.js';
import { MOST_IMPORTED } from '../model/limits.js';
import { fileName, join } from '../model/paths.js';
import { isNamesFile } from '../model/personal.js';
import { topOf } from '../model/places.js';
import type { Files } from '../model/ports.js';
import { gridOf, type Grid, type PackedTable, type Workbooks } from '../model/sheets.js';

export interface GridsRead {
  /** null where there is an error. */
  readonly grids: readonly Grid[] | null;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  /** File → its text, for what has lines. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a table may have, and that no flag allows more. */
const MOST = { limit: MOST_IMPORTED, flag: null } as const;

/** The tables of a CSV file, of a workbook, or of an archive of CSV files; `workbooks` is asked for only where it is no CSV file. */
export async function readGrids(files: Files, path: string, workbooks: () => Promise<Workbooks>): Promise<GridsRead> {
  if (isNamesFile(fileName(path))) return refused([finding('NAMES-NOT-READ', { path }, null)]);
  const read = files.read(path, MOST.limit);
  if (!read.ok) return refused([unread(read, path, path, null, MOST)]);
  const { bytes } = read;
  if (/\.(?:csv|tsv|txt)$/iu.test(path)) return { ...csvRead(bytes, path), bytes };
  const found = await (await workbooks()).read(bytes, path);
  if (found.kind === 'refused') return refused([found.finding]);
  if (found.kind === 'tables') return { ...packedRead(found.tables, path), bytes };
  const findings = found.sheets.flatMap(({ name, hidden, hiddenRows }) => [
    ...(hidden ? [finding('SHEET-HIDDEN', { sheet: name }, topOf(path))] : []),
    ...(hiddenRows > 0 ? [finding('ROWS-HIDDEN', { sheet: name, rows: hiddenRows }, topOf(path))] : []),
  ]);
  return { grids: found.sheets.map((sheet) => gridOf(path, sheet)), bytes, findings, texts: NO_TEXTS };
}

function csvRead(bytes: Uint8Array, path: string): Omit<GridsRead, 'bytes'> {
  const { grid, text, finding: wrong } = readCsv(bytes, path);
  const texts = new Map(text !== null && mayBeShown(text) ? [[path, text]] : []);
  return grid ? { grids: [grid], findings: [], texts } : { grids: null, findings: [wrong], texts };
}

/** Each is a sheet by the name of its file, and is called as it would be if the archive were a folder. */
function packedRead(tables: readonly PackedTable[], archive: string): Omit<GridsRead, 'bytes'> {
  const read = tables.map(({ name, bytes }): Omit<GridsRead, 'bytes'> => {
    const path = join(archive, name);
    if (isNamesFile(name)) return refused([finding('NAMES-NOT-READ', { path }, null)]);
    if (bytes.length > MOST.limit)
      return refused([finding('FILE-TOO-LARGE', { bytes: bytes.length, ...MOST }, topOf(path))]);
    const { grids, ...told } = csvRead(bytes, path);
    return { ...told, grids: grids?.map((grid) => ({ ...grid, sheet: name })) ?? null };
  });
  return {
    grids: read.every(({ grids }) => grids) ? read.flatMap(({ grids }) => grids ?? []) : null,
    findings: read.flatMap(({ findings }) => findings),
    texts: new Map(read.flatMap(({ texts }) => [...texts])),
  };
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
