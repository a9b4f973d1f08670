import { Command, CommanderError, Option } from 'commander';
import { settings, subcommand } from './command.js';
import { LANGUAGES } from '../model/lang.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { COMMANDS, type Entry } from './registry.js';
import { startSession, type TypedOptions } from './session.js';
import { TOOL } from '../app/tool.js';
import type { Checked, Share } from './shares.js';
import { terminalLine } from '../text/encode/terminal.js';
import { isUsageError } from './usage.js';

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
    const command = subcommand(program, known.name, known.summary, io);
    if (known === entry) (await entry.load()).define(command, session);
    else
      command
        .allowUnknownOption()
        .argument('[...]')
        .action(() => undefined);
  }
  try {
    await program.parseAsync([...io.argv], { from: 'user' });
    return session.exitCode();
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? EXIT.fine : EXIT.input;
    if (isUsageError(problem)) {
      session.say(`error: ${terminalLine(problem.message)}\n`);
      return EXIT.input;
    }
    session.say(bugReport(problem));
    return EXIT.bug;
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
  settings(program, io);
  program
    .name(TOOL.name)
    .description('Score the evidence of an e-government implementation against a framework and write the report.')
    .usage('<command> [options]')
    .version(TOOL.version, '-V, --version', 'print the version')
    .addOption(
      new Option('--lang <language>', 'language of the output (default en, or what egov-assess.yaml says)').choices([
        ...LANGUAGES,
      ]),
    )
    .option('--no-color', 'no colours, whatever the terminal can do')
    .helpCommand(false)
    .addHelpText('before', `${EXAMPLES}\n`);
}

const EXAMPLES = `Examples:
  egov-assess report my-study                 the report, as markdown
  egov-assess explain my-study index          how the number is made
  egov-assess validate my-study               what is wrong, where, and how to mend it`;

function bugReport(problem: unknown): string {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return `This is a bug in ${TOOL.name} ${TOOL.version}, not in your files. Please report it with these lines:\n${text.split('\n').map(terminalLine).join('\n')}\n`;
}
