import { breakCommands } from './commands.js';
import type { Fragment } from './fragment.js';
import { join, template, trust } from './fragment.js';
import { oneLine, showUnseen } from './unseen.js';

export type Terminal = Fragment<'terminal'>;

export const term = template<'terminal'>();

export const joinTerminal = (pieces: readonly Terminal[], separator: Terminal): Terminal => join(pieces, separator);

/**
 * Text for a terminal, on one line: whatever would move the cursor, hide or reorder is shown as an escape instead, and so is what
 * a CI runner would obey.
 * Node's own `stripVTControlCharacters` does not reach C1, bidi or zero-width characters.
 */
export function terminalText(text: string): Terminal {
  const inner = breakCommands(showUnseen(oneLine(text)), true);
  return trust(`${/^\s/u.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/u.test(text) ? ' ' : ''}`);
}

/** The same where spaces carry meaning, as in bars made of characters. */
export const terminalLine = (text: string): Terminal => trust(breakCommands(showUnseen(text.replace(/[\n\t]/gu, ' '))));
