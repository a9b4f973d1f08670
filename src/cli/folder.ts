import { writeSet } from '../files/writeSet.js';
import { finding } from '../model/findings/index.js';
import { refusal } from './formats.js';
import type { Session } from './session.js';
import { tellWritten } from './written.js';

/** Writes files of one kind into a folder, which is made if it is not there: all of them, or none. */
export async function deliverFolder(
  session: Session,
  format: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const refused = files.flatMap(({ path }) => refusal(session, format, path) ?? []);
  await session.report({ findings: refused, texts: new Map() });
  if (refused.length > 0) return;
  const written = await writeSet(
    session.io.cwd,
    files.map((file) => ({ ...file, was: 'whatever' })),
  );
  if (!written.ok) {
    const { path, problem } = written;
    await session.report({
      findings: [finding('WRITE-FAILED', { path, reason: problem.detail }, null)],
      texts: new Map(),
    });
    return;
  }
  tellWritten(session, ...files.map(({ path }) => path));
}
