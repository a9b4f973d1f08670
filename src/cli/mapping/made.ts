import { workshopWith } from '../../app/edit.js';
import { answeredLines, mannerTold } from '../../app/mapping/answers.js';
import { mappingText } from '../../app/mapping/proposing.js';
import { unknownTables } from '../../app/mapping/unknown.js';
import { mappingAt } from '../../app/mapping/chosen.js';
import { mappingId, usualId } from '../../app/mapping/proposed.js';
import type { StudyPath } from '../../app/discover.js';
import { hasErrors } from '../../model/findings/index.js';
import { fileName, join } from '../../model/paths.js';
import type { Grid } from '../../model/sheets.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages } from '../../text/messages/index.js';
import { wrapped } from '../../text/wrapped.js';
import { prompterFor, type InputOption } from '../asking.js';
import { shower } from '../asking/shower.js';
import type { Session } from '../session.js';
import type { ConfiguredWorkshop } from '../workshop.js';
import { tellWritten } from '../written.js';
import { askMapping } from './ask.js';
import { commandTo } from './commandTo.js';
import { writeMapping } from './propose.js';

interface Table {
  readonly file: string;
  readonly grids: readonly Grid[];
}

/** What came of asking: the mapping that was made; nothing, which was then said; or nobody was asked. */
export type Made = { readonly kind: 'made'; readonly path: string } | { readonly kind: 'nothing' | 'unasked' };

/** Asks somebody at a terminal about tables that nobody knows, and keeps what they said beside the study. */
export async function mappingMade(
  session: Session,
  workshop: ConfiguredWorkshop,
  study: StudyPath,
  { file, grids }: Table,
  options: InputOption,
): Promise<Made> {
  const prompter = await prompterFor(session, options);
  const unknown = prompter && unknownTables(workshop, study, grids);
  if (!unknown) return { kind: 'unasked' };
  const { lang } = session.options();
  const all = messages(lang);
  const t = all.mapping;
  const show = shower(session);
  show(({ columns }) => wrapped(t.unknown, columns));
  const stemOf = (id: string): string => join(study.folder, `mappings/${id}`);
  const isTaken = (id: string): boolean => session.files.kind(`${stemOf(id)}.yaml`) !== 'missing';
  // Mappings of two files may not share an id: the rows of one would be taken for those of the other.
  const id = mappingId(file, unknown.study, isTaken);
  const [stem, usual] = [stemOf(id), stemOf(usualId(file))];
  if (isTaken(usualId(file))) show(({ columns }) => wrapped(t.exists(terminalLine(`${usual}.yaml`)), columns));
  const told = await askMapping({ prompter, lang, t: all, unknown, show });
  if (!told) {
    session.say(`${t.left}\n`);
    return { kind: 'nothing' };
  }
  const path = `${stem}.yaml`;
  const words = { head: t.made(terminalLine(fileName(file))), kinds: t.kinds, column: t.column };
  const sheets = [{ seen: told.seen, lines: answeredLines(told, id) }];
  const text = mappingText({ id, manner: mannerTold(told), sheets }, words);
  const refused = mappingAt(workshopWith(workshop, [{ path, text }]).ports, path);
  if (hasErrors(refused.findings)) {
    await session.report(refused);
    return { kind: 'nothing' };
  }
  const wrong = await writeMapping(session.io.cwd, path, text);
  if (wrong) {
    await session.report({ findings: [wrong], texts: new Map() });
    return { kind: 'nothing' };
  }
  tellWritten(session, path);
  session.say(`${t.again(commandTo(file, study.folder, path))}\n`);
  return { kind: 'made', path };
}
