import { memoryFiles } from '../../src/files/memory.js';
import { sha256 } from '../../src/files/sha256.js';
import { mappedRows, type TableRow } from '../../src/import/index.js';
import { loadMapping, readCsv } from '../../src/load/index.js';
import type { Finding } from '../../src/model/findings/index.js';
import { DEFAULT_LIMITS } from '../../src/model/limits.js';
import type { Mapping } from '../../src/model/mapping.js';
import { sheetOf } from '../../src/model/places.js';
import type { Study } from '../../src/model/study.js';
import { cellName, gridOf, type Grid, type ReadSheet } from '../../src/model/sheets.js';

/** Mappings and what they read, in a few words. */

export const HEAD = 'format: egov-mapping/1\nid: m\nsheets:\n';

/** A mapping of one sheet: `sheet` is what stands under its dash, on one line each. */
export const oneSheet = (...lines: readonly string[]): string =>
  `${HEAD}${lines.map((line, i) => `${i === 0 ? '  - ' : '    '}${line}\n`).join('')}`;

export const read = (text: string | Uint8Array) =>
  loadMapping('map.yaml', { files: memoryFiles({ 'map.yaml': text }), sha256, limits: DEFAULT_LIMITS });

/** A mapping that loads. */
export function mappingOf(text: string): Mapping {
  const { mapping, findings } = read(text);
  if (!mapping) throw new Error(findings.map(spot).join('\n'));
  return mapping;
}

export function csv(text: string): Grid {
  const { grid } = readCsv(new TextEncoder().encode(text), 'in.csv');
  if (!grid) throw new Error('no CSV');
  return grid;
}

export const sheet = (name: string, rows: ReadSheet['rows'], more: Partial<ReadSheet> = {}): Grid =>
  gridOf('in.xlsx', { name, rows, hidden: false, hiddenRows: 0, merged: [], flaws: [], ...more });

/** A study in which nothing is said yet. */
export const NOBODY: Pick<Study, 'evidence' | 'sources' | 'sessions'> = {
  evidence: new Map(),
  sources: new Map(),
  sessions: new Map(),
};

/** Rows as `evidence from=head finding=x [key]`, what is left out, and findings by code, place and arguments. */
export function mapped(
  grids: readonly Grid[],
  text: string,
  study: Partial<Pick<Study, 'evidence' | 'sources' | 'sessions'>> = {},
  mostLevels = 800,
) {
  const made = mappedRows(grids, mappingOf(text), { study: { ...NOBODY, ...study }, mostLevels });
  return {
    rows: made.rows.map(shown),
    leftOut: made.leftOut.map(({ key, why, place }) => `${why} ${key} ${String(place.line)}`),
    found: made.findings.filter(({ severity }) => severity !== 'note').map(brief),
    notes: made.findings.filter(({ severity }) => severity === 'note').map(brief),
  };
}

const shown = ({ table, cells, key }: TableRow): string =>
  [
    table,
    ...[...cells].map(([name, { value }]) => `${name}=${String(value)}`),
    ...(key === null ? [] : [`[${key}]`]),
  ].join(' ');

export const spot = ({ code, place }: Finding): string => `${code} ${String(place?.line)}:${String(place?.col)}`;

export function brief({ code, place, args }: Finding): string {
  const name = place && sheetOf(place);
  const at =
    place &&
    (name === null ? `${String(place.line)}:${String(place.col)}` : `${name}!${cellName(place.line, place.col)}`);
  return `${code} ${String(at)} ${JSON.stringify(args)}`;
}
