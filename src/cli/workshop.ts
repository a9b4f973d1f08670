import type { Command, Option } from 'commander';
import { frameworkShelf } from '../app/shelf.js';
import { SHIPPED } from '../app/shipped.js';
import type { Workshop } from '../app/study.js';
import { nodeFiles } from '../files/node.js';
import { repositoryAbove } from '../files/repository.js';
import { sha256 } from '../files/sha256.js';
import { DEFAULT_LIMITS, LIMIT_CEILINGS, LIMIT_FLAGS, type Limits } from '../model/limits.js';
import { join } from '../model/paths.js';
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
  return command
    .addOption(sizeOption(command, LIMIT_FLAGS.fileBytes, 'fileBytes'))
    .addOption(sizeOption(command, LIMIT_FLAGS.studyBytes, 'studyBytes'));
}

function sizeOption(command: Command, flag: string, limit: keyof typeof LIMIT_CEILINGS): Option {
  const most = LIMIT_CEILINGS[limit] / MiB;
  return command
    .createOption(
      `${flag} <MiB>`,
      `most MiB to read (default ${String(DEFAULT_LIMITS[limit] / MiB)}, at most ${String(most)})`,
    )
    .argParser((value) => {
      const size = Number(value);
      if (!(size > 0 && size <= most))
        usageError(`${flag} takes a number of MiB above 0 and up to ${String(most)}, not "${value}"`);
      return Math.floor(size * MiB);
    });
}

/** The limits as a command line sets them. */
export function limitsOf({ maxFileSize, maxStudySize }: ReadingOptions): Limits {
  return {
    ...DEFAULT_LIMITS,
    fileBytes: maxFileSize ?? DEFAULT_LIMITS.fileBytes,
    studyBytes: maxStudySize ?? DEFAULT_LIMITS.studyBytes,
  };
}

/** The world as a command sees it. */
export const openWorkshop = (session: Session, options: ReadingOptions): Workshop =>
  workshopIn(session.io.cwd, limitsOf(options));

/** The world as seen from a folder. */
export function workshopIn(cwd: string, limits: Limits): Workshop {
  const ports = { files: nodeFiles(cwd), sha256, limits };
  const rootsOf = (folder: string) => [cwd, repositoryAbove(join(cwd, folder))].flatMap((root) => root ?? []);
  return { ports, shelf: frameworkShelf(ports, SHIPPED, rootsOf), shipped: SHIPPED, tool: TOOL };
}
