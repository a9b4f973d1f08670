import type { Command } from 'commander';
import { terminalLine } from '../text/encode/terminal.js';
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
      writeErr: (text) => void io.stderr.write(text.split('\n').map(terminalLine).join('\n')),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .showHelpAfterError('(--help shows what is possible)')
    .showSuggestionAfterError();
}
