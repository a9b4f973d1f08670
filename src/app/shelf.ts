import { loadFramework, type Ports } from '../load/index.js';
import type { Catalogue } from '../model/catalogue.js';
import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { nearest } from '../model/nearest.js';
import type { Place } from '../model/places.js';
import { folderOf, inside, join } from '../model/paths.js';
import { frameworkAt } from './discover.js';
import { seenFrom, type Texts } from './texts.js';

/** What ships with the program. Read on demand: a command that needs one framework reads one. */
export interface Shipped {
  readonly ids: () => readonly string[];
  readonly framework: (id: string) => Framework | null;
  readonly catalogue: () => Catalogue;
}

export interface Found {
  readonly framework: Framework | null;
  readonly findings: readonly Finding[];
  /** Of a user's own file: for code frames. */
  readonly texts: Texts;
}

/** Where frameworks are found, by id among those shipped or by path; each is read once. */
export interface Shelf {
  /** `reference`: an id, `id@major`, or a path seen from `folder`. `place`: where a file names it; null if typed. */
  readonly find: (reference: string, folder: string, place: Place | null) => Found;
}

/** From which folder, how far, and by which place of a file a path was asked for. */
interface Asked {
  readonly folder: string;
  readonly roots: readonly string[];
  readonly place: Place | null;
}

const NOTHING_READ: Texts = new Map();

/** `rootsOf`: where the paths that a study in this folder names may lead. What the user typed may lead anywhere. */
export function frameworkShelf(ports: Ports, shipped: Shipped, rootsOf: (folder: string) => readonly string[]): Shelf {
  const read = new Map<string, Found>();
  return {
    find(reference, folder, place) {
      if (!isPath(reference)) return byId(shipped, reference, place);
      const path = frameworkAt(ports.files, join(folder, reference));
      const known = read.get(path) ?? byPath(ports, shipped, path, { folder, roots: rootsOf(folder), place });
      read.set(path, known);
      return known;
    },
  };
}

/** A reference with a slash or a YAML ending is a path; everything else is an id. */
export const isPath = (reference: string): boolean => /[/\\]|\.(ya?ml|json)$/u.test(reference);

function byId(shipped: Shipped, reference: string, place: Place | null): Found {
  const [id = '', major] = reference.split('@');
  const framework = shipped.framework(id);
  if (!framework) {
    const known = shipped.ids();
    return refused(finding('UNKNOWN-FRAMEWORK', { id, suggestion: nearest(id, known), known }, place));
  }
  if (major !== undefined && framework.version.split('.')[0] !== major) {
    return refused(finding('FRAMEWORK-VERSION', { wanted: reference, found: framework.version }, place));
  }
  return { framework, findings: [], texts: NOTHING_READ };
}

/**
 * A path may lead anywhere within the study's folder or the roots (the repository, the working directory): a study
 * from a stranger must not make the program print a file from elsewhere.
 */
function byPath(ports: Ports, shipped: Shipped, path: string, { folder, roots, place }: Asked): Found {
  const real = ports.files.real(path);
  const within = (folders: readonly string[]) =>
    real === null || folders.some((root) => inside(ports.files.real(root) ?? root, real));
  if (place && !within([folder, ...roots])) return refused(finding('OUTSIDE-STUDY', { path }, place));
  const { framework, findings, texts } = loadFramework(path, ports, shipped.catalogue());
  if (!framework || hasErrors(findings)) {
    // A stranger's study must not make the program show lines of files that merely lie near it.
    if (place && !within([folder])) return refused(finding('FRAMEWORK-INVALID', { path }, place));
    const seen = seenFrom(folderOf(path), { findings, texts });
    // What is wrong with the path itself is wrong where it is named.
    return { framework: null, texts: seen.texts, findings: seen.findings.map((f) => (f.place ? f : { ...f, place })) };
  }
  const namesake = shipped.framework(framework.id);
  if (namesake && namesake.digest !== framework.digest) {
    return refused(finding('SHIPPED-ID-TAKEN', { id: framework.id }, place));
  }
  return { framework, findings, texts };
}

const refused = (f: Finding): Found => ({ framework: null, findings: [f], texts: NOTHING_READ });
