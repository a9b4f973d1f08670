import { faultsOf, idFrom, newStudy, type NewFile } from '../../app/init.js';
import { publishedSchema } from '../../app/shipped.js';
import { STUDY_FILE } from '../../app/discover.js';
import { createFolder, writeNew } from '../../files/write.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import { folderOf, join } from '../../model/paths.js';
import type { Files } from '../../model/ports.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages } from '../../text/messages/index.js';
import { listed } from '../../text/words.js';
import type { Command } from '../command.js';
import type { Session } from '../session.js';
import { usageError } from '../usage.js';
import { openWorkshop } from '../workshop.js';

interface Options {
  readonly agency?: string;
  readonly framework?: string;
  readonly period?: { from: string; to: string };
  readonly input: boolean;
}

export function define(command: Command, session: Session): void {
  command
    .takes('[folder]', (t) => t.init.folder)
    .offers('--agency <name>', (t) => t.init.agency)
    .offers('--framework <id>', (t) => t.init.framework)
    .offers('--period <from..to>', (t) => t.init.period, period)
    .offers('--no-input', (t) => t.init.noInput)
    .shows('init my-study --agency "Dinas X" --framework ID --no-input')
    .action(async (folder: string | undefined, options: Options) => {
      await session.report({ findings: await start(session, folder ?? '.', options), texts: new Map() });
    });
}

async function start(session: Session, folder: string, options: Options): Promise<Finding[]> {
  const { agency, framework: reference } = options;
  const isNamed = agency !== undefined && agency.trim() !== '';
  if (!isNamed || reference === undefined) {
    return [
      ...(isNamed ? [] : [flagMissing('--agency')]),
      ...(reference === undefined ? [flagMissing('--framework')] : []),
    ];
  }
  const workshop = await openWorkshop(session, {}, join(folder, STUDY_FILE));
  if (!workshop) return [];
  const found = workshop.shelf.find(reference, folder, null);
  if (!found.framework) return [...found.findings];
  const { lang } = session.options();
  const files = newStudy({ agency, lang, period: options.period ?? null, reference, framework: found.framework });
  // What would not validate is not written: a name may hold what no study may, a period may be no date.
  const wrong = faultsOf(files);
  if (wrong.length > 0) return wrong;
  const unwritten = await write(session.io.cwd, folder, files);
  if (unwritten) return [unwritten];
  const unignored = unignoredNames(session.files, folder);
  const paths = files.map((file) => terminalLine(join(folder, file.path)));
  session.print(messages(lang).init.nextSteps(listed(paths, lang), idFrom(agency), terminalLine(folder)));
  return unignored;
}

/** Writes a study that is not there yet. A sheet of ratings or a schema that is there already stays. */
async function write(
  cwd: string,
  folder: string,
  [main, ...sheets]: readonly [NewFile, ...NewFile[]],
): Promise<Finding | null> {
  const beside = [...sheets, schema('study'), ...(sheets.length > 0 ? [schema('ratings')] : []), IGNORED];
  for (const file of [main, ...beside]) {
    const path = join(folder, file.path);
    const problem = createFolder(join(cwd, folderOf(path))) ?? (await writeNew(join(cwd, path), file.text));
    if (problem?.problem === 'exists' && file !== main) continue;
    if (problem?.problem === 'exists') return finding('STUDY-EXISTS', { path }, null);
    if (problem) return finding('WRITE-FAILED', { path, reason: problem.detail }, null);
  }
  return null;
}

/** Who the informants are stays on the machine of whoever asked them. */
const IGNORED: NewFile = { path: '.gitignore', text: 'names.*\n' };

/** That a .gitignore which was there before says nothing of names; one that cannot be read is nothing to speak of. */
function unignoredNames(files: Files, folder: string): Finding[] {
  const path = join(folder, IGNORED.path);
  const read = files.read(path, DEFAULT_LIMITS.fileBytes);
  if (!read.ok) return [];
  const lines = new TextDecoder().decode(read.bytes).split(/\r?\n/u);
  return lines.some((line) => /^(?:\/|\*\*\/)?names\.\*$/u.test(line.trim()))
    ? []
    : [finding('NAMES-NOT-IGNORED', { path }, null)];
}

/** Editors complete keys by it. */
const schema = (name: 'study' | 'ratings'): NewFile => ({
  path: `${name}.schema.json`,
  text: `${JSON.stringify(publishedSchema(name), null, 2)}\n`,
});

const flagMissing = (flag: '--agency' | '--framework'): Finding => finding('FLAG-MISSING', { flag }, null);

function period(value: string): { from: string; to: string } {
  const [from = '', to = from, more] = value.split('..');
  const isDate = (text: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(text);
  if (!isDate(from) || !isDate(to) || more !== undefined) usageError((t) => t.period(value));
  return { from, to };
}
