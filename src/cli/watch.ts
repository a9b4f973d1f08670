import { askedFiles, type AskedFiles } from '../files/asked.js';
import { codeOf } from '../files/errors.js';
import { finding } from '../model/findings/index.js';
import { folderOf } from '../model/paths.js';
import { terminalLine } from '../text/encode/terminal.js';
import { messages } from '../text/messages/index.js';
import { firstOf } from '../text/words.js';
import type { Watcher } from '../watching/index.js';
import type { Session } from './session.js';

/**
 * Does something whenever a file changes that it rests on, until it is interrupted. What it rests on is what it asks of the files,
 * each time anew: so nothing has to be told beforehand, and what changes while it runs is seen once it is done.
 */
export async function watch(
  session: Session,
  paths: readonly string[],
  run: (session: Session) => Promise<void>,
): Promise<void> {
  const { cwd } = session.io;
  for (let changed: readonly string[] = []; ;) {
    if (changed.length > 0) tell(session, changed);
    const files = askedFiles(cwd);
    const round = session.again(files);
    await run(round);
    session.speak(round.options().lang);
    try {
      changed = await change(session, files, [cwd, ...paths.map((path) => folderOf(path.replaceAll('\\', '/')))]);
    } catch (error) {
      await session.report({ findings: [finding('WATCH-FAILED', { reason: codeOf(error) }, null)], texts: new Map() });
      return;
    }
  }
}

/** Waits until one of the files has changed. */
async function change(session: Session, files: AskedFiles, roots: readonly string[]): Promise<readonly string[]> {
  const watcher = await watcherOn(session, files, roots);
  try {
    session.say(`${messages(session.options().lang).watching.waiting(files.identities().length)}\n`);
    for (;;) {
      const changed = files.changed();
      if (changed.length > 0) return changed;
      await watcher.next();
    }
  } finally {
    await watcher.close();
  }
}

async function watcherOn({ io }: Session, files: AskedFiles, roots: readonly string[]): Promise<Watcher> {
  const watching = io.watching ?? (await import('../watching/index.js')).watching;
  return watching(files.watched(roots));
}

/** What comes next goes below a line, on a terminal at the top of the window. */
function tell({ io, options, say }: Session, changed: readonly string[]): void {
  const { lang } = options();
  const line = messages(lang).watching.changed(firstOf(changed.map(terminalLine), lang));
  const isWindow = io.stderr.isTTY === true && io.env['TERM'] !== 'dumb';
  say(`${isWindow ? CLEAR : '\n'}── ${line} ──\n`);
}

/** Clears the window, and leaves what can be scrolled back to. */
const CLEAR = '\u001b[2J\u001b[H';
