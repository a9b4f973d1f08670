import type { Choice, Prompter } from '../../src/cli/prompter.js';
import type { Io } from '../../src/cli/io.js';

/** What somebody answers, in turn. A text that is found wrong is followed by another answer. */
export type Answer = string | boolean | Error;

export interface Asked {
  readonly terminal: NonNullable<Io['terminal']>;
  /** Every question, and under a wrong answer what was said of it. */
  readonly said: string[];
}

/** Somebody at a terminal. Choices are named by what they are called, or a part of it; an error breaks it off. */
export function answering(...answers: readonly Answer[]): Asked {
  const left = [...answers];
  const said: string[] = [];
  const next = (message: string): string | boolean => {
    said.push(message);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody answers: ${message}`);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const chosen = <T>(choices: readonly Choice<T>[], message: string): T => {
    const answer = String(next(message));
    const found = choices.find(({ name }) => name.includes(answer));
    if (!found) throw new Error(`no choice ${answer} among ${choices.map(({ name }) => name).join('; ')}`);
    return found.value;
  };
  const prompter: Prompter = {
    async text({ message, wrong }) {
      for (;;) {
        const typed = String(await Promise.resolve(next(message)));
        const problem = wrong(typed);
        if (problem === null) return typed;
        said.push(problem);
      }
    },
    choose: ({ message, choices }) => Promise.resolve().then(() => chosen(choices, message)),
    search: ({ message, choices }) => Promise.resolve().then(() => chosen(choices, message)),
    async several({ message, choices, more, enough }) {
      await Promise.resolve();
      const taken = [chosen(choices, message)];
      const end = { value: null, name: enough };
      for (;;) {
        const another = chosen([end, ...choices], more);
        if (another === null) return taken;
        taken.push(another);
      }
    },
    confirm: ({ message }) => Promise.resolve().then(() => next(message) === true),
  };
  const streams = () => {
    throw new Error('a test asks nobody at a real terminal');
  };
  return { terminal: { isTyped: () => true, streams, prompter }, said };
}
