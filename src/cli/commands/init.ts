import { faultsIn, faultsOf, newStudy } from '../../app/init/index.js';
import { STUDY_FILE } from '../../app/discover.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { join } from '../../model/paths.js';
import type { Files } from '../../model/ports.js';
import { prompterFor } from '../asking.js';
import type { Command } from '../command.js';
import { askFor, withUsual } from '../init/ask.js';
import { begin, isWanted } from '../init/begin.js';
import { answersAsFlags, givenIn, type Given, type Options } from '../init/flags.js';
import { frameworksNamed, frameworksToChoose, seenFromHere } from '../init/frameworks.js';
import { planOf } from '../init/plan.js';
import { groupsWanted } from '../groups.js';
import type { Session } from '../session.js';
import { openWorkshop } from '../workshop.js';

export function define(command: Command, session: Session): void {
  answersAsFlags(command.takes('[folder]', (t) => t.init.folder))
    .offers('--force', (t) => t.init.force)
    .offers('--no-input', (t) => t.init.noInput)
    .shows('init my-study', 'init my-study --agency "Dinas X" --framework ID --no-input')
    .action(async (folder: string | undefined, options: Options) => {
      const findings = await start(session, (folder ?? '.').replaceAll('\\', '/'), options);
      await session.report({ findings, texts: new Map() });
    });
}

async function start(session: Session, folder: string, options: Options): Promise<readonly Finding[]> {
  const path = join(folder, STUDY_FILE);
  const workshop = await openWorkshop(session, {}, path);
  if (!workshop) return [];
  const { lang } = session.options();
  const prompter = await prompterFor(session, options);
  const given = givenIn(options);
  // What is wrong already is said before anybody is asked for more.
  const taken = takenBy(session.files.kind(path), path, options);
  const wrong = taken.length > 0 || prompter ? taken : missingIn(given);
  if (wrong.length > 0) return wrong;
  const named = frameworksNamed(workshop, folder, given.frameworks ?? []).findings;
  const unusable = [...named, ...faultsIn(withUsual(given, lang))];
  if (unusable.length > 0) return unusable;
  const answers = prompter
    ? await askFor(given, {
        prompter,
        lang,
        frameworks: () => frameworksToChoose(workshop, folder, lang),
        groups: (references) =>
          groupsWanted(frameworksNamed(workshop, folder, references).frameworks.map((each) => each.framework)),
      })
    : withUsual(given, lang);
  const { frameworks, findings } = frameworksNamed(workshop, folder, answers.frameworks);
  const files = newStudy({ answers, frameworks });
  // What would not validate is not written.
  const faults = [...findings, ...faultsOf(files)];
  if (faults.length > 0) return faults;
  const wanted = { isForced: options.force === true, isChecked: options.ci !== undefined };
  const plan = planOf(session, folder, files, wanted);
  if (prompter && !(await isWanted(session, prompter, plan))) return [];
  const seen = answers.frameworks.map((reference) => seenFromHere(workshop, folder, reference));
  return begin(session, { folder, answers, plan, frameworks: seen });
}

/** A folder, or a link that leads nowhere, is no study: nothing takes its place. */
function takenBy(kind: ReturnType<Files['kind']>, path: string, { force }: Options): readonly Finding[] {
  if (kind === 'missing' || (kind === 'file' && force === true)) return [];
  if (kind === 'file') return [finding('STUDY-EXISTS', { path }, null)];
  return [finding('WRITE-FAILED', { path, reason: kind === 'denied' ? 'EACCES' : 'EEXIST' }, null)];
}

/** What a study cannot be begun without. */
const missingIn = ({ agency, frameworks }: Given): readonly Finding[] => [
  ...(agency === undefined ? [finding('FLAG-MISSING', { flag: '--agency' }, null)] : []),
  ...(frameworks === undefined ? [finding('FLAG-MISSING', { flag: '--framework' }, null)] : []),
];
