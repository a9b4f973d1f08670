import type { PlannedRow } from '../../import/index.js';
import { loadStudy } from '../../load/index.js';
import { finding, isError, type Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { join } from '../../model/paths.js';
import type { Place } from '../../model/places.js';
import type { Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import { overlaid } from '../overlaid.js';
import { openStudy, type Workshop } from '../study.js';
import type { ImportedFile } from './files.js';

/** What is wrong with the study once the files are there and was not before, each told at the row that brings it. */
export function checkedWith(
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

export const placesOf = (rows: readonly PlannedRow[]): RowPlaces =>
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
