import type { Choice, Prompter } from '../../src/cli/prompter.js';
import type { Io } from '../../src/cli/io.js';

/** What somebody answers, in turn. A text that is found wrong is followed by another answer. */
export type Answer = string | boolean | Error | Meanwhile;

/** Something that happens before the next answer. */
type Meanwhile = () => Promise<void>;

export interface Asked {
  readonly terminal: NonNullable<Io['terminal']>;
  /** Every question, and under a wrong answer what was said of it. */
  readonly said: string[];
}

/** Somebody at a terminal. Choices are named by what they are called, or a part of it; an error breaks it off. */
export function answering(...answers: readonly Answer[]): Asked {
  const left = [...answers];
  const said: string[] = [];
  const next = async (message: string): Promise<string | boolean> => {
    said.push(message);
    let answer = left.shift();
    while (typeof answer === 'function') {
      await answer();
      answer = left.shift();
    }
    if (answer === undefined) throw new Error(`nobody answers: ${message}`);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const chosen = async <T>(choices: readonly Choice<T>[], message: string): Promise<T> => {
    const answer = String(await next(message));
    const found = choices.find(({ name, closed }) => name.includes(answer) && closed === undefined);
    if (!found) throw new Error(`no choice ${answer} among ${choices.map(({ name }) => name).join('; ')}`);
    return found.value;
  };
  const prompter: Prompter = {
    async text({ message, wrong }) {
      for (;;) {
        const typed = String(await next(message));
        const problem = wrong(typed);
        if (problem === null) return typed;
        said.push(problem);
      }
    },
    choose: async ({ message, choices }) => chosen(choices, message),
    search: async ({ message, choices }) => chosen(choices, message),
    async several({ message, choices, more, enough, none }) {
      const taken: (typeof choices)[number]['value'][] = [];
      for (;;) {
        const last = taken.length === 0 ? none : enough;
        const end = last === undefined ? [] : [{ value: null, name: last }];
        const another = await chosen(
          [...end, ...choices.map((each) => ({ ...each, value: [each.value] }))],
          taken.length === 0 ? message : more,
        );
        if (another === null) return taken;
        taken.push(...another);
      }
    },
    confirm: async ({ message }) => (await next(message)) === true,
  };
  const streams = () => {
    throw new Error('a test asks nobody at a real terminal');
  };
  return { terminal: { isTyped: () => true, streams, prompter }, said };
}
