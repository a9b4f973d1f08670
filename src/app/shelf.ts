import { loadFramework, type FindBase, type LoadedFramework, type Ports } from '../load/index.js';
import type { Catalogue } from '../model/catalogue.js';
import { finding, hasErrors, isError, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { MOST_EXTENDS } from '../model/limits.js';
import { nearest } from '../model/nearest.js';
import type { Place } from '../model/places.js';
import { folderOf, inside, join } from '../model/paths.js';
import { frameworkAt } from './formats.js';
import { besideStudy, folderHolding, packIds, packsNamed, type Pack, type PackFolder } from './packs.js';
import { misnamedIn, misnamedOf } from './misnamed.js';
import { realPath } from './real.js';
import { seenFrom, type Texts } from './texts.js';

/** What ships with the program. Read on demand: a command that needs one framework reads one. */
export interface Shipped {
  readonly ids: () => readonly string[];
  readonly framework: (id: string) => Framework | null;
  /** The YAML that a framework was made of. */
  readonly file: (id: string) => string | null;
  readonly catalogue: () => Catalogue;
}

export interface Found {
  readonly framework: Framework | null;
  readonly findings: readonly Finding[];
  /** Of a user's own file: for code frames. */
  readonly texts: Texts;
}

/**
 * Where frameworks are found: by id among those shipped, beside the study and in the folders of the config, or by path.
 * Each file is read once.
 */
export interface Shelf {
  /** `reference`: an id, `id@major`, or a path seen from `folder`. `place`: where a file names it; null if typed. */
  readonly find: (reference: string, folder: string, place: Place | null) => Found;
  /** The framework of a file, with what it takes to lint it. */
  readonly load: (path: string) => LoadedFramework;
  /** The ids that can be named in a folder, those shipped first. */
  readonly ids: (folder: string) => readonly string[];
  /** The files of this id that do not ship, seen from a folder: one at most, where all is well. */
  readonly packs: (id: string, folder: string) => readonly Pack[];
}

/** How far the way to a file may lead, and where a file asks for it. Of folders null: anywhere, as the user typed the path. */
interface Asked {
  /** Folders that the file must lie in, behind links as well. */
  readonly reach: readonly string[] | null;
  /** Folders of which lines may be shown. */
  readonly shown: readonly string[] | null;
  readonly place: Place | null;
}

/** Whose word counts where frameworks are looked for. */
export interface ShelfRules {
  /** Whether a study may bring frameworks of its own. If not, there are those shipped and those of the config's folders alone. */
  readonly ownFrameworks: boolean;
  /** Framework id → the digest it must have. */
  readonly digests: ReadonlyMap<string, string>;
}

const FREE: ShelfRules = { ownFrameworks: true, digests: new Map() };

const NOTHING_READ: Texts = new Map();

/**
 * `rootsOf`: where the paths that a study in this folder names may lead. What the user typed may lead anywhere.
 * `folders`: the folders of frameworks that a config names.
 */
export function frameworkShelf(
  ports: Ports,
  shipped: Shipped,
  rootsOf: (folder: string) => readonly string[],
  folders: readonly PackFolder[] = [],
  { ownFrameworks, digests }: ShelfRules = FREE,
): Shelf {
  const { files } = ports;
  const read = new Map<string, LoadedFramework>();
  /** The files on the way from one that was asked for to what it extends. */
  const opening: string[] = [];
  const load = (path: string): LoadedFramework => {
    const known = read.get(path);
    if (known) return known;
    const endless = endlessAt(files, opening, path);
    if (endless) return { framework: null, findings: [endless], texts: NOTHING_READ, places: null, cited: [] };
    opening.push(path);
    const found = loadFramework(path, ports, shipped.catalogue(), (reference, place) => base(path, reference, place));
    opening.pop();
    const misnamed = files.kind(path) === 'folder' ? misnamedIn(path, files.list(path) ?? []) : [];
    const loaded = { ...found, findings: [...found.findings, ...misnamed] };
    // Whether a chain is too long depends on where one enters it.
    if (opening.length === 0 || !loaded.findings.some(isEndless)) read.set(path, loaded);
    return loaded;
  };
  /** The framework that the one at `path` extends. What is wrong in its file is said there, not here. */
  function base(path: string, reference: string, place: Place): ReturnType<FindBase> {
    const folder = folderOf(path);
    // What lies beside it is what a study beside its folder would find: no id may mean two files.
    const held = folderHolding(files, folders, path);
    const { framework, findings } = find(reference, folder, place, held ? [held, ...folders] : foldersFor(folder));
    // Those in between may have been read before, and shipped ones never are.
    if (framework && framework.lineage.length > MOST_EXTENDS) return refused(tooDeep(place));
    if (framework) return { framework, findings: [] };
    const own = findings.filter((f) => f.place === place);
    if (own.length > 0) return { framework, findings: own };
    const file = findings.find(isError)?.place?.file ?? reference;
    return refused(finding('BASE-INVALID', { path: file }, place));
  }
  const foldersFor = (folder: string): PackFolder[] =>
    ownFrameworks ? [besideStudy(folder), ...folders] : [...folders];
  const idsIn = (from: readonly PackFolder[]): string[] => [...new Set([...shipped.ids(), ...packIds(ports, from)])];
  const packsIn = (id: string, from: readonly PackFolder[]): Pack[] => {
    const own = packsNamed(files, from, id);
    const file = own.length === 0 ? null : shipped.file(id);
    // In the folder of the program itself, what ships is found twice.
    return file === null ? own : own.filter(({ path }) => files.real(path) !== files.real(file));
  };

  function byId(id: string, folder: string, place: Place | null, from: readonly PackFolder[]): Found {
    const own = packsIn(id, from);
    const framework = shipped.framework(id);
    if (framework) {
      const shadowed = own.some(({ path }) => load(path).framework?.digest !== framework.digest);
      return shadowed ? refused(taken(id, place)) : { framework, findings: [], texts: NOTHING_READ };
    }
    const [first, ...others] = own;
    if (!first) {
      const known = idsIn(from);
      const unknown = refused(finding('UNKNOWN-FRAMEWORK', { id, suggestion: nearest(id, known), known }, place));
      const misnamed = from.flatMap(({ path }) => misnamedOf(files, path, id, place));
      return { ...unknown, findings: [...unknown.findings, ...misnamed] };
    }
    if (others.length > 0) {
      return refused(finding('FRAMEWORK-ID-AMBIGUOUS', { id, paths: own.map(({ path }) => path) }, place));
    }
    const near = [folder, ...rootsOf(folder)];
    const found = byPath(first.path, { reach: [...near, first.folder.root], shown: place ? [folder] : near, place });
    if (!found.framework || found.framework.id === id) return found;
    return refused(finding('FRAMEWORK-MISNAMED', { id, found: found.framework.id, path: first.path }, place));
  }

  /**
   * A path may lead anywhere within the study's folder or the roots (the repository, the working directory): a study
   * from a stranger, or a link in its repository, must not make the program print a file from elsewhere.
   */
  function byPath(path: string, { reach, shown, place }: Asked): Found {
    const real = files.real(path);
    const within = (allowed: readonly string[] | null) =>
      allowed === null || real === null || allowed.some((root) => inside(realPath(files, root), real));
    if (!within(reach)) return refused(finding(place ? 'OUTSIDE-STUDY' : 'OUTSIDE-REPOSITORY', { path }, place));
    if (place && !ownFrameworks && !within(folders.map(({ root }) => root)))
      return refused(finding('FRAMEWORK-UNTRUSTED', { path }, place));
    const { framework, findings, texts } = load(path);
    if (!framework || hasErrors(findings)) {
      // Nothing of a file is told by saying that it leads back to where one comes from.
      const endless = findings.find(isEndless);
      if (endless && place) return refused({ ...endless, place });
      // A stranger's study must not make the program show lines of files that merely lie near it.
      if (!within(shown)) return refused(finding('FRAMEWORK-INVALID', { path }, place));
      const seen = seenFrom(folderOf(path), { findings, texts });
      // What is wrong with the path itself is wrong where it is named.
      return {
        framework: null,
        texts: seen.texts,
        findings: seen.findings.map((f) => (f.place ? f : { ...f, place })),
      };
    }
    if (takesShippedId({ shipped, files }, path, framework)) return refused(taken(framework.id, place));
    return { framework, findings, texts };
  }

  /** `from`: where frameworks that do not ship are looked for by their ids. */
  function find(reference: string, folder: string, place: Place | null, from: readonly PackFolder[]): Found {
    if (isPath(reference)) {
      const reach = place && [folder, ...rootsOf(folder)];
      return byPath(frameworkAt(files, join(folder, reference)), { reach, shown: place && [folder], place });
    }
    const [id = '', major] = reference.split('@');
    const found = byId(id, folder, place, from);
    const version = found.framework?.version;
    return version === undefined || major === undefined || version.split('.')[0] === major
      ? found
      : refused(finding('FRAMEWORK-VERSION', { wanted: reference, found: version }, place));
  }

  /** As it was found, if it is what the config says it must be. */
  const pinned = (found: Found, place: Place | null): Found => {
    const { id = '', digest = '' } = found.framework ?? {};
    const wanted = digests.get(id);
    return wanted === undefined || wanted === digest
      ? found
      : refused(finding('FRAMEWORK-DIGEST', { id, wanted, found: digest }, place));
  };

  return {
    find: (reference, folder, place) => pinned(find(reference, folder, place, foldersFor(folder)), place),
    load,
    ids: (folder) => idsIn(foldersFor(folder)),
    packs: (id, folder) => packsIn(id, foldersFor(folder)),
  };
}

/** What is wrong with the way from one framework to the next, rather than with any of them. */
const isEndless = ({ code }: Finding): boolean => code === 'EXTENDS-LOOP' || code === 'EXTENDS-TOO-DEEP';

function endlessAt(files: Ports['files'], opening: readonly string[], path: string): Finding | null {
  const same = (one: string) => realPath(files, one) === realPath(files, path);
  const first = opening.findIndex(same);
  if (first !== -1) return finding('EXTENDS-LOOP', { paths: [...opening.slice(first), path] }, null);
  return opening.length > MOST_EXTENDS ? tooDeep(null) : null;
}

const tooDeep = (place: Place | null): Finding => finding('EXTENDS-TOO-DEEP', { limit: MOST_EXTENDS }, place);

/**
 * Whether the framework of a file has the id of one that ships, and is not that one: by its id it would never be found. The
 * file that ships may be ahead of what was made of it.
 */
export function takesShippedId(
  { shipped, files }: { readonly shipped: Shipped; readonly files: Ports['files'] },
  path: string,
  { id, digest }: Framework,
): boolean {
  const namesake = shipped.framework(id);
  if (!namesake || namesake.digest === digest) return false;
  const file = shipped.file(id);
  return file === null || files.real(file) !== files.real(path);
}

/** A reference with a slash or a YAML ending is a path; everything else is an id. */
export const isPath = (reference: string): boolean => /[/\\]|\.(ya?ml|json)$/u.test(reference);

const taken = (id: string, place: Place | null): Finding => finding('SHIPPED-ID-TAKEN', { id }, place);

const refused = (f: Finding): Found => ({ framework: null, findings: [f], texts: NOTHING_READ });
