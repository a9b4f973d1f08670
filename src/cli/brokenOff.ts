import { TOOL } from '../app/tool.js';
import { commandLine, type CommandLineTexts } from '../text/command-line.js';
import { terminalLine } from '../text/encode/terminal.js';
import { windowOf } from '../text/window.js';
import { HelpAsked } from './command.js';
import { EXIT, type ExitCode } from './exit.js';
import { helpOf } from './help.js';
import { Stopped } from './prompter.js';
import type { Session } from './session.js';
import { UsageError } from './usage.js';

/** Says why a run broke off: somebody wants help or would rather not go on, the command line cannot be meant, or the program is wrong. */
export function brokenOff(session: Session, problem: unknown): ExitCode {
  const { help, usage: t } = commandLine(session.options().lang);
  if (problem instanceof HelpAsked) {
    const { command, isError } = problem;
    const { stdout, stderr } = session.io;
    const width = windowOf(isError ? stderr : stdout).columns;
    (isError ? session.say : session.print)(helpOf(command, help, width));
    return isError ? EXIT.input : EXIT.fine;
  }
  if (problem instanceof UsageError) {
    session.say(`${t.error}: ${terminalLine(problem.told(t))}\n${t.help}\n`);
    return EXIT.input;
  }
  if (problem instanceof Stopped) {
    session.say(`${problem.isLate ? t.stoppedLate : t.stopped}\n`);
    return EXIT.stopped;
  }
  session.say(bugReport(problem, t));
  return EXIT.bug;
}

function bugReport(problem: unknown, t: CommandLineTexts['usage']): string {
  const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return `${t.bug(`${TOOL.name} ${TOOL.version}`)}\n${text.split('\n').map(terminalLine).join('\n')}\n`;
}
