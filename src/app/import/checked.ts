import type { PlannedRow } from '../../import/index.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { join } from '../../model/paths.js';
import type { Place } from '../../model/places.js';
import type { Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import { checkedChange, notRead } from '../edit.js';
import type { Workshop } from '../study.js';
import type { Diagnosed } from '../texts.js';
import type { ImportedFile } from './files.js';

/** What is to be said of the study once the files are there and was not before, each told at the row that brings it. */
export function checkedWith(
  workshop: Workshop,
  path: StudyPath,
  made: readonly ImportedFile[],
  before: Diagnosed,
  rows: RowPlaces,
): Finding[] {
  const { after, news } = checkedChange(workshop, path, made, before);
  const tooLarge = news.find(({ code }) => code === 'STUDY-TOO-LARGE');
  if (tooLarge?.code === 'STUDY-TOO-LARGE')
    return [finding('IMPORT-TOO-MUCH', { bytes: tooLarge.args.bytes, limit: tooLarge.args.limit }, null)];
  const unread = notRead(after, path, made);
  if (news.length === 0) return unread;
  const files = new Set(made.map((file) => file.path));
  const starts = after.asRead ? startsIn(after.asRead, path.folder, rows) : new Map<string, Start[]>();
  const told = news.map((each) =>
    each.place && files.has(each.place.file) ? { ...each, place: rowAt(starts, each.place) } : each,
  );
  return [...told, ...unread];
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
