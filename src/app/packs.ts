import type { Ports } from '../load/index.js';
import type { Config } from '../model/config.js';
import { finding, type Finding } from '../model/findings/index.js';
import { fileName, folderOf, inside, join } from '../model/paths.js';
import type { Place } from '../model/places.js';
import type { Files, FolderEntry } from '../model/ports.js';
import { foldersAbove } from './above.js';
import { FRAMEWORK_FILE, kindOf } from './formats.js';
import { realPath } from './real.js';

/** The folder that holds frameworks beside a study, and within a package. */
export const PACKS = 'frameworks';

/** A folder that holds frameworks, each as `<id>/framework.yaml` or `<id>.yaml`. */
export interface PackFolder {
  readonly path: string;
  /** Where its files may really lie, behind links as well. */
  readonly root: string;
  /** The npm package it belongs to. */
  readonly package: string | null;
}

/** A framework found by its id. */
export interface Pack {
  readonly id: string;
  readonly path: string;
  readonly folder: PackFolder;
}

/** The folder of frameworks beside a study; its links may not lead out of the study's folder. */
export const besideStudy = (folder: string): PackFolder => ({ path: join(folder, PACKS), root: folder, package: null });

/**
 * The folder of frameworks that a file lies in: one of `folders`, or one beside a study. null where it lies in none, as a
 * file beside `study.yaml` does.
 */
export function folderHolding(files: Files, folders: readonly PackFolder[], file: string): PackFolder | null {
  const own = folderOf(file);
  const path = fileName(file) === FRAMEWORK_FILE ? join(own, '..') : own;
  const real = realPath(files, path);
  const named = folders.find((folder) => files.real(folder.path) === real);
  if (named) return named;
  // From within, the folder has no name but its real one.
  return [path, real].some((seen) => fileName(seen) === PACKS) ? { path, root: join(path, '..'), package: null } : null;
}

/** The frameworks of this id, a file that can be reached in two ways once. */
export function packsNamed(files: Files, folders: readonly PackFolder[], id: string): Pack[] {
  // No path, and nothing hidden. A name that no id can have is found as well, to be told from the id that the file has.
  if (!/^[^./\\][^/\\]*$/u.test(id)) return [];
  const found = new Map<string, Pack>();
  for (const folder of folders) {
    if (files.kind(folder.path) === 'missing') continue; // as beside most studies: one question instead of two
    for (const path of [join(folder.path, `${id}/${FRAMEWORK_FILE}`), join(folder.path, `${id}.yaml`)]) {
      const real = files.kind(path) === 'missing' ? null : files.real(path);
      if (real !== null && !found.has(real)) found.set(real, { id, path, folder });
    }
  }
  return [...found.values()];
}

/** What it takes to look into files. */
type Reading = Pick<Ports, 'files' | 'limits'>;

/** The ids of all frameworks in these folders, in order. */
export function packIds(ports: Reading, folders: readonly PackFolder[]): string[] {
  const ids = folders.flatMap(({ path }) => (ports.files.list(path) ?? []).map((entry) => idOf(ports, path, entry)));
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

const holdsAny = (ports: Reading, { path }: PackFolder): boolean =>
  (ports.files.list(path) ?? []).some((entry) => idOf(ports, path, entry) !== null);

/** The id of the framework that an entry of a folder is; null where it is none. */
function idOf(ports: Reading, folder: string, { name, kind }: FolderEntry): string | null {
  if (kind !== 'file') return ports.files.kind(join(folder, `${name}/${FRAMEWORK_FILE}`)) === 'file' ? name : null;
  const isPack = name.endsWith('.yaml') && kindOf(ports, join(folder, name)) === 'framework';
  return isPack ? name.replace(/\.yaml$/u, '') : null;
}

/**
 * The folders of frameworks that a config names. They may lie outside the config's folder, but within `roots` (the
 * repository or, without one, the working directory); packages wherever Node would find them.
 */
export function packFolders(
  ports: Reading,
  { file, frameworkFolders, frameworkPackages }: Pick<Config, 'file' | 'frameworkFolders' | 'frameworkPackages'>,
  roots: readonly string[],
): { folders: PackFolder[]; findings: Finding[] } {
  const { files } = ports;
  const base = folderOf(file);
  const found = [
    ...frameworkFolders.map(({ value, place }) => ({
      place,
      made: folderNamed(files, join(base, value), [base, ...roots], place),
    })),
    ...frameworkPackages.map(({ value, place }) => ({
      place,
      made: packageNamed(files, base, value) ?? finding('PACKAGE-NOT-FOUND', { name: value }, place),
    })),
  ];
  const folders: PackFolder[] = [];
  const findings: Finding[] = [];
  for (const { made, place } of found) {
    if ('code' in made) findings.push(made);
    else {
      folders.push(made);
      if (!holdsAny(ports, made)) findings.push(finding('NO-FRAMEWORKS', { path: made.path }, place));
    }
  }
  return { folders, findings };
}

function folderNamed(files: Files, path: string, roots: readonly string[], place: Place): PackFolder | Finding {
  const real = files.real(path);
  if (real === null) return finding('PATH-NOT-FOUND', { path }, place);
  if (!roots.some((root) => inside(realPath(files, root), real))) {
    return finding('OUTSIDE-REPOSITORY', { path }, place);
  }
  return files.kind(path) === 'folder'
    ? { path, root: path, package: null }
    : finding('FOLDER-EXPECTED', { path }, place);
}

/** As Node looks for a package: in node_modules of the config's folder, then of each folder above. Nothing of it runs. */
function packageNamed(files: Files, base: string, name: string): PackFolder | null {
  if (!/^(@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/u.test(name)) return null;
  for (const at of foldersAbove(files, base)) {
    const root = join(at, `node_modules/${name}`);
    if (files.kind(root) === 'folder') return { path: join(root, PACKS), root, package: name };
  }
  return null;
}
