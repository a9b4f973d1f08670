import { messages } from '../text/messages/index.js';
import { Stopped, type Prompter } from './prompter.js';
import type { Session } from './session.js';

/** `--no-input`: false. */
export interface InputOption {
  readonly input: boolean;
}

/**
 * Who asks for what is missing; null where nobody can be asked. What asks is loaded here, and by no other run. Call it once the
 * language of the run is settled.
 */
export async function prompterFor(session: Session, { input }: InputOption): Promise<Prompter | null> {
  const { terminal } = session.io;
  if (!input || !terminal || !isAttended(session)) return null;
  if (terminal.prompter) return terminal.prompter;
  const { prompterOn } = await import('../prompts/index.js');
  const { prompter: words } = messages(session.options().lang);
  return prompterOn({ ...terminal.streams(), words, paint: await session.paint(), stopped: () => new Stopped() });
}

/** Whether somebody sits there: questions go to standard error, answers come from standard input, and nobody waits in CI. */
function isAttended({ io: { terminal, stderr, env } }: Session): boolean {
  const { CI: ci = '', TERM: kind } = env as Partial<Record<string, string>>;
  const isInCi = !['', '0', 'false'].includes(ci);
  return !isInCi && kind !== 'dumb' && stderr.isTTY === true && terminal?.isTyped() === true;
}
