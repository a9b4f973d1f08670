import { terminalLine } from '../text/encode/terminal.js';
import { messages } from '../text/messages/index.js';
import { listed } from '../text/words.js';
import type { Session } from './session.js';

/** Says which files were written, wherever that was: to whoever looks on, since it is no answer that another program waits for. */
export function tellWritten(session: Session, ...paths: readonly string[]): void {
  const { lang } = session.options();
  session.say(`${messages(lang).started.written(listed(paths.map(terminalLine), lang))}\n`);
}
