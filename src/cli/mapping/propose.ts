import type { StudyPath } from '../../app/discover.js';
import { proposedMapping } from '../../app/mapping/proposed.js';
import { createFolder, writeNew } from '../../files/write.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { fileName, folderOf, join } from '../../model/paths.js';
import type { Grid } from '../../model/sheets.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages } from '../../text/messages/index.js';
import { commandTo } from './commandTo.js';
import type { Session } from '../session.js';
import type { ConfiguredWorkshop } from '../workshop.js';
import { tellWritten } from '../written.js';

interface Table {
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** Proposes a mapping of a table: to a file that is not there yet, or to standard output. */
export async function propose(
  session: Session,
  workshop: ConfiguredWorkshop,
  study: StudyPath,
  table: Table,
  output: string | null,
): Promise<void> {
  const t = messages(session.options().lang).mapping;
  const words = { head: t.proposed(terminalLine(fileName(table.file))), kinds: t.kinds, column: t.column };
  const { text, ...diagnosed } = proposedMapping(workshop, study, table, words);
  await session.report(diagnosed);
  if (text === null) return;
  if (output === null) {
    session.print(text);
    return;
  }
  const wrong = await writeMapping(session.io.cwd, output, text);
  if (wrong) return session.report({ findings: [wrong], texts: new Map() });
  tellWritten(session, output);
  session.print(`${t.next(commandTo(table.file, study.folder, output))}\n`);
}

/** Somebody may have worked on a mapping, so none is ever written over. */
export async function writeMapping(cwd: string, path: string, text: string): Promise<Finding | null> {
  const unmade = createFolder(join(cwd, folderOf(path)));
  const problem = unmade ?? (await writeNew(join(cwd, path), text));
  if (!problem) return null;
  if (!unmade && problem.problem === 'exists') return finding('MAPPING-EXISTS', { path }, null);
  return finding('WRITE-FAILED', { path, reason: problem.detail }, null);
}
