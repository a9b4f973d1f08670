import type { AddAnswers, Answered } from '../../app/adding/answers.js';
import { isWhole } from '../../app/adding/missing.js';
import type { StudyPath } from '../../app/discover.js';
import { changeStudy, foresee, type Additions, type StudyChange } from '../../app/edit.js';
import type { OpenedStudy } from '../../app/study.js';
import { interruptible } from '../../files/temporary.js';
import { hasErrors } from '../../model/findings/index.js';
import { once } from '../../model/findings/once.js';
import { ROLES, type Role, type Study } from '../../model/study.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { wrapped } from '../../text/wrapped.js';
import { changeText } from '../changing/show.js';
import { writeChange } from '../changing/write.js';
import { Stopped, type Prompter } from '../prompter.js';
import type { Session } from '../session.js';
import type { ConfiguredWorkshop } from '../workshop.js';
import { answersOf, askFor, without, type Setting } from './ask.js';
import { decisionOnEntry, previewed } from './decide.js';
import { draftsOf, type Drafts } from './drafts.js';
import { meanwhile } from './meanwhile.js';
import { hindrances, settingFor, withOnly, type Entered } from './opening.js';
import { QUESTIONS } from './questions/index.js';
import type { Question } from './scene.js';
import { takenUp, tellKept } from './takeUp.js';
import { tell } from './tell.js';

/** What the command line says of an entry that is asked for. */
export interface Wanted extends Entered {
  readonly path: StudyPath;
  readonly given: Answered;
  readonly isDry: boolean;
  /** What the answers amount to, for the study as it is when it is written to. `role`: as it was answered, if it was. */
  readonly additions: (answers: AddAnswers, role: Role | null, study: Study) => Additions;
}

interface Talk extends Wanted {
  readonly session: Session;
  readonly workshop: ConfiguredWorkshop;
  readonly prompter: Prompter;
}

/**
 * Asks for an entry what was not given, shows what it comes to, writes it, and offers to go on with another. No lock is held while
 * somebody thinks: the study is read anew when it is written to. false: nothing needs to be asked.
 */
export async function addByAsking(talk: Talk): Promise<boolean> {
  const { session, prompter, workshop, path } = talk;
  let next: Pick<Wanted, 'given' | 'id'> = talk;
  for (let isFirst = true; ; isFirst = false) {
    const setting = await settingFor(session, prompter, workshop, path, { ...talk, ...next });
    if (!setting) return true;
    const given = withOnly(setting, next.given);
    if (isFirst) {
      if (isWhole(answersOf(setting, given), setting.frameworks)) return false;
      const findings = hindrances(session, setting, path, given);
      if (findings.length > 0) {
        await session.report({ findings, texts: new Map() });
        return true;
      }
    }
    const written = await oneEntry(talk, setting, given, isFirst);
    if (!written || !(await goesOn(setting))) return true;
    next = { id: null, given: carriedOn(written) };
  }
}

/** Asks for one entry and writes it; null where nothing was written. */
async function oneEntry(talk: Talk, setting: Setting, given: Answered, isFirst: boolean): Promise<Answered | null> {
  const { session, path, kind, rater } = talk;
  const drafts = draftsOf(session, { study: session.files.real(path.file) ?? path.file, kind, rater });
  const draft = isFirst && drafts ? await takenUp(session, setting, drafts) : null;
  const at = { ...setting, id: setting.id ?? draft?.id ?? null };
  let answered: Answered = { ...draft?.answered, ...given };
  const keep = (): string | null | undefined =>
    Object.keys(answered).length > Object.keys(given).length
      ? drafts?.keep({ day: session.io.today(), id: at.id, answered })
      : null;
  try {
    return await interruptible(keep, async () =>
      decideOn(talk, at, answered, drafts, (heard) => {
        answered = heard;
      }),
    );
  } catch (problem) {
    if (!(problem instanceof Stopped)) throw problem;
    session.say('\n');
    if (Object.keys(answered).length > Object.keys(given).length) tellKept(session, talk, keep());
    throw new Stopped(!isFirst);
  }
}

/** Goes on until the entry is written, or left. */
async function decideOn(
  talk: Talk,
  setting: Setting,
  before: Answered,
  drafts: Drafts | null,
  heard: (answered: Answered) => void,
): Promise<Answered | null> {
  const { session, workshop, path, kind, isDry, additions } = talk;
  const { t } = setting;
  const begin = t.adding.begin(
    t.add.kind[kind],
    terminalLine(setting.study.id),
    t.adding.languages[setting.study.lang],
  );
  setting.show(({ columns }) => wrapped(begin, columns));
  const questions = QUESTIONS[kind];
  let answered = before;
  for (;;) {
    answered = await askedAhead(talk, questions, setting, answered, heard);
    const said = new Set<string>();
    const work = (before?: OpenedStudy): StudyChange =>
      changeStudy(workshop, path, (study) => additions(answersOf(setting, answered), roleIn(answered), study), before);
    // Somebody waits, so the study is not opened once more; unless what is wrong may be what others have done to it since.
    const soon = work(setting.opened);
    const made = hasErrors(soon.findings) ? work() : soon;
    if (isDry) {
      await session.report(made);
      session.print(changeText(made));
      return null;
    }
    once(made.findings, said);
    await previewed(session, made, t);
    const decision = await decisionOnEntry(questions, setting, answered, !hasErrors(made.findings));
    if (decision === 'leave') {
      drafts?.remove();
      session.say(`${t.adding.left}\n`);
      return null;
    }
    if (decision !== 'write') {
      answered = without(decision, answered);
      continue;
    }
    const change = await writeChange(session, path, async () => {
      const now = work();
      await session.report({ ...now, findings: once(now.findings, said) });
      return now;
    });
    if (!change) {
      tellKept(session, talk, drafts?.keep({ day: session.io.today(), id: setting.id, answered }));
      return null;
    }
    drafts?.remove();
    tell(session, path, change);
    return answered;
  }
}

/** Asks, and reads ahead meanwhile: which file is written to follows from the first answers. */
async function askedAhead(
  { workshop, path, additions }: Talk,
  questions: readonly Question[],
  setting: Setting,
  before: Answered,
  heard: (answered: Answered) => void,
): Promise<Answered> {
  const ahead = (answered: Answered) =>
    meanwhile(() => {
      foresee(workshop, path, setting.study, additions(answersOf(setting, answered), roleIn(answered), setting.study));
    });
  let callOff = ahead(before);
  try {
    return await askFor(questions, setting, before, (answered) => {
      callOff();
      callOff = ahead(answered);
      heard(answered);
    });
  } finally {
    callOff();
  }
}

const roleIn = ({ role }: Answered): Role | null => ROLES.find((known) => known === role) ?? null;

/** Where many entries come from one meeting, or are rated one after the other, the next one is to be expected. */
async function goesOn({ prompter, t, kind }: Setting): Promise<boolean> {
  try {
    return await prompter.confirm({ message: t.adding.another[kind], usual: kind === 'evidence' || kind === 'rating' });
  } catch (problem) {
    if (problem instanceof Stopped) return false;
    throw problem;
  }
}

/** What holds for the next one as well. */
const carriedOn = ({ from, framework }: Answered): Answered => ({
  ...(from !== undefined && { from }),
  ...(framework !== undefined && { framework }),
});
