import { windowOf, type Window } from '../../text/window.js';
import type { Session } from '../session.js';

/** Shows lines above a question, made for the window that it is asked in. */
export const shower =
  (session: Session) =>
  (lines: (window: Window) => readonly string[]): void => {
    const { columns, rows } = windowOf(session.io.stderr);
    const text = lines({ columns: columns - 1, rows }).map((line) => `${line}\n`);
    session.say(text.join(''));
  };
