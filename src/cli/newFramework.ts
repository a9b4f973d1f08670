import { scaffold } from '../app/scaffold.js';
import { shippedFrameworks } from '../app/shipped.js';
import { createFolder, writeNew } from '../files/write.js';
import { finding, type Finding } from '../model/findings/index.js';
import { isId } from '../model/ids.js';
import { join } from '../model/paths.js';
import type { Files } from '../model/ports.js';
import { shellWord } from '../text/encode/shell.js';
import { messages } from '../text/messages/index.js';
import type { Session } from './session.js';
import { programIn } from './typed.js';
import { openWorkshop } from './workshop.js';
import { tellWritten } from './written.js';

/** Writes a framework to be filled in, in a folder of its own below `output`. What is there already stays as it is. */
export async function newFramework(session: Session, id: string, output: string): Promise<void> {
  if (!(await openWorkshop(session, {}))) return;
  const folder = join(output.replaceAll('\\', '/'), id);
  const { lang } = session.options();
  const wrong = refusal(session.files, id, folder) ?? (await write(session.io.cwd, folder, scaffold(id, lang)));
  if (wrong) await session.report({ findings: [wrong], texts: new Map() });
  else {
    tellWritten(session, ...FILES.map((name) => join(folder, name)));
    session.print(`${messages(lang).started.framework(programIn(session), shellWord(folder), id)}\n`);
  }
}

/** Why nothing can be written: said before the first file is. */
function refusal(files: Files, id: string, folder: string): Finding | null {
  if (!isId(id)) return finding('BAD-ID', { value: id }, null);
  if (shippedFrameworks().some((shipped) => shipped.id === id)) return finding('SHIPPED-ID-TAKEN', { id }, null);
  const there = FILES.map((name) => join(folder, name)).find((path) => files.kind(path) !== 'missing');
  return there === undefined ? null : finding('FRAMEWORK-EXISTS', { path: there }, null);
}

const FILES = ['framework.yaml', 'tests.yaml'] as const;

async function write(
  cwd: string,
  folder: string,
  texts: Readonly<Record<(typeof FILES)[number], string>>,
): Promise<Finding | null> {
  const unmade = createFolder(join(cwd, folder));
  if (unmade) return finding('WRITE-FAILED', { path: folder, reason: unmade.detail }, null);
  for (const name of FILES) {
    const path = join(folder, name);
    const problem = await writeNew(join(cwd, path), texts[name]);
    if (problem?.problem === 'exists') return finding('FRAMEWORK-EXISTS', { path }, null);
    if (problem) return finding('WRITE-FAILED', { path, reason: problem.detail }, null);
  }
  return null;
}
