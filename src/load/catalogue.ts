import { EMPTY_CATALOGUE, type Catalogue } from '../model/catalogue.js';
import type { Keywords } from '../model/keywords.js';
import { hasErrors, type Finding } from '../model/findings/index.js';
import { fileName } from '../model/paths.js';
import type { Places } from '../model/places.js';
import { append } from '../model/lists.js';
import { mergeCatalogue, type EntriesFile } from './framework/catalogue.js';
import { citationsOf } from './framework/citations.js';
import { keywordsOfEntries } from './framework/keywords.js';
import type { Ports } from './ports.js';
import type { CatalogueFile } from './raw.js';
import { checkFormat } from './schema/check.js';
import { CATALOGUE } from './schema/formats.js';
import { readSource } from './source.js';

export interface LoadedCatalogue {
  /** null where there is an error. */
  readonly catalogue: Catalogue | null;
  /** By what its concepts and factors are found in text. */
  readonly keywords: Keywords;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** File → where keys and values stand in it. */
  readonly places: ReadonlyMap<string, Places>;
}

/** Reads the files of a catalogue and joins them. Files are named by their last part in places, so those must differ. */
export function loadCatalogue(paths: readonly string[], ports: Ports): LoadedCatalogue {
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const places = new Map<string, Places>();
  const files: EntriesFile[] = [];
  for (const path of paths) {
    const file = fileName(path);
    const read = readSource({ path, file, called: path }, null, ports);
    append(findings, read.findings);
    if (read.shown !== null) texts.set(file, read.shown);
    if (!read.source) continue;
    places.set(file, read.source.places);
    const checked = checkFormat(read.source, [CATALOGUE]);
    append(findings, checked.findings);
    if (!checked.format) continue;
    const raw = read.source.value as CatalogueFile; // the validator has just said so
    files.push({ raw, places: read.source.places, sources: citationsOf(raw.sources), lang: 'en' });
  }
  // References between files are only checked once all of them could be read: else each would seem to dangle.
  const catalogue = hasErrors(findings) ? null : mergeCatalogue(EMPTY_CATALOGUE, files, findings);
  return {
    catalogue: hasErrors(findings) ? null : catalogue,
    keywords: keywordsOfEntries(
      files.map(({ raw }) => raw),
      'en',
    ),
    findings,
    texts,
    places,
  };
}
