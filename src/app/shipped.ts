import index from '#data/index.json' with { type: 'json' };
import { createRequire } from 'node:module';
import { folderOf, join } from '../model/paths.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Framework } from '../model/framework.js';
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

/*
 * Read by way of `require`, because importing JSON warns on Node 20, and by way of the package's own import map,
 * because the bundle lies at another depth than the source.
 */
const require = createRequire(import.meta.url);

export const shippedFrameworks = (): readonly ShippedEntry[] => index;

/** A file of the package, by its path from the package's root. */
export const packageFile = (path: string): string =>
  join(folderOf(require.resolve('#package').replaceAll('\\', '/')), path);

/** The files of the shared catalogue. */
export const CATALOGUE_FILES = ['concepts', 'factors', 'remedies'].map((name) => `frameworks/catalogue/${name}.yaml`);

/** A shipped framework as the build resolved it; null for an id that does not ship. */
export function shippedFramework(id: string): Framework | null {
  const entry = shippedFrameworks().find((e) => e.id === id);
  return entry ? (require(`#data/${entry.id}.json`) as Framework) : null;
}

export const shippedCatalogue = (): Catalogue => require('#data/catalogue.json') as Catalogue;

/** The published JSON Schema of a format, as text; null for a name that is none. */
export function publishedSchema(name: string): unknown {
  return require(`#schemas/${name}.schema.json`);
}

export const SHIPPED: Shipped = {
  ids: () => shippedFrameworks().map((entry) => entry.id),
  framework: shippedFramework,
  catalogue: shippedCatalogue,
};
