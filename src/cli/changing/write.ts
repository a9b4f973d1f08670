import type { StudyPath } from '../../app/discover.js';
import { withLock } from '../../files/lock.js';
import { writeSet, type SetFile, type SetWritten } from '../../files/writeSet.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { join } from '../../model/paths.js';
import type { Session } from '../session.js';

/**
 * Works out a change of a study and writes it, while no other run of this program writes to that study: all of its files, or none.
 * null where nothing was written; if there was something to write, it is told why.
 */
export async function writeChange<C extends { readonly files: readonly SetFile[] }>(
  session: Session,
  { file: study }: StudyPath,
  work: () => Promise<C>,
): Promise<C | null> {
  const { cwd } = session.io;
  const report = (wrong: Finding) => session.report({ findings: [wrong], texts: new Map() });
  const locked = await withLock(join(cwd, study), async () => {
    const change = await work();
    const written = await writeSet(cwd, change.files);
    if (!written.ok) await report(unwritten(written));
    return written.ok && change.files.length > 0 ? change : null;
  });
  if ('result' in locked) return locked.result;
  await report(
    'held' in locked
      ? finding('LOCK-HELD', { path: study, lock: locked.lock.replaceAll('\\', '/'), ...locked.held }, null)
      : finding('WRITE-FAILED', { path: study, reason: locked.failed }, null),
  );
  return null;
}

function unwritten({ path, problem: { problem, detail } }: Extract<SetWritten, { readonly ok: false }>): Finding {
  return problem === 'changed' || problem === 'exists'
    ? finding('TARGET-CHANGED', { path }, null)
    : finding('WRITE-FAILED', { path, reason: detail }, null);
}
