import { configFor, configsNotUsed, limitsIn, settingsOf, trustedConfig } from '../app/config.js';
import type { StudyPath } from '../app/discover.js';
import { packFolders, type PackFolder } from '../app/packs.js';
import { frameworkShelf, type ShelfRules } from '../app/shelf.js';
import { SHIPPED } from '../app/shipped.js';
import type { Workshop } from '../app/study.js';
import { repositoryAbove } from '../files/repository.js';
import { sha256 } from '../files/sha256.js';
import type { Settings } from '../model/config.js';
import { hasErrors } from '../model/findings/index.js';
import { DEFAULT_LIMITS, LIMIT_CEILINGS, LIMIT_FLAGS, type Limits } from '../model/limits.js';
import { folderOf, join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import type { Command } from './command.js';
import { publishing, type PublicOption } from './public.js';
import { usageError } from './usage.js';
import type { Session } from './session.js';
import { TOOL } from '../app/tool.js';

/** Options of every command that reads files. */
export interface ReadingOptions {
  readonly maxFileSize?: number;
  readonly maxStudySize?: number;
}

const MiB = 1024 * 1024;

/** Adds the options that raise a limit. */
export function readingOptions(command: Command): Command {
  return sizeOption(sizeOption(command, 'fileBytes'), 'studyBytes');
}

function sizeOption(command: Command, limit: keyof typeof LIMIT_FLAGS): Command {
  const flag = LIMIT_FLAGS[limit];
  const most = LIMIT_CEILINGS[limit] / MiB;
  return command.offers(
    `${flag} <MiB>`,
    (t) => t.limit(String(DEFAULT_LIMITS[limit] / MiB), String(most)),
    (value: string): number => {
      const size = Number(value);
      if (!(size > 0 && size <= most)) usageError((t) => t.mebibytes(flag, most, value));
      return Math.ceil(size * MiB); // a little is not nothing
    },
  );
}

/** The workshop of a command, furnished as its config says. */
export interface ConfiguredWorkshop extends Workshop {
  readonly settings: Settings;
  /** Where frameworks lie besides those that ship. */
  readonly folders: readonly PackFolder[];
  readonly rules: ShelfRules;
}

/**
 * The world as a command sees it, with the config that holds for `path`. null where that config cannot be used, which is
 * then said: going on without it would do something else than was asked. `trusted`: a folder from which alone config and
 * frameworks are taken, whatever lies beside the studies; null: none.
 */
export async function openWorkshop(
  session: Session,
  { maxFileSize, maxStudySize, ...options }: ReadingOptions & PublicOption,
  path = '.',
  trusted: string | null = null,
): Promise<ConfiguredWorkshop | null> {
  const { io, files } = session;
  const { cwd } = io;
  if (publishing(options).publishing) session.withholdLines();
  const ports = { files, sha256, limits: DEFAULT_LIMITS };
  const found =
    trusted === null
      ? configFor(ports, path.replaceAll('\\', '/'))
      : trustedConfig(ports, trusted.replaceAll('\\', '/'));
  const settings = settingsOf(found.config, {
    lang: session.lang(),
    fileBytes: maxFileSize ?? null,
    studyBytes: maxStudySize ?? null,
  });
  session.speak(settings.lang.value);
  const { folders, findings } = found.config
    ? packFolders(ports, found.config, trusted === null ? rootsIn(cwd)(folderOf(found.config.file)) : [])
    : { folders: [], findings: [] };
  const all = [...found.findings, ...findings];
  await session.report({ findings: all, texts: found.texts });
  if (hasErrors(all)) return null;
  const rules = { ownFrameworks: trusted === null, digests: digestsIn(settings) };
  return { ...workshopIn(files, cwd, limitsIn(settings), folders, rules), settings, folders, rules };
}

const digestsIn = ({ frameworkDigests }: Settings): ReadonlyMap<string, string> =>
  new Map([...frameworkDigests].map(([id, { value }]) => [id, value]));

/** The world as seen from a folder. */
export function workshopIn(
  files: Files,
  cwd: string,
  limits: Limits,
  folders: readonly PackFolder[],
  rules: ShelfRules,
): Workshop {
  const ports = { files, sha256, limits };
  return { ports, shelf: frameworkShelf(ports, SHIPPED, rootsIn(cwd), folders, rules), shipped: SHIPPED, tool: TOOL };
}

/** How far paths in files may lead from a folder: within the repository, and within the working directory. */
export const rootsIn =
  (cwd: string) =>
  (folder: string): string[] =>
    [cwd, repositoryAbove(join(cwd, folder))].flatMap((root) => root ?? []);

/** What the configs of these studies say, where it is not the config of the run, is not done: that is said. */
export async function tellOtherConfigs(
  session: Session,
  { ports, settings }: ConfiguredWorkshop,
  studies: readonly StudyPath[],
): Promise<void> {
  await session.report({ findings: configsNotUsed(ports.files, settings.file, studies), texts: new Map() });
}
