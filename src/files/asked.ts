import { lstatSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileName, folderOf, inside } from '../model/paths.js';
import { codeOf } from './errors.js';
import { nodeFiles, type NodeFiles } from './node.js';

/** Where to look for changes. */
export interface Watched {
  /** Folders that are there. */
  readonly folders: readonly string[];
  /** Whether anything was asked about an entry of these folders. */
  readonly concerns: (path: string) => boolean;
}

/** The files of this machine, which remember what they were asked: what a run rests on, also where nothing is there yet. */
export interface AskedFiles extends NodeFiles {
  /** What is another thing now, in the order in which it was asked about; of a folder that came or went, that alone. */
  readonly changed: () => readonly string[];
  /** Where these changes come about. What is not there is waited for below `roots` alone, not in every folder above them. */
  readonly watched: (roots: readonly string[]) => Watched;
}

/** What is told of a path: of a folder that is listed also of its entries. */
type Told = ReadonlyMap<string, string>;

interface Question {
  readonly path: string;
  readonly isList: boolean;
  readonly tell: () => Told;
  /** Looked up before it was answered, so that no change in between is missed. */
  readonly told: Told;
}

export function askedFiles(cwd: string): AskedFiles {
  const files = nodeFiles(cwd);
  const questions = new Map<string, Question>();
  const at = (path: string): string => resolve(cwd, path).replaceAll('\\', '/');
  const ask = (path: string, kind: string, tell: () => Told): void => {
    const key = `${kind} ${path}`;
    if (!questions.has(key)) questions.set(key, { path, isList: kind === 'list', tell, told: tell() });
  };
  const askContent = (path: string): void => ask(path, 'content', () => new Map([[path, stampOf(at(path))]]));
  return {
    ...files,
    read(path, limit) {
      askContent(path);
      return files.read(path, limit);
    },
    hash(path, limit) {
      askContent(path);
      return files.hash(path, limit);
    },
    kind(path) {
      ask(path, 'kind', () => new Map([[path, files.kind(path)]]));
      return files.kind(path);
    },
    list(folder) {
      ask(folder, 'list', () => entriesOf(files, folder));
      return files.list(folder);
    },
    changed() {
      const paths = [...questions.values()].flatMap(({ told, tell }) => difference(told, tell()));
      const changed = new Set(paths.map(at));
      const outermost = [...changed].filter((path) => !above(path).some((folder) => changed.has(folder)));
      return outermost.map((path) => (inside(at('.'), path) ? relative(cwd, path).replaceAll('\\', '/') : path));
    },
    watched: (roots) => watched(files, [...questions.values()], { at, roots: roots.map(at) }),
  };
}

/** Another one whenever a file is written to or replaced. */
function stampOf(path: string): string {
  try {
    const about = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return about ? [about.dev, about.ino, about.size, about.mtimeNs, about.ctimeNs].join(':') : 'missing';
  } catch (error) {
    return codeOf(error);
  }
}

const entriesOf = (files: NodeFiles, folder: string): Told =>
  new Map(
    (files.list(folder) ?? [])
      .filter(({ name }) => !LEFT_BESIDE.test(name))
      .map(({ name, kind }) => [folder === '.' ? name : `${folder}/${name}`, kind]),
  );

/** What editors, and this program, put beside a file for as long as it is written to. */
const LEFT_BESIDE = /^[.#]|~$/u;

const difference = (one: Told, other: Told): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

function watched(
  files: NodeFiles,
  questions: readonly Question[],
  { at, roots }: { readonly at: (path: string) => string; readonly roots: readonly string[] },
): Watched {
  const listed = new Set(questions.filter(({ isList }) => isList).map(({ path }) => at(path)));
  const awaited = [...new Set(questions.map(({ path }) => at(path)))].filter(
    (path) => files.kind(path) !== 'missing' || roots.some((root) => inside(root, path)),
  );
  const known = new Set(awaited.flatMap((path) => [path, ...above(path)]));
  const isFolder = (path: string): boolean => files.kind(path) === 'folder';
  const nearest = awaited.flatMap((path) => above(path).find(isFolder) ?? []);
  return {
    folders: [...new Set([...nearest, ...[...listed].filter(isFolder)])],
    concerns: (path) => known.has(path) || (listed.has(folderOf(path)) && !LEFT_BESIDE.test(fileName(path))),
  };
}

/** The folders above a path, the nearest first. */
function above(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...above(folder)];
}
