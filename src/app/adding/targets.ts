import { readYaml } from '../../load/index.js';
import { nameOf, type Entry } from '../../model/edits.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { isId } from '../../model/ids.js';
import { fileName, inside, join } from '../../model/paths.js';
import type { Place } from '../../model/places.js';
import type { Role, Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import type { Additions } from '../edit.js';
import type { Workshop } from '../study.js';
import { fileBeside } from './neighbours.js';
import { standingOf } from './standing.js';

/** Entries that go into one file. */
export interface Target {
  /** As seen from where the user stands. */
  readonly file: string;
  /** What it begins with, if it is not there yet. */
  readonly head: string;
  readonly entries: Entry[];
}

const PART_HEAD = 'format: egov-study-part/1\n';

/** The files that entries go into: what others refer to first, so that what is written before something fails refers to nothing missing. */
export function targetsOf(
  workshop: Workshop,
  path: StudyPath,
  study: Study,
  { entries, rater = null, into = null, replaces = false }: Additions,
): { files: readonly Target[]; findings: readonly Finding[] } {
  if (rater && !isId(rater.id)) return refused(finding('BAD-ID', { value: rater.id }, null));
  if (into !== null && !inside(join('', path.folder), join('', into)))
    return refused(finding('OUTSIDE-STUDY', { path: into }, null));
  const other = rater && rater.id !== coderOf(workshop, path) ? rater : null;
  const files = new Map<string, Target>();
  for (const wanted of inOrder(entries)) {
    const entry = replaces && wanted.kind === 'rating' ? { ...wanted, replace: true } : wanted;
    const standing = standingOf(entry, study, other?.id ?? null);
    const isReplaced = entry.kind === 'rating' && entry.replace === true;
    if (standing && !isReplaced)
      return refused(finding('ENTRY-EXISTS', { kind: entry.kind, id: nameOf(entry) }, seenFrom(path, standing)));
    const sheet = other && entry.kind === 'rating' ? sheetOf(other.id, study) : null;
    const beside = standing?.file ?? sheet ?? fileBeside(entry, study, fileName(path.file));
    const file = join('', into ?? join(path.folder, beside));
    if (sheet !== null && other?.role === null && workshop.ports.files.kind(file) === 'missing')
      return refused(finding('FLAG-MISSING', { flag: '--role' }, null));
    const head = sheet === null || !other ? PART_HEAD : sheetHead(other.id, other.role);
    const target = files.get(file) ?? { file, head, entries: [] };
    files.set(file, target);
    target.entries.push(entry);
  }
  return { files: [...files.values()], findings: [] };
}

const seenFrom = ({ folder }: StudyPath, place: Place): Place => ({ ...place, file: join(folder, place.file) });

const refused = (found: Finding) => ({ files: [], findings: [found] });

function inOrder(entries: readonly Entry[]): Entry[] {
  const order: readonly Entry['kind'][] = ['source', 'session', 'evidence', 'factor', 'rating', 'proposal'];
  return order.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
}

/** Who rates in the study itself; null where it does not say. */
function coderOf({ ports: { files, limits } }: Workshop, { file }: StudyPath): unknown {
  const read = files.read(files.real(file) ?? file, limits.fileBytes);
  const { value } = read.ok ? readYaml(read.bytes, file, limits) : { value: null };
  return (value as { readonly coder?: unknown } | null)?.coder ?? null;
}

/** The file of another rater, within the study's folder: the one that is there, or one called as the rater is. */
const sheetOf = (id: string, { raters, factorSheets }: Study): string =>
  [...raters, ...factorSheets].find(({ rater }) => rater === id)?.place.file ?? `ratings/${id}.yaml`;

const sheetHead = (rater: string, role: Role | null): string =>
  `format: egov-ratings/1\nrater: ${JSON.stringify(rater)}\n${role === null ? '' : `role: ${role}\n`}`;
