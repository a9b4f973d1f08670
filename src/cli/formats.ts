import type { Command } from 'commander';
import type { Content } from '../files/write.js';
import { finding, type Finding } from '../model/findings/index.js';
import { join } from '../model/paths.js';
import { showUnseen } from '../text/encode/unseen.js';
import type { Session } from './session.js';
import { oneOf, usageError } from './usage.js';

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
      const file = at < 0 ? null : value.slice(at + 1);
      if (file === '') usageError(`"${value}" names no file`);
      if (before?.some((other) => other.file === file))
        usageError('two formats cannot go to one place: write name=file');
      return [...(before ?? []), { format, file }];
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

/** Writes a text where it is to go. */
export async function deliver(session: Session, file: string | null, text: string): Promise<void> {
  if (file === null) session.print(text);
  else await deliverFile(session, file, text);
}

/** Writes a file, which is replaced whole or not at all. */
export async function deliverFile(session: Session, file: string, content: Content): Promise<void> {
  const failed = await write(session.io.cwd, file, content);
  if (failed) await session.report({ findings: [failed], texts: new Map() });
  else session.say(`${showUnseen(file)} written\n`);
}

async function write(cwd: string, file: string, content: Content): Promise<Finding | null> {
  const { nodeFiles } = await import('../files/node.js');
  const { replaceFile } = await import('../files/write.js');
  const isYaml = /\.(ya?ml)$/iu.test(file) && nodeFiles(cwd).kind(file) !== 'missing';
  if (isYaml) return finding('TARGET-IS-YAML', { path: file }, null);
  const problem = await replaceFile(join(cwd, file), content);
  return problem && finding('WRITE-FAILED', { path: file, reason: problem.detail }, null);
}
