import { including, spliced } from '../edit/index.js';
import {
  formIn,
  partTexts,
  planImport,
  recordsOf,
  rowsIn,
  sheetText,
  type PlannedRow,
  type Settings,
  type TableRow,
} from '../import/index.js';
import { loadStudy } from '../load/index.js';
import type { Entry } from '../model/edits.js';
import { finding, hasErrors, isError, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import type { Limits } from '../model/limits.js';
import { fileName, join } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Files } from '../model/ports.js';
import type { Grid } from '../model/sheets.js';
import type { Study } from '../model/study.js';
import type { StudyPath } from './discover.js';
import { overlaid } from './overlaid.js';
import { openStudy, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';

/** A file that an import makes or changes. */
export interface ImportedFile {
  readonly path: string;
  readonly text: string;
  /** What it held when it was read; null where it is new. */
  readonly was: Uint8Array | null;
}

export type { PlannedRow };

export interface Import extends Diagnosed {
  readonly rows: readonly PlannedRow[];
  /** In the order in which they are to be written: what includes them comes last. None where there is an error. */
  readonly files: readonly ImportedFile[];
}

/** What an import is made from. */
export interface Imported {
  readonly grids: readonly Grid[];
  /** What is told of them already. */
  readonly findings: readonly Finding[];
  /** The file, as findings call it. */
  readonly file: string;
  readonly settings: Settings;
  /** A comment for the top of each new file. */
  readonly head: string;
}

/**
 * What the rows of a table add to a study. Everything is tried before anything is written: the study with the new files in place has
 * to load and to link; what is wrong with a row is told where the row stands.
 */
export function importInto(workshop: Workshop, path: StudyPath, given: Imported): Import {
  const opened = openStudy(workshop, path, null);
  const { study, frameworks } = opened;
  if (!study) return { rows: [], files: [], findings: opened.findings, texts: opened.texts };
  const { sha256, limits } = workshop.ports;
  const found = tablesIn(given.grids, study, frameworks, limits);
  const { records, findings: ofCells } = recordsOf(found.rows, given.settings);
  const plan = planImport(study, records, { of: fileName(given.file), sha256 });
  const findings = [...given.findings, ...found.findings, ...ofCells, ...plan.findings];
  const rows = [...found.leftOut, ...plan.rows];
  if (hasErrors(findings)) return { rows, files: [], findings, texts: NO_TEXTS };

  const names = freeNames(workshop.ports.files, path.folder, given.file);
  const parts = partTexts(plan.entries, given.head, limits).map((part) => ({ ...part, path: names() }));
  const sheets = plan.sheets.map(({ rater, entries }) => ({
    path: join(path.folder, `ratings/${rater}.yaml`),
    text: sheetText(rater, entries, given.head),
    was: null,
  }));
  const made: ImportedFile[] = [
    ...parts.map((part) => ({ path: part.path, text: part.text, was: null })),
    ...sheets,
    ...updatedFiles(workshop, path, study, plan.updates),
  ];
  const files = withInclusions(
    workshop,
    path,
    made,
    parts.map((part) => part.path),
  );
  const checked = checkedWith(workshop, path, files, opened.findings, placesOf(plan.rows));
  const all = [...findings, ...checked];
  return { rows, files: hasErrors(all) ? [] : files, findings: all, texts: NO_TEXTS };
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** The rows of every table: of answers to a form, else of the tool's own layout. */
function tablesIn(
  grids: readonly Grid[],
  study: Study,
  frameworks: readonly Framework[],
  limits: Limits,
): { rows: TableRow[]; leftOut: PlannedRow[]; findings: Finding[] } {
  const mostLevels = Math.floor(limits.keys * 0.8);
  const forms = grids.map((grid) => formIn(grid, { study, frameworks, mostLevels }));
  const rest = grids.filter((_, i) => !forms[i]);
  const own = rest.length === grids.length ? rowsIn(rest) : { rows: [], findings: [] };
  const read = forms.flatMap((form) => form ?? []);
  return {
    rows: [...read.flatMap(({ rows }) => rows), ...own.rows],
    leftOut: read.flatMap(({ leftOut }) =>
      leftOut.map(({ key, why, place }) => ({
        table: 'sessions' as const,
        id: key,
        outcome: why,
        differing: [],
        place,
      })),
    ),
    findings: [...read.flatMap(({ findings }) => findings), ...own.findings],
  };
}

/** `evidence/import-survey.yaml`, `evidence/import-survey-2.yaml`, ...: names that no file has. */
function freeNames(files: Files, folder: string, file: string): () => string {
  const stem = fileName(file)
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  let count = 0;
  return () => {
    for (;;) {
      count += 1;
      const name = ['import', ...(stem === '' ? [] : [stem]), ...(count === 1 ? [] : [String(count)])].join('-');
      const path = join(folder, `evidence/${name}.yaml`);
      if (files.kind(path) === 'missing') return path;
    }
  };
}

/** The files in which items stand that are to be written anew. */
function updatedFiles(
  { ports: { files, limits } }: Workshop,
  { folder }: StudyPath,
  study: Study,
  updates: readonly (Entry & { readonly kind: 'evidence' })[],
): ImportedFile[] {
  const byFile = new Map<string, Entry[]>();
  for (const update of updates) {
    const file = study.evidence.get(update.value.id)?.place.file ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), { ...update, replace: true }]);
  }
  return [...byFile].flatMap(([file, entries]) => {
    const path = join(folder, file);
    const read = files.read(path, limits.fileBytes);
    if (!read.ok) return [];
    const { text } = spliced(new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes), file, entries);
    return text === null ? [] : [{ path, text, was: read.bytes }];
  });
}

/** The study's main file as well, unless it includes by a pattern what is new. */
function withInclusions(
  workshop: Workshop,
  path: StudyPath,
  made: readonly ImportedFile[],
  parts: readonly string[],
): ImportedFile[] {
  const { files, limits } = workshop.ports;
  // Which names it reads is told without what will stand in them.
  const blank = made.map((file) => (parts.includes(file.path) ? { ...file, text: BLANK } : file));
  const seen = loadStudy(path.file, { ...workshop.ports, files: overlaid(files, blank) });
  const missing = parts.filter((part) => !seen.raw.has(within(path.folder, part)));
  if (missing.length === 0) return [...made];
  const already = made.find((file) => file.path === path.file);
  const read = files.read(path.file, limits.fileBytes);
  if (!read.ok) return [...made];
  const before = already?.text ?? new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
  const { text } = including(
    before,
    path.file,
    missing.map((part) => within(path.folder, part)),
  );
  const main = text === null ? [] : [{ path: path.file, text, was: read.bytes }];
  return [...made.filter((file) => file !== already), ...main];
}

const BLANK = 'format: egov-study-part/1\n';

/** A path as the study's own files call it. */
const within = (folder: string, path: string): string => (folder === '.' ? path : path.slice(folder.length + 1));

/** What is wrong with the study once the files are there and was not before, each told at the row that brings it. */
function checkedWith(
  workshop: Workshop,
  path: StudyPath,
  made: readonly ImportedFile[],
  before: readonly Finding[],
  rows: RowPlaces,
): Finding[] {
  const ports = { ...workshop.ports, files: overlaid(workshop.ports.files, made) };
  const { findings } = openStudy({ ...workshop, ports }, path, null);
  const known = new Set(before.map(({ code, args }) => JSON.stringify([code, args])));
  const fresh = findings.filter((each) => isError(each) && !known.has(JSON.stringify([each.code, each.args])));
  if (fresh.length === 0) return [];
  const tooLarge = fresh.find(({ code }) => code === 'STUDY-TOO-LARGE');
  if (tooLarge?.code === 'STUDY-TOO-LARGE')
    return [finding('IMPORT-TOO-MUCH', { bytes: tooLarge.args.bytes, limit: tooLarge.args.limit }, null)];
  const loaded = loadStudy(path.file, ports).study;
  const news = new Set(made.map((file) => file.path));
  const starts = loaded ? startsIn(loaded, path.folder, rows) : new Map<string, Start[]>();
  return fresh.map((each) =>
    each.place && news.has(each.place.file) ? { ...each, place: rowAt(starts, each.place) } : each,
  );
}

/** Table and id → where its row stands. */
type RowPlaces = ReadonlyMap<string, Place>;

const placesOf = (rows: readonly PlannedRow[]): RowPlaces =>
  new Map(rows.map(({ table, id, place }) => [`${table} ${id}`, place]));

interface Start {
  readonly line: number;
  readonly place: Place;
}

/** Where each thing begins that a row brought, by file. */
function startsIn(study: Study, folder: string, rows: RowPlaces): Map<string, Start[]> {
  const begun = [
    ...[...study.sources].map(([id, { place }]) => [`sources ${id}`, place] as const),
    ...[...study.sessions].map(([id, { place }]) => [`sessions ${id}`, place] as const),
    ...[...study.evidence].map(([id, { place }]) => [`evidence ${id}`, place] as const),
    ...study.raters.flatMap(({ rater, own, ratings }) =>
      [...ratings].flatMap(([framework, nodes]) =>
        [...nodes].map(
          ([node, { place }]) => [`ratings ${own ? '' : `${rater}/`}${framework}/${node}`, place] as const,
        ),
      ),
    ),
  ];
  return grouped(
    begun.flatMap(([name, { file, line }]) => {
      const place = rows.get(name);
      return place ? [[join(folder, file), { line, place }] as const] : [];
    }),
  );
}

/** The row of whatever begins last before a place. */
function rowAt(starts: ReadonlyMap<string, readonly Start[]>, at: Place): Place {
  const before = (starts.get(at.file) ?? []).filter(({ line }) => line <= at.line);
  return before.reduce<Start | null>((last, each) => (last && last.line > each.line ? last : each), null)?.place ?? at;
}
