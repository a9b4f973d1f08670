import { readGrids } from '../../src/app/grids.js';
import { importInto } from '../../src/app/import/index.js';
import { memoryFiles } from '../../src/files/memory.js';
import { UNTOLD, type Settings } from '../../src/import/index.js';
import type { Finding } from '../../src/model/findings/index.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.js';
import type { Mapping } from '../../src/model/mapping.js';
import { cellName } from '../../src/model/sheets.js';
import { sheetOf } from '../../src/model/places.js';
import { workbooks } from '../../src/workbook/index.js';
import { workshopOn } from '../workshop.js';

/** Imports in a few words. */

export type Contents = Readonly<Record<string, string | Uint8Array>>;

export const STUDY = `format: egov-study/1
id: s
lang: en
agency: { name: An agency }
frameworks: [jones]
norms: [rule]
sources:
  head: { kind: informant, role: Head }
  rule: { kind: document, title: A rule }
sessions:
  meeting: { source: head, method: interview, date: 2026-01-07 }
evidence:
  - { id: e-7, from: meeting, finding: Found. }
`;

export interface Imported {
  /** `added evidence e-1`, with the columns that differ. */
  readonly rows: readonly string[];
  /** `CODE place` of what was found, and its arguments. */
  readonly found: readonly string[];
  /** The same of notes. */
  readonly notes: readonly string[];
  /** What is to be written. */
  readonly written: Contents;
  /** The study with that in place. */
  readonly after: Contents;
}

/** What importing `file` into `s/study.yaml` does. */
export async function imported(
  contents: Contents,
  file: string,
  settings: Partial<Settings> = {},
  limits: Partial<Limits> = {},
  mapping: Mapping | null = null,
): Promise<Imported> {
  const files = memoryFiles(contents);
  const read = await readGrids(files, file, () => Promise.resolve(workbooks));
  const found = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== 'note').map(brief);
  if (!read.grids) return { rows: [], found: found(read.findings), notes: [], written: {}, after: contents };
  const workshop = workshopOn(files);
  const ports = { ...workshop.ports, limits: { ...DEFAULT_LIMITS, ...limits } };
  const made = importInto(
    { ...workshop, ports },
    { file: 's/study.yaml', folder: 's' },
    {
      grids: read.grids,
      findings: read.findings,
      file,
      settings: { ...UNTOLD, ...settings },
      mapping,
      head: 'Imported.',
    },
  );
  const written = Object.fromEntries(made.files.map(({ path, text }) => [path, text]));
  return {
    rows: made.rows.map(({ outcome, table, id, differing }) => [outcome, table, id, ...differing].join(' ')),
    found: found(made.findings),
    notes: made.findings.filter(({ severity }) => severity === 'note').map(brief),
    written,
    after: { ...contents, ...written },
  };
}

function brief({ code, place, args }: Finding): string {
  const sheet = place && sheetOf(place);
  const at =
    place &&
    (sheet === null
      ? `${place.file}:${String(place.line)}:${String(place.col)}`
      : `${sheet}!${cellName(place.line, place.col)}`);
  return `${code} ${String(at)} ${JSON.stringify(args)}`;
}
