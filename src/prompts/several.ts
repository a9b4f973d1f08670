import { append } from '../model/lists.js';
import type { ChoosingSeveral, PrompterMeans } from '../cli/prompter.js';
import type { Ask } from './asker.js';
import { search } from './choosing.js';

/**
 * One choice after the other, each found by typing, until it is enough: that stands first once it may be said, so that Enter ends
 * it.
 */
export async function several<T>(
  ask: Ask,
  means: PrompterMeans,
  { message, choices, more, enough, none }: ChoosingSeveral<T>,
): Promise<readonly T[]> {
  const chosen: T[] = [];
  for (;;) {
    const left = choices
      .filter(({ value }) => !chosen.includes(value))
      .map((choice) => ({ ...choice, value: [choice.value] }));
    if (left.length === 0) return chosen;
    const isFirst = chosen.length === 0;
    const last = isFirst ? none : enough;
    const end = last === undefined ? [] : [{ value: [], name: last }];
    const answer = await search<readonly T[]>(ask, means, {
      message: isFirst ? message : more,
      choices: [...end, ...left],
    });
    if (answer.length === 0) return chosen;
    append(chosen, answer);
  }
}
