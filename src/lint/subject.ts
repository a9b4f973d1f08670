import type { Catalogue } from '../model/catalogue.js';
import type { Framework } from '../model/framework.js';
import type { Keywords } from '../model/keywords.js';
import type { PartPlaces, Path, Places } from '../model/places.js';
import type { Reached } from './vectors/reached.js';

/** Where keys and values stand. A catalogue is spread over several files, so no single file belongs to it. */
export type PlacesOf = Pick<Places, 'key' | 'value'>;

/** A part of the framework that names a source. */
export interface CitedSource {
  readonly source: string;
  readonly path: Path;
}

/** Factors and remedies to judge, within everything they may refer to. */
export interface EntriesSubject {
  readonly catalogue: Catalogue;
  /** Ids of the entries the file adds: only these are judged. */
  readonly judged: { readonly factors: readonly string[]; readonly remedies: readonly string[] };
  /** Remedies that some node names as its next step. */
  readonly nextSteps: ReadonlySet<string>;
  readonly places: PlacesOf;
}

export interface FrameworkSubject extends EntriesSubject {
  readonly framework: Framework;
  readonly places: PartPlaces;
  /** Belongs to the program: it then speaks both languages and comes with vectors. */
  readonly shipped: boolean;
  /** What its vectors reach; null where it has none. */
  readonly reached: Reached | null;
  /** Sources cited where the resolved framework does not keep their id: by the scale, the bands, its own entries. */
  readonly alsoCited: readonly CitedSource[];
}

export interface CatalogueSubject extends EntriesSubject {
  readonly keywords: Keywords;
}
