import input from '@inquirer/input';
import type { Confirming, PrompterMeans, TextQuestion } from '../cli/prompter.js';
import { terminalLine } from '../text/encode/terminal.js';
import type { Ask } from './asker.js';
import { themeOf } from './theme.js';

/** An answer to be typed. What is wrong with it is said below, and it stays to be mended. */
export async function text(ask: Ask, means: PrompterMeans, { message, usual, wrong }: TextQuestion): Promise<string> {
  const typed = await ask((surroundings) =>
    input(
      {
        message: terminalLine(message),
        ...(usual !== undefined && { default: terminalLine(usual) }),
        validate: (value) => {
          const problem = wrong(value.trim());
          return problem === null ? true : terminalLine(problem);
        },
        transformer: (value, { isFinal }) => {
          const shown = terminalLine(value);
          return isFinal ? means.paint('code', shown) : shown;
        },
        theme: themeOf(means),
      },
      surroundings,
    ),
  );
  return typed.trim();
}

/**
 * Yes or no, in the language of the run. (@inquirer/confirm reads English alone, and takes whatever else is typed for its
 * default: somebody who types `tidak` would have said yes.)
 */
export async function confirm(ask: Ask, means: PrompterMeans, { message, usual }: Confirming): Promise<boolean> {
  const { yes, no, isYes, isNo, yesOrNo } = means.words;
  const read = (typed: string): boolean | null => {
    const word = typed.toLowerCase();
    return isYes.includes(word) ? true : isNo.includes(word) ? false : null;
  };
  const wrong = (typed: string): string | null => (read(typed) === null ? yesOrNo : null);
  return read(await text(ask, means, { message, usual: usual ? yes : no, wrong })) === true;
}
