import type { StudyPath } from '../../app/discover.js';
import { newSheet } from '../../app/sheet.js';
import { openStudy } from '../../app/study.js';
import { USUAL } from '../../app/varying.js';
import { createFolder, writeNew } from '../../files/write.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { folderOf, join } from '../../model/paths.js';
import { messages } from '../../text/messages/index.js';
import type { Command } from '../command.js';
import { seedOption } from '../drawing.js';
import { chosenFrameworks } from '../frameworks.js';
import type { Session } from '../session.js';
import { onlyStudy } from '../study.js';
import { takesStudy } from '../studyArgument.js';
import { calledBy, programIn } from '../typed.js';
import { usageError } from '../usage.js';
import { openWorkshop, readingOptions, type ReadingOptions } from '../workshop.js';
import { tellWritten } from '../written.js';

interface Options extends ReadingOptions {
  readonly rater: string;
  readonly framework?: readonly string[];
  readonly seed?: number;
  readonly output?: string;
}

export function define(command: Command, session: Session): void {
  const start = command.under('new', (t) => t.summaries['ratings new']);
  takesStudy(readingOptions(chosenFrameworks(seedOption(start), (t) => t.frameworks.rate)))
    .demands('--rater <id>', (t) => t.ratings.rater)
    .offers('-o, --output <file>', (t) => t.ratings.output)
    .shows('ratings new my-study --rater coder-b')
    .action(async (path: string, options: Options) => {
      if (options.output === '') usageError((t) => t.needsFile('-o'));
      const workshop = await openWorkshop(session, options, path);
      if (!workshop) return;
      const found = await onlyStudy(session, workshop, path);
      if (!found) return;
      const { rater, framework = null, seed = USUAL.seed } = options;
      const { study, frameworks, ...diagnosed } = openStudy(workshop, found, framework);
      await session.report(diagnosed);
      if (!study) return;
      const { lang } = session.options();
      const sheet = newSheet(study, frameworks, { rater, seed, lang });
      await session.report({ findings: sheet.findings, texts: new Map() });
      if (sheet.text !== null) await write(session, found, options, sheet.text);
    });
}

async function write(session: Session, study: StudyPath, { rater, output }: Options, text: string): Promise<void> {
  const path = output?.replaceAll('\\', '/') ?? join(study.folder, `ratings/${rater}.yaml`);
  const wrong = await written(session.io.cwd, path, text);
  if (wrong) await session.report({ findings: [wrong], texts: new Map() });
  else {
    tellWritten(session, path);
    session.print(messages(session.options().lang).sheet.next(programIn(session), rater, calledBy(study)));
  }
}

/** A sheet may hold somebody's judgements, so none is ever written over. */
async function written(cwd: string, path: string, text: string): Promise<Finding | null> {
  const unmade = createFolder(join(cwd, folderOf(path)));
  const problem = unmade ?? (await writeNew(join(cwd, path), text));
  if (!problem) return null;
  if (!unmade && problem.problem === 'exists') return finding('SHEET-EXISTS', { path }, null);
  return finding('WRITE-FAILED', { path, reason: problem.detail }, null);
}
