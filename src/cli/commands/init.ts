import type { Answers } from '../../app/init/answers.js';
import { faultsIn, faultsOf, newStudy } from '../../app/init/index.js';
import { nestedStudy } from '../../app/init/nested.js';
import { STUDY_FILE } from '../../app/discover.js';
import { repositoryAbove } from '../../files/repository.js';
import { finding, type Finding } from '../../model/findings/index.js';
import type { Lang } from '../../model/lang.js';
import { join } from '../../model/paths.js';
import { prompterFor } from '../asking.js';
import type { Command } from '../command.js';
import { askFor, withUsual } from '../init/ask.js';
import { begin, decisionOnPlan } from '../init/begin.js';
import { answersAsFlags, givenIn, type Given, type Options } from '../init/flags.js';
import { frameworksNamed, frameworksToChoose, seenFromHere } from '../init/frameworks.js';
import { planOf, type Plan } from '../init/plan.js';
import { changed } from '../init/review.js';
import type { Asking } from '../init/step.js';
import { groupsWanted } from '../groups.js';
import type { Prompter } from '../prompter.js';
import type { Session } from '../session.js';
import { openWorkshop, type ConfiguredWorkshop } from '../workshop.js';

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
  const workshop = await openWorkshop(session, {}, join(folder, STUDY_FILE));
  if (!workshop) return [];
  const { lang } = session.options();
  const prompter = await prompterFor(session, options);
  const given = givenIn(options);
  // What is wrong already is said before anybody is asked for more.
  const taken = takenBy(session, folder, options);
  const wrong = taken.length > 0 || prompter ? taken : missingIn(given);
  if (wrong.length > 0) return wrong;
  const named = frameworksNamed(workshop, folder, given.frameworks ?? []).findings;
  const unusable = [...named, ...faultsIn(withUsual(given, lang))];
  if (unusable.length > 0) return unusable;
  const asking = prompter && askingIn(prompter, workshop, folder, lang);
  let answers = asking ? await askFor(given, asking) : withUsual(given, lang);
  for (;;) {
    const { plan, findings } = planned(session, workshop, folder, answers, options);
    if (!plan) return findings;
    const decision = asking ? await decisionOnPlan(session, asking, answers, plan) : 'write';
    if (decision === 'leave') return [];
    if (asking && decision === 'change') {
      answers = await changed(answers, asking);
      continue;
    }
    const seen = answers.frameworks.map((reference) => seenFromHere(workshop, folder, reference));
    return begin(session, { folder, plan, frameworks: seen });
  }
}

const askingIn = (prompter: Prompter, workshop: ConfiguredWorkshop, folder: string, lang: Lang): Asking => ({
  prompter,
  lang,
  frameworks: () => frameworksToChoose(workshop, folder, lang),
  groups: (references) =>
    groupsWanted(frameworksNamed(workshop, folder, references).frameworks.map((each) => each.framework)),
});

/** The files that answers come to. What would not validate is not written. */
function planned(
  session: Session,
  workshop: ConfiguredWorkshop,
  folder: string,
  answers: Answers,
  { force = false, ci }: Options,
): { readonly plan: Plan | null; readonly findings: readonly Finding[] } {
  const { frameworks, findings } = frameworksNamed(workshop, folder, answers.frameworks);
  const files = newStudy({ answers, frameworks });
  const faults = [...findings, ...faultsOf(files)];
  if (faults.length > 0) return { plan: null, findings: faults };
  return { plan: planOf(session, folder, files, { isForced: force, isChecked: ci !== undefined }), findings: [] };
}

/** A folder, or a link that leads nowhere, is no study: nothing takes its place. */
function takenBy({ files, io }: Session, folder: string, { force = false }: Options): readonly Finding[] {
  const path = join(folder, STUDY_FILE);
  const kind = files.kind(path);
  if (kind === 'file') return force ? [] : [finding('STUDY-EXISTS', { path }, null)];
  if (kind !== 'missing')
    return [finding('WRITE-FAILED', { path, reason: kind === 'denied' ? 'EACCES' : 'EEXIST' }, null)];
  const root = repositoryAbove(join(io.cwd, folder));
  const nested = force ? null : nestedStudy(files, folder, (at) => join(io.cwd, at) === root);
  return nested ? [finding('STUDY-NESTED', nested, null)] : [];
}

/** What a study cannot be begun without. */
const missingIn = ({ agency, frameworks }: Given): readonly Finding[] => [
  ...(agency === undefined ? [finding('FLAG-MISSING', { flag: '--agency' }, null)] : []),
  ...(frameworks === undefined ? [finding('FLAG-MISSING', { flag: '--framework' }, null)] : []),
];
