import type { ChangedFile, StudyChange } from '../../app/edit.js';
import { withLock } from '../../files/lock.js';
import { createFolder, replaceFile } from '../../files/write.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { folderOf, join } from '../../model/paths.js';
import type { StudyPath } from '../../app/discover.js';
import type { Session } from '../session.js';

/**
 * Works out a change of a study and writes it, while no other run of this program writes to that study. null where nothing, or not
 * all of it, was written: that is told.
 */
export async function writeChange<C extends Pick<StudyChange, 'files'>>(
  session: Session,
  { file: study }: StudyPath,
  work: () => Promise<C>,
): Promise<C | null> {
  const { cwd } = session.io;
  const report = (findings: readonly Finding[]) => session.report({ findings, texts: new Map() });
  const locked = await withLock(join(cwd, study), async () => {
    const change = await work();
    for (const file of change.files) {
      const unwritten = await write(cwd, file);
      if (!unwritten) continue;
      await report([unwritten]);
      return null;
    }
    return change.files.length > 0 ? change : null;
  });
  if ('result' in locked) return locked.result;
  await report([
    'held' in locked
      ? finding('LOCK-HELD', { path: study, lock: locked.lock.replaceAll('\\', '/'), ...locked.held }, null)
      : finding('WRITE-FAILED', { path: study, reason: locked.failed }, null),
  ]);
  return null;
}

/** Replaces a file that is still what the change was made from. */
async function write(cwd: string, { path, was, text }: ChangedFile): Promise<Finding | null> {
  const unmade = was === null ? createFolder(join(cwd, folderOf(path))) : null;
  if (unmade) return finding('WRITE-FAILED', { path, reason: unmade.detail }, null);
  const problem = await replaceFile(join(cwd, path), text, was);
  if (!problem) return null;
  return problem.problem === 'changed' || problem.problem === 'exists'
    ? finding('TARGET-CHANGED', { path }, null)
    : finding('WRITE-FAILED', { path, reason: problem.detail }, null);
}
