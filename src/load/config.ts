import type { Config, Placed } from '../model/config.js';
import { hasErrors, type Finding } from '../model/findings/index.js';
import { comparisonsOf, wrongWeights } from './comparisons.js';
import { gatesOf } from './gates.js';
import { suppressionsOf } from './suppressions.js';
import type { Ports } from './ports.js';
import type { ConfigFile } from './raw.js';
import { checkFormat } from './schema/check.js';
import { CONFIG } from './schema/formats.js';
import { readSource } from './source.js';

export interface LoadedConfig {
  /** null where there is an error. */
  readonly config: Config | null;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text. */
  readonly texts: ReadonlyMap<string, string>;
}

const MiB = 1024 * 1024;

/** Reads a config. Places name it by `path` itself: it belongs to no study. */
export function loadConfig(path: string, ports: Ports): LoadedConfig {
  const { source, shown, findings } = readSource({ path, file: path, called: path }, null, ports);
  const texts = new Map(shown === null ? [] : [[path, shown]]);
  if (!source) return { config: null, findings, texts };
  const checked = checkFormat(source, [CONFIG]);
  if (!checked.format) return { config: null, findings: checked.findings, texts };
  const raw = source.value as ConfigFile; // the validator has just said so
  const placed = <T>(key: keyof ConfigFile, value: T | undefined): Placed<T> | null =>
    value === undefined ? null : { value, place: source.places.value([key]) };
  const each = (key: 'framework-folders' | 'framework-packages'): Placed<string>[] =>
    (raw[key] ?? []).map((value, i) => ({ value, place: source.places.value([key, i]) }));
  const bytes = (key: 'max-file-size' | 'max-study-size'): Placed<number> | null => {
    const size = raw[key];
    return placed(key, size === undefined ? undefined : Math.ceil(size * MiB));
  };
  const { gates, findings: unclear } = gatesOf(raw.gates, source.places, raw.lang ?? 'en');
  const { suppressions, findings: unknown } = suppressionsOf(raw.suppressions, source.places, raw.lang ?? 'en');
  const wrong = [...unclear, ...unknown, ...wrongWeights(raw.comparisons, source.places)];
  if (hasErrors(wrong)) return { config: null, findings: wrong, texts };
  return {
    config: {
      file: path,
      lang: placed('lang', raw.lang),
      fileBytes: bytes('max-file-size'),
      studyBytes: bytes('max-study-size'),
      frameworkFolders: each('framework-folders'),
      frameworkPackages: each('framework-packages'),
      frameworkDigests: new Map(
        Object.entries(raw['framework-digests'] ?? {}).map(([id, value]) => [
          id,
          { value, place: source.places.value(['framework-digests', id]) },
        ]),
      ),
      gates,
      suppressions,
      comparisons: comparisonsOf(raw.comparisons, source.places, raw.lang ?? 'en'),
    },
    findings: [],
    texts,
  };
}
