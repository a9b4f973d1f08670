import type { Answers } from '../../app/init/answers.js';
import { EDITOR, IGNORED } from '../../app/init/beside.js';
import { writeSet } from '../../files/writeSet.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import { join } from '../../model/paths.js';
import type { Files } from '../../model/ports.js';
import { messages } from '../../text/messages/index.js';
import { decision, type Decision } from '../asking/decision.js';
import { shower } from '../asking/shower.js';
import type { Session } from '../session.js';
import type { Asking } from './step.js';
import { answerLines } from './review.js';
import type { Plan } from './plan.js';
import { programIn } from '../typed.js';
import { tellWritten } from '../written.js';
import { toldAfter, toldBefore } from './tell.js';

/** Shows what was answered and what is about to be written, and asks what becomes of it. */
export async function decisionOnPlan(
  session: Session,
  asking: Asking,
  answers: Answers,
  plan: Plan,
): Promise<Decision> {
  const { prompter, lang } = asking;
  const t = messages(lang);
  shower(session)(({ columns }) => ['', t.starting.answered, ...answerLines(answers, asking, columns)]);
  session.say(`\n${toldBefore(plan, lang)}`);
  const decided = await decision({ prompter, t }, t.starting.go, true);
  if (decided === 'leave') session.say(`${t.starting.nothing}\n`);
  return decided;
}

/** The study that is begun. */
interface Beginning {
  readonly folder: string;
  readonly plan: Plan;
  /** As they are named from where the user stands. */
  readonly frameworks: readonly string[];
}

/** Writes all files or none, and says what to do next. */
export async function begin(session: Session, { folder, plan, frameworks }: Beginning): Promise<readonly Finding[]> {
  const { files, io } = session;
  // Of what was there before, as it was read before anything is written.
  const knowsSchemas = isMentioned(files, join(folder, EDITOR.path), /study\.schema\.json/u);
  const ignoresNames = isMentioned(files, join(folder, IGNORED.path), /^(?:\/|\*\*\/)?names\.\*\s*$/mu);
  const written = await writeSet(
    io.cwd,
    plan.files.flatMap(({ path, text, fate }) =>
      fate === 'stays' ? [] : [{ path, text, was: fate === 'replaced' ? 'copied' : null }],
    ),
  );
  if (!written.ok) {
    const { path, problem } = written;
    return [finding('WRITE-FAILED', { path, reason: problem.detail }, null)];
  }
  tellWritten(session, ...plan.texts);
  const { copies } = written;
  const program = programIn(session);
  session.print(toldAfter({ folder, frameworks, plan, copies, knowsSchemas, program }, session.options().lang));
  return ignoresNames ? [] : [finding('NAMES-NOT-IGNORED', { path: join(folder, IGNORED.path) }, null)];
}

/** Whether a file says it; one that is not there, or cannot be read, is nothing to speak of. */
function isMentioned(files: Files, path: string, what: RegExp): boolean {
  const read = files.read(path, DEFAULT_LIMITS.fileBytes);
  return !read.ok || what.test(new TextDecoder().decode(read.bytes));
}
