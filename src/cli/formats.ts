import { codeOf } from '../files/errors.js';
import { targetOf } from '../files/target.js';
import type { Content } from '../files/write.js';
import { finding, type Finding } from '../model/findings/index.js';
import { nth } from '../model/nth.js';
import { join } from '../model/paths.js';
import type { Command } from './command.js';
import { misleadingEnding } from './endings.js';
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
  return command.offers(
    '-f, --format <name[=file]>',
    (t) => t.format(formats.join(', '), nth(formats, 0)),
    (value: string, before: readonly Destination<string>[] = []): readonly Destination<string>[] => {
      const at = value.indexOf('=');
      const format = choose(at < 0 ? value : value.slice(0, at));
      const file = at < 0 ? null : value.slice(at + 1);
      if (file === '') usageError((t) => t.noFile(value));
      return [...before, { format, file }];
    },
  );
}

/**
 * The destinations asked for; the first format where none was. `output`: where those go that have no file of their own;
 * by default standard output.
 */
export function destinations<F extends string>(
  { io }: Session,
  asked: readonly Destination<F>[] | undefined,
  formats: readonly F[],
  output: string | null = null,
): readonly Destination<F>[] {
  const wanted = asked ?? formats.slice(0, 1).map((format) => ({ format, file: null }));
  if (output !== null && wanted.every(({ file }) => file !== null)) usageError((t) => t.ownFiles);
  const placed = wanted.map(({ format, file }) => ({ format, file: file ?? output }));
  const places = placed.map(({ file }) => file && placeOf(io.cwd, file));
  if (new Set(places).size < places.length) usageError((t) => t.onePlace);
  return placed;
}

/** Where a file really is to be, so that two names of one place are seen to be that. */
export function placeOf(cwd: string, file: string): string {
  const path = join(cwd, file);
  try {
    return targetOf(path).path;
  } catch (error) {
    codeOf(error); // what stands in the way is said when it is written
    return path;
  }
}

/** Writes a text where it is to go. */
export async function deliver(session: Session, { format, file }: Destination<string>, text: string): Promise<void> {
  if (file === null) session.print(text);
  else await deliverFile(session, { format, file }, text);
}

/** Writes a file, which is replaced whole or not at all. */
export async function deliverFile(
  session: Session,
  { format, file }: { readonly format: string; readonly file: string },
  content: Content,
): Promise<void> {
  const failed = refusal(session, format, file) ?? (await write(session.io.cwd, file, content));
  const told = failed ?? misleadingEnding(file, format);
  if (told) await session.report({ findings: [told], texts: new Map() });
  if (failed) return;
  const { tellWritten } = await import('./written.js');
  tellWritten(session, file);
}

/** Why a result must not go there: it would take the place of evidence, or be read as some. */
export function refusal({ files, io }: Pick<Session, 'files' | 'io'>, format: string, file: string): Finding | null {
  if (files.wasRead(file)) return finding('TARGET-WAS-READ', { path: file }, null);
  // A framework may be written as YAML; nothing is written over YAML that is there.
  if (format === 'yaml' && files.kind(file) === 'missing') return null;
  const path = [file, placeOf(io.cwd, file)].find((name) => /\.(ya?ml)$/iu.test(name));
  return path === undefined ? null : finding('TARGET-IS-YAML', { path }, null);
}

async function write(cwd: string, file: string, content: Content): Promise<Finding | null> {
  const { replaceFile } = await import('../files/write.js');
  const problem = await replaceFile(join(cwd, file), content);
  return problem && finding('WRITE-FAILED', { path: file, reason: problem.detail }, null);
}
