import type { Command } from 'commander';
import { finding } from '../model/findings/index.js';
import type { Session } from './session.js';
import { oneOf } from './usage.js';

/** Where one format goes: a file, or standard output. */
export interface Destination<F extends string> {
  readonly format: F;
  readonly file: string | null;
}

/**
 * Adds `-f, --format NAME[=PATH]`, repeatable, so that one run can feed the terminal and a file.
 * The first format is the default.
 */
export function formatOption(command: Command, formats: readonly string[]): Command {
  const choose = oneOf('format', formats);
  const option = command
    .createOption(
      '-f, --format <name[=file]>',
      `one of ${formats.join(', ')}; repeat it for several (default ${formats[0] ?? ''})`,
    )
    .argParser((value: string, before: readonly Destination<string>[] | undefined) => {
      const at = value.indexOf('=');
      const format = choose(at < 0 ? value : value.slice(0, at));
      return [...(before ?? []), { format, file: at < 0 ? null : value.slice(at + 1) }];
    });
  return command.addOption(option);
}

/** The destinations asked for; the first format to standard output where none was. */
export function destinations<F extends string>(
  asked: readonly Destination<F>[] | undefined,
  formats: readonly F[],
): readonly Destination<F>[] {
  const first = formats[0];
  if (asked && asked.length > 0) return asked;
  return first === undefined ? [] : [{ format: first, file: null }];
}

/** Writes a text where it is to go; a file is replaced whole or not at all. */
export async function deliver(session: Session, file: string | null, text: string): Promise<void> {
  if (file === null) {
    session.print(text);
    return;
  }
  const { replaceFile } = await import('../files/write.js');
  const { join } = await import('../model/paths.js');
  const problem = replaceFile(join(session.io.cwd, file), text);
  const failed = problem && finding('WRITE-FAILED', { path: file, reason: problem.detail }, null);
  if (failed) await session.report({ findings: [failed], texts: new Map() });
  else session.say(`${file} written\n`);
}
