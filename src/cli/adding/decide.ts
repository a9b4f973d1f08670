import type { Answered } from '../../app/adding/answers.js';
import type { StudyChange } from '../../app/edit.js';
import type { Messages } from '../../text/messages/index.js';
import { decision } from '../asking/decision.js';
import { showFindings } from '../diagnostics/index.js';
import { changeText } from '../changing/show.js';
import type { Session } from '../session.js';
import { answerLine, sceneAt, type Setting } from './ask.js';
import type { Question } from './scene.js';

/** Shows how an entry would stand, and what is to be said of it; or why it cannot. It is no end of the run yet. */
export async function previewed(session: Session, made: StudyChange, { adding: t }: Messages): Promise<void> {
  const { findings, texts, files } = made;
  session.say(files.length > 0 ? `\n${t.willBe}\n${changeText(made)}\n` : `\n${t.refused}\n`);
  if (findings.length === 0) return;
  const paint = await session.paint();
  session.say(`${showFindings(findings, { texts, lang: session.options().lang, paint, limit: MOST })}\n`);
}

/** More is read by nobody who waits to be asked. */
const MOST = 5;

/** What becomes of the entry; a question is one to be answered anew. */
export async function decisionOnEntry(
  questions: readonly Question[],
  setting: Setting,
  answered: Answered,
  canBeWritten: boolean,
): Promise<'write' | 'leave' | Question> {
  const { prompter, t, kind } = setting;
  const decided = await decision(setting, t.adding.write, canBeWritten);
  if (decided !== 'change') return decided;
  const scene = sceneAt(setting, answered);
  const asked = questions.filter(
    ({ keys, when }) => keys.some((key) => answered[key] !== undefined) && when?.(scene) !== false,
  );
  return prompter.choose({
    message: t.adding.whichAnswer,
    choices: asked.map((question) => ({ value: question, name: lineOf(question, answered, kind) })),
  });
}

const lineOf = ({ keys }: Question, answered: Answered, kind: Setting['kind']): string =>
  keys.map((key) => answerLine(kind, key, answered[key] ?? null)).join(', ');
