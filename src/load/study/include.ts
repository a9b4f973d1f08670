import { append } from '../../model/lists.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { join } from '../../model/paths.js';
import { isNamesFile } from '../../model/personal.js';
import { topOf, type Place } from '../../model/places.js';
import type { Files } from '../../model/ports.js';
import type { StudyFile } from '../raw.js';
import type { SourceFile } from '../source.js';
import type { YamlPlaces } from '../yaml/places.js';
import { leaves } from './attachments.js';
import type { StudyFolder } from './folder.js';
import { filesMatching, isClosed, isPattern } from './glob.js';

/** The main file of a study that has a folder of its own. */
const STUDY_FILE = 'study.yaml';
/** Where other raters' sheets lie beside it. */
const RATINGS_FOLDER = 'ratings';

/** Reads the files that a study's main file includes. Each may be included once, and the main file not at all. */
export function readIncluded(
  main: StudyFile,
  places: YamlPlaces,
  at: string,
  folder: StudyFolder,
  files: Files,
): SourceFile[] {
  const included: SourceFile[] = [];
  main.include?.forEach((entry, i) => {
    const place = places.value(['include', i]);
    for (const path of pathsOf(entry, at, place, folder, files)) {
      if (folder.hasRead(path)) {
        folder.findings.push(finding('INCLUDED-TWICE', { path }, place));
        continue;
      }
      const source = folder.read(path, place);
      if (source) included.push(source);
    }
  });
  return included;
}

/**
 * Reads the sheets under `ratings/` that were not included by name. Only beside study.yaml: other
 * files may share their folder. As patterns go no folder deeper unless they say so, neither does this; a sheet that lies there is named.
 */
export function readSheets(mainFile: string, at: string, folder: StudyFolder, files: Files): SourceFile[] {
  if (mainFile !== STUDY_FILE) return [];
  append(folder.findings, misnamedRatings(at, files, topOf(mainFile)));
  const sheets = files.list(join(at, RATINGS_FOLDER));
  if (!sheets && isClosed(join(at, RATINGS_FOLDER), files)) {
    folder.findings.push(finding('NO-PERMISSION', { path: RATINGS_FOLDER }, topOf(RATINGS_FOLDER)));
  }
  for (const path of filesMatching(`${RATINGS_FOLDER}/*/**/*.y*ml`, at, files).found)
    if (/\.ya?ml$/u.test(path) && !folder.hasRead(path))
      folder.findings.push(finding('SHEET-UNREAD', { path }, topOf(path)));
  return (sheets ?? [])
    .filter(({ kind, name }) => kind !== 'folder' && /^[^.].*\.ya?ml$/su.test(name) && !isNamesFile(name))
    .map((entry) => `${RATINGS_FOLDER}/${entry.name}`)
    .filter((path) => !folder.hasRead(path))
    .flatMap((path) => folder.read(path, topOf(path)) ?? []);
}

/** Folders called almost as that of the sheets, and with YAML files in them: the ratings there would be dropped in silence. */
const misnamedRatings = (at: string, files: Files, place: Place): Finding[] =>
  (files.list(at) ?? [])
    .filter(({ kind, name }) => kind === 'folder' && LIKE_RATINGS.test(name) && name !== RATINGS_FOLDER)
    .filter(({ name }) => files.list(join(at, name))?.some((entry) => /\.ya?ml$/u.test(entry.name)))
    .map(({ name }) => finding('FILE-MISNAMED', { path: name, meant: RATINGS_FOLDER }, place));

const LIKE_RATINGS = /^(?:ratings?|rattings?|raters?)$/iu;

function pathsOf(entry: string, at: string, place: Place, folder: StudyFolder, files: Files): readonly string[] {
  const path = join('', entry);
  if (leaves(entry)) {
    folder.findings.push(finding('OUTSIDE-STUDY', { path: entry }, place));
    return [];
  }
  if (!isPattern(path)) return [path];
  const { found, closed } = filesMatching(path, at, files);
  for (const name of closed) folder.findings.push(finding('NO-PERMISSION', { path: name }, place));
  if (found.length === 0 && closed.length === 0)
    folder.findings.push(finding('INCLUDE-MATCHES-NOTHING', { pattern: entry }, place));
  return found;
}
