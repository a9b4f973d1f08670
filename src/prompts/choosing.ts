import find from '@inquirer/search';
import select from '@inquirer/select';
import type { Choice, Choosing, PrompterMeans } from '../cli/prompter.js';
import { nth } from '../model/nth.js';
import { terminalLine } from '../text/encode/terminal.js';
import type { Ask } from './asker.js';
import { matching } from './matching.js';
import { roomIn, type Room } from './room.js';
import { themeOf } from './theme.js';

/** One of a few choices, pointed at. */
export async function choose<T>(ask: Ask, means: PrompterMeans, { message, choices, usual }: Choosing<T>): Promise<T> {
  const { move, take } = means.words.keys;
  const room = roomFor(means, message, choices, [move, take]);
  return ask((surroundings) =>
    select<T>(
      {
        message: terminalLine(message),
        choices: choices.map((choice) => shown(choice, room)),
        ...(usual !== undefined && { default: usual }),
        pageSize: room.page,
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
  const room = roomFor(means, message, inOrder.slice(0, MOST_LISTED), [type, move, take]);
  let found = inOrder;
  const open = () => found.filter(({ closed }) => closed === undefined);
  const answer = await ask((surroundings) =>
    find<T>(
      {
        message: terminalLine(message),
        source: (typed = '') => {
          found = matching(inOrder, typed).slice(0, MOST_LISTED);
          return found.map((choice) => shown(choice, room));
        },
        validate: () => open().length > 0 || means.words.nothingFound,
        pageSize: room.page,
        theme: themeOf(means, [type, move, take]),
      },
      surroundings,
    ),
  );
  // Where Enter comes together with what was typed, the answer is of the list before it; what is shown is the first of the new one.
  return open().some(({ value }) => value === answer) ? answer : nth(open(), 0).value;
}

/** Nobody reads more of a list by its arrows, and every one of them is drawn at each key. */
const MOST_LISTED = 200;

const roomFor = <T>(
  { output }: PrompterMeans,
  message: string,
  choices: readonly Choice<T>[],
  keys: readonly string[],
): Room =>
  roomIn(output, {
    message,
    names: choices.map(({ name, closed = '' }) => `${name} ${closed}`),
    hints: choices.flatMap(({ hint }) => (hint === undefined ? [] : terminalLine(hint))),
    help: keys.join(' · '),
  });

const shown = <T>({ value, name, hint, closed }: Choice<T>, room: Room) => ({
  value,
  name: terminalLine(name),
  ...(hint !== undefined && { description: room.hint(terminalLine(hint)) }),
  ...(closed !== undefined && { disabled: terminalLine(closed) }),
});
