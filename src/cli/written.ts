import { terminalLine } from '../text/encode/terminal.js';
import { messages } from '../text/messages/index.js';
import { listed } from '../text/words.js';
import type { Session } from './session.js';

/** More names than a sentence can hold stand one a line. */
const MOST_IN_A_SENTENCE = 3;

/** Says which files were written, wherever that was: to whoever looks on, since it is no answer that another program waits for. */
export function tellWritten(session: Session, ...paths: readonly string[]): void {
  const { lang } = session.options();
  const { written } = messages(lang).started;
  const names = paths.map(terminalLine);
  const said = names.length > MOST_IN_A_SENTENCE ? names.map(written) : [written(listed(names, lang))];
  session.say(said.map((line) => `${line}\n`).join(''));
}
