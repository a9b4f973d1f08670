import { shellWord } from '../../text/encode/shell.js';
import { terminalLine } from '../../text/encode/terminal.js';
import { messages } from '../../text/messages/index.js';
import { clipped } from '../../text/wrapped.js';
import type { Draft } from '../../app/adding/draft.js';
import type { Session } from '../session.js';
import { calledBy, programIn } from '../typed.js';
import { answerLine, stillMeant, type Setting } from './ask.js';
import type { Wanted } from './dialogue.js';
import type { Drafts } from './drafts.js';
import { QUESTIONS } from './questions/index.js';

/** The draft that was left, if it is to be gone on with: what of it still can be meant. One that is damaged is told and left out. */
export async function takenUp(session: Session, setting: Setting, drafts: Drafts): Promise<Draft | null> {
  const { kind, prompter, t, show } = setting;
  const draft = drafts.read();
  if (draft === null) return null;
  if (draft === 'damaged') {
    session.say(`${t.adding.damaged(terminalLine(drafts.path))}\n`);
    return null;
  }
  show(({ columns }) => [t.adding.draftOf(draft.day), ...linesOf(draft, kind, columns)]);
  const { takeUp, anew } = t.adding.takings;
  const isWanted = await prompter.choose({
    message: t.adding.takeUp,
    choices: [
      { value: true, name: takeUp },
      { value: false, name: anew },
    ],
  });
  if (!isWanted) {
    drafts.remove();
    return null;
  }
  const answered = stillMeant(QUESTIONS[kind], setting, draft.answered);
  const gone = Object.entries(draft.answered).filter(([key]) => answered[key] === undefined);
  if (gone.length > 0)
    session.say(
      `${t.adding.askedAgain(gone.map(([key, answer]) => terminalLine(answerLine(kind, key, answer))).join('; '))}\n`,
    );
  return { ...draft, answered };
}

const linesOf = ({ answered }: Draft, kind: Setting['kind'], columns: number): string[] =>
  Object.entries(answered)
    .filter(([, answer]) => answer !== null)
    .map(([key, answer]) => `  ${clipped(terminalLine(answerLine(kind, key, answer)), columns - 2, 1).join('')}`);

/** Says what became of the answers of an entry that was not written. `problem`: undefined where there is no place for them. */
export function tellKept(session: Session, { kind, path, rater }: Wanted, problem: string | null | undefined): void {
  const { adding: t } = messages(session.options().lang);
  const command = `${programIn(session)} add ${kind} ${calledBy(path)}${rater === null ? '' : ` --rater ${shellWord(rater)}`}`;
  session.say(`${problem === null ? t.kept(command) : t.notKept(problem ?? t.noHome)}\n`);
}
