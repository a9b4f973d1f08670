import index from '#data/index.json' with { type: 'json' };
import { createRequire } from 'node:module';
import { folderOf, join } from '../model/paths.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Checklist } from '../model/checklist.js';
import type { Framework } from '../model/framework.js';
import type { Keywords } from '../model/keywords.js';
import type { ExplorerCode } from '../report/formats/html/explorer/index.js';
import type { Shipped } from './shelf.js';

/** What the build wrote of a shipped framework: enough to list it without reading it. */
export interface ShippedEntry {
  readonly id: string;
  readonly version: string;
  readonly title: Framework['title'];
  readonly digest: string;
  /** Its YAML, relative to the package's root. */
  readonly path: string;
}

declare const BUNDLED: true | undefined;

/** dist/, seen from this module: the build sets the name, for then this module lies in dist/ itself. */
const DIST = typeof BUNDLED === 'undefined' ? '../../dist' : '.';

/** Reads JSON: importing it warns on Node 20. */
const require = createRequire(import.meta.url);

export const shippedFrameworks = (): readonly ShippedEntry[] => index;

/** A file of the package, by its path from the package's root. */
export const packageFile = (path: string): string =>
  join(folderOf(require.resolve(`${DIST}/../package.json`).replaceAll('\\', '/')), path);

/** The files of the shared catalogue. */
export const CATALOGUE_FILES = ['concepts', 'factors', 'remedies'].map((name) => `frameworks/catalogue/${name}.yaml`);

const resolved = new Map<string, Framework | null>();

/**
 * A shipped framework as the build resolved it; null for an id that does not ship. The same object each time: what
 * follows from a framework alone is worked out once for each object, and many studies are scored against the same one.
 */
export function shippedFramework(id: string): Framework | null {
  const known = resolved.get(id) ?? resolve(id);
  resolved.set(id, known);
  return known;
}

function resolve(id: string): Framework | null {
  const entry = shippedFrameworks().find((e) => e.id === id);
  if (!entry) return null;
  const framework = require(`${DIST}/data/${entry.id}.json`) as Framework;
  return { ...framework, catalogue: onTopOf(shippedCatalogue(), framework.catalogue) };
}

/** The build leaves out of each framework what all of them share. */
const onTopOf = (shared: Catalogue, own: Catalogue): Catalogue => ({
  concepts: { ...shared.concepts, ...own.concepts },
  factors: { ...shared.factors, ...own.factors },
  remedies: { ...shared.remedies, ...own.remedies },
});

export const shippedCatalogue = (): Catalogue => require(`${DIST}/data/catalogue.json`) as Catalogue;

/** By what the concepts and factors of the shared catalogue are found in text. */
export const shippedKeywords = (): Keywords => require(`${DIST}/data/keywords.json`) as Keywords;

/** The reporting checklists, by id. */
export const shippedChecklists = (): readonly Checklist[] => require(`${DIST}/data/checklists.json`) as Checklist[];

/** The script and the style of the page on which agencies are compared. */
export const shippedExplorer = (): ExplorerCode => require(`${DIST}/data/explorer.json`) as ExplorerCode;

/** The published JSON Schema of a format, as text; null for a name that is none. */
export function publishedSchema(name: string): unknown {
  return require(`${DIST}/schemas/${name}.schema.json`);
}

export const SHIPPED: Shipped = {
  ids: () => shippedFrameworks().map((entry) => entry.id),
  framework: shippedFramework,
  file: (id) => {
    const entry = shippedFrameworks().find((e) => e.id === id);
    return entry ? packageFile(entry.path) : null;
  },
  catalogue: shippedCatalogue,
};
