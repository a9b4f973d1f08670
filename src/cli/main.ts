import { CommanderError } from 'commander';
import { Command } from './command.js';
import { LANGUAGES } from '../model/lang.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { COMMANDS, type Entry } from './registry.js';
import { startSession, type TypedOptions } from './session.js';
import { TOOL } from '../app/tool.js';
import type { Checked, Share } from './shares.js';
import { oneOf } from './usage.js';

/**
 * Runs one command line. Returns the exit code and never ends the process: what is still on its way through a pipe
 * would be cut off.
 */
export async function main(io: Io): Promise<number> {
  const program = new Command();
  const session = startSession(io, () => program.opts<TypedOptions>());
  const entry = COMMANDS.find((c) => c.name === commandNamed(io.argv)) ?? null;
  setUp(program, io);
  for (const known of COMMANDS) {
    const command = program.under(known.name, known.purpose);
    if (known === entry) (await entry.load()).define(command, session);
  }
  try {
    await program.parseAsync([...io.argv], { from: 'user' });
    return session.exitCode();
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return EXIT.fine;
    return (await import('./brokenOff.js')).brokenOff(session, problem);
  }
}

/** Checks a share of the studies, in a thread that the program started for it. */
export async function checkShare(share: Share): Promise<Checked> {
  return (await import('./shares.js')).checkShare(share);
}

/** The first word that is no option and no option's value: the command. */
function commandNamed(argv: readonly string[]): Entry['name'] | undefined {
  return argv.find((word, i) => !word.startsWith('-') && argv[i - 1] !== '--lang');
}

function setUp(program: Command, io: Io): void {
  program
    .name(TOOL.name)
    .helpCommand(false)
    // Nothing ends the process, and what commander writes, the version, goes to the streams that were given.
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout.write(text) })
    .version(TOOL.version, '-V, --version')
    .tells('--version', (t) => t.version)
    .offers('--lang <language>', (t) => t.lang(LANGUAGES.join(', ')), oneOf('language', LANGUAGES))
    .offers('--no-color', (t) => t.noColor)
    .shows(
      ['report my-study', (t) => t.firstReport],
      ['explain my-study index', (t) => t.firstNumber],
      ['validate my-study', (t) => t.firstCheck],
    );
}
