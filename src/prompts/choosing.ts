import find from '@inquirer/search';
import select from '@inquirer/select';
import type { Choice, Choosing, PrompterMeans } from '../cli/prompter.js';
import { nth } from '../model/nth.js';
import { terminalLine } from '../text/encode/terminal.js';
import type { Ask } from './asker.js';
import { matching } from './matching.js';
import { themeOf } from './theme.js';

/** One of a few choices, pointed at. */
export async function choose<T>(ask: Ask, means: PrompterMeans, { message, choices, usual }: Choosing<T>): Promise<T> {
  const { move, take } = means.words.keys;
  return ask((surroundings) =>
    select<T>(
      {
        message: terminalLine(message),
        choices: choices.map(shown),
        ...(usual !== undefined && { default: usual }),
        pageSize: PAGE,
        loop: false,
        theme: themeOf(means, [move, take]),
      },
      surroundings,
    ),
  );
}

/** One of many choices, found by typing. */
export async function search<T>(ask: Ask, means: PrompterMeans, { message, choices, usual }: Choosing<T>): Promise<T> {
  const { move, find: type, take } = means.words.keys;
  const first = choices.filter(({ value }) => usual !== undefined && value === usual);
  const inOrder = [...new Set([...first, ...choices])];
  let found = inOrder;
  const answer = await ask((surroundings) =>
    find<T>(
      {
        message: terminalLine(message),
        source: (typed = '') => {
          found = [...matching(inOrder, typed)];
          return found.map(shown);
        },
        validate: () => found.length > 0 || means.words.nothingFound,
        pageSize: PAGE,
        theme: themeOf(means, [type, move, take]),
      },
      surroundings,
    ),
  );
  // Where Enter comes together with what was typed, the answer is of the list before it; what is shown is the first of the new one.
  return found.some(({ value }) => value === answer) ? answer : nth(found, 0).value;
}

/** Choices that are seen at a time: all frameworks that ship, and what ends the list. */
const PAGE = 10;

const shown = <T>({ value, name, hint }: Choice<T>) => ({
  value,
  name: terminalLine(name),
  ...(hint !== undefined && { description: terminalLine(hint) }),
});
