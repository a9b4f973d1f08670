import { loadConfig, type Ports } from '../load/index.js';
import type { Config, Origin, Placed, Setting, Settings } from '../model/config.js';
import { finding, type Finding } from '../model/findings/index.js';
import type { Lang } from '../model/lang.js';
import { DEFAULT_LIMITS, LIMIT_FLAGS, type Limits } from '../model/limits.js';
import { folderOf, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import { foldersAbove } from './above.js';
import type { StudyPath } from './discover.js';
import type { Diagnosed } from './texts.js';

export const CONFIG_FILE = 'egov-assess.yaml';

/** What the command line says of the settings; null where it does not. Sizes are in bytes. */
export interface Flags {
  readonly lang: Lang | null;
  readonly fileBytes: number | null;
  readonly studyBytes: number | null;
}

/** The config of a path, if there is one. */
export interface FoundConfig extends Diagnosed {
  /** null where there is none, and where it has errors: the findings then say so. */
  readonly config: Config | null;
}

/** The config that holds for a path: the nearest one at or above it. */
export function configFor(ports: Ports, path: string): FoundConfig {
  const folder = ports.files.kind(path) === 'folder' ? path : folderOf(path);
  const file = configAbove(ports.files, folder);
  const misnamed = misnamedConfigs(ports.files, folder);
  if (file === null) return { config: null, findings: misnamed, texts: new Map() };
  const loaded = loadConfig(file, ports);
  return { ...loaded, findings: [...misnamed, ...loaded.findings] };
}

/** Configs called by almost the right name, which would be passed over in silence, as near as the one that holds or nearer. */
function misnamedConfigs(files: Files, folder: string): Finding[] {
  for (const at of foldersAbove(files, folder)) {
    const has = (name: string) => files.kind(join(at, name)) !== 'missing';
    const found = LIKE_A_CONFIG.find((name) => files.kind(join(at, name)) === 'file');
    if (has(CONFIG_FILE)) return [];
    if (found !== undefined) return [finding('FILE-MISNAMED', { path: join(at, found), meant: CONFIG_FILE }, null)];
    if (has('.git')) return [];
  }
  return [];
}

const LIKE_A_CONFIG = ['egov-assess.yml', 'egov-assess.json', 'egov_assess.yaml', 'egov_assess.yml'];

/** The config of a folder that is trusted, which must be there. */
export function trustedConfig(ports: Ports, folder: string): FoundConfig {
  const file = join(folder, CONFIG_FILE);
  return ports.files.kind(file) === 'missing'
    ? { config: null, findings: [finding('TRUSTED-CONFIG-MISSING', { path: file }, null)], texts: new Map() }
    : loadConfig(file, ports);
}

/**
 * Not beyond the root of a repository: what lies above belongs to another work. `known`: what was found before, by
 * folder, since studies that are read together mostly lie together.
 */
function configAbove(files: Files, folder: string, known = new Map<string, string | null>()): string | null {
  const passed: string[] = [];
  let found: string | null = null;
  for (const at of foldersAbove(files, folder)) {
    const before = known.get(at);
    passed.push(at);
    found = before ?? null;
    if (before !== undefined) break;
    const file = join(at, CONFIG_FILE);
    found = files.kind(file) === 'missing' ? null : file;
    if (found !== null || files.kind(join(at, '.git')) !== 'missing') break;
  }
  for (const at of passed) known.set(at, found);
  return found;
}

/** What holds for a run, each setting with where it comes from. */
export function settingsOf(config: Config | null, flags: Flags): Settings {
  const chosen = <T>(flag: string, typed: T | null, written: Placed<T> | null, otherwise: T): Setting<T> => {
    if (typed !== null) return { value: typed, from: { kind: 'flag', flag } };
    return written ? fromFile(written) : { value: otherwise, from: { kind: 'default' } };
  };
  const { fileBytes, studyBytes } = DEFAULT_LIMITS;
  return {
    file: config?.file ?? null,
    lang: chosen('--lang', flags.lang, config?.lang ?? null, 'en'),
    fileBytes: chosen(LIMIT_FLAGS.fileBytes, flags.fileBytes, config?.fileBytes ?? null, fileBytes),
    studyBytes: chosen(LIMIT_FLAGS.studyBytes, flags.studyBytes, config?.studyBytes ?? null, studyBytes),
    frameworkFolders: (config?.frameworkFolders ?? []).map(fromFile),
    frameworkPackages: (config?.frameworkPackages ?? []).map(fromFile),
    frameworkDigests: new Map([...(config?.frameworkDigests ?? [])].map(([id, placed]) => [id, fromFile(placed)])),
    gates: config?.gates ?? [],
    suppressions: config?.suppressions ?? [],
    comparisons: config?.comparisons ?? [],
  };
}

function fromFile<T>({ value, place }: Placed<T>): Setting<T> {
  const from: Origin = { kind: 'file', place };
  return { value, from };
}

export const limitsIn = ({ fileBytes, studyBytes }: Settings): Limits => ({
  ...DEFAULT_LIMITS,
  fileBytes: fileBytes.value,
  studyBytes: studyBytes.value,
});

/** A run has one config. Of studies that lie under another, that one's settings do not hold, which must be said. */
export function configsNotUsed(files: Files, used: string | null, studies: readonly StudyPath[]): Finding[] {
  const usedFile = used === null ? null : files.real(used);
  const known = new Map<string, string | null>();
  const nearest = new Set(studies.map(({ folder }) => configAbove(files, folder, known)));
  return [...nearest].flatMap((path) =>
    path === null || path === used || files.real(path) === usedFile
      ? []
      : finding('CONFIG-NOT-USED', { path, used }, null),
  );
}
