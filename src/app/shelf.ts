import { loadFramework, type Ports } from '../load/index.js';
import type { Catalogue } from '../model/catalogue.js';
import { finding, hasErrors, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import { nearest } from '../model/nearest.js';
import type { Place } from '../model/places.js';
import { folderOf, inside, join } from '../model/paths.js';
import type { Texts } from './texts.js';

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
  /** `reference`: an id, `id@major`, or a path seen from `folder`. `place`: where it is asked for. */
  readonly find: (reference: string, folder: string, place: Place | null) => Found;
}

const NOTHING_READ: Texts = new Map();

/** `roots`: where paths may lead besides the folder they are seen from; null for anywhere. */
export function frameworkShelf(ports: Ports, shipped: Shipped, roots: readonly string[] | null): Shelf {
  const read = new Map<string, Found>();
  return {
    find(reference, folder, place) {
      if (!isPath(reference)) return byId(shipped, reference, place);
      const path = join(folder, reference);
      const known = read.get(path) ?? byPath(ports, shipped, path, roots && [folder, ...roots], place);
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
function byPath(
  ports: Ports,
  shipped: Shipped,
  path: string,
  roots: readonly string[] | null,
  place: Place | null,
): Found {
  const real = ports.files.real(path);
  if (real !== null && roots && !roots.some((root) => inside(ports.files.real(root) ?? root, real))) {
    return refused(finding('OUTSIDE-STUDY', { path }, place));
  }
  const { framework, findings, texts } = loadFramework(path, ports, shipped.catalogue());
  if (!framework || hasErrors(findings))
    return { framework: null, findings: findings.map((f) => under(f, path)), texts: prefixed(texts, path) };
  const namesake = shipped.framework(framework.id);
  if (namesake && namesake.digest !== framework.digest) {
    return refused(finding('SHIPPED-ID-TAKEN', { id: framework.id }, place));
  }
  return { framework, findings, texts };
}

const refused = (f: Finding): Found => ({ framework: null, findings: [f], texts: NOTHING_READ });

/** Places inside a framework are relative to its own folder; beside a study's they need that folder's name. */
function under(f: Finding, path: string): Finding {
  return f.place ? { ...f, place: { ...f.place, file: join(folderOf(path), f.place.file) } } : f;
}

function prefixed(texts: Texts, path: string): Texts {
  return new Map([...texts].map(([file, text]) => [join(folderOf(path), file), text]));
}
