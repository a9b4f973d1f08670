import type { Command } from 'commander';
import { withoutCommands } from '../text/encode/runner.js';
import { showUnseen } from '../text/encode/unseen.js';
import type { Io } from './io.js';

/** A command under another, with the settings all of them share. */
export function subcommand(parent: Command, name: string, summary: string, io: Io): Command {
  return settings(parent.command(name).summary(summary).description(summary), io);
}

/** Every command speaks to the streams it was given, and throws instead of ending the process. */
export function settings(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(withoutCommands(text.split('\n').map(showUnseen).join('\n'))),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .showHelpAfterError('(--help shows what is possible)')
    .showSuggestionAfterError();
}
