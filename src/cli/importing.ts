import type { StudyPath } from '../app/discover.js';
import type { Import, Imported } from '../app/import/index.js';
import { hasErrors } from '../model/findings/index.js';
import { shellWord } from '../text/encode/shell.js';
import { terminalLine } from '../text/encode/terminal.js';
import { messages } from '../text/messages/index.js';
import { importedRows, importedVerdict } from './imported.js';
import type { Session } from './session.js';
import { calledBy, programIn } from './typed.js';
import { tellWritten } from './written.js';

/** What becomes of the rows. */
export function tell(session: Session, { rows, files, findings }: Import, study: StudyPath, list = false): void {
  const { lang } = session.options();
  const say = messages(lang).imported;
  const isRefused = hasErrors(findings);
  if (rows.length > 0 && !isRefused) session.print(importedRows(rows, lang, list));
  session.print(`${isRefused ? say.refused : importedVerdict(rows, lang)}\n`);
  if (isRefused) return;
  const kept = rows.find(({ table, outcome }) => table === 'ratings' && outcome === 'differs');
  if (kept) session.print(`${say.ratingKept(anewBy(session, study, kept.id))}\n`);
  if (files.length === 0) session.print(`${say.nothing}\n`);
}

/** The command that rates an indicator anew; `id`: framework and node, behind the rater if it is not the study's own. */
function anewBy(session: Session, study: StudyPath, id: string): string {
  const [node = '', framework = '', rater] = id.split('/').reverse();
  const by = rater === undefined ? '' : ` --rater ${shellWord(rater)}`;
  return `${programIn(session)} add rating ${calledBy(study)} --node ${shellWord(`${framework}/${node}`)}${by} --replace`;
}

/** The command that writes what was shown. */
export function againTo(
  session: Session,
  file: string,
  study: StudyPath,
  mapping: string | null,
  { decimal, dates }: Imported['settings'],
): string {
  const said = { '--mapping': mapping, '--decimal': decimal, '--dates': dates };
  const flags = Object.entries(said).flatMap(([flag, value]) => (value ? [flag, shellWord(value)] : []));
  return [programIn(session), 'import', shellWord(file), calledBy(study), ...flags, '--write'].join(' ');
}

/** Which files were written, or would be. `again`: the command that writes them. */
export function tellFiles(
  session: Session,
  { files }: Import,
  isWritten: boolean,
  study: StudyPath,
  again: string,
): void {
  if (files.length === 0) return;
  const say = messages(session.options().lang).imported;
  const paths = files.map(({ path }) => path);
  if (!isWritten) {
    session.print(`${say.would}\n${paths.map((path) => `  ${terminalLine(path)}\n`).join('')}${say.next(again)}\n`);
    return;
  }
  tellWritten(session, ...paths);
  session.print(`${say.next(`${programIn(session)} validate ${calledBy(study)}`)}\n`);
}
