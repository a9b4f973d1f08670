import type { Fragment } from './fragment.js';
import { join, template, trust } from './fragment.js';
import { withoutCommands } from './runner.js';
import { oneLine, showUnseen } from './unseen.js';

export type Terminal = Fragment<'terminal'>;

export const term = template<'terminal'>();

export const joinTerminal = (pieces: readonly Terminal[], separator: Terminal): Terminal => join(pieces, separator);

/**
 * Text for a terminal, on one line: whatever would move the cursor, hide or reorder is shown as an escape instead.
 * Node's own `stripVTControlCharacters` does not reach C1, bidi or zero-width characters. What is printed may become the log of
 * a workflow, so nothing in it is a command for a runner either.
 */
export function terminalText(text: string): Terminal {
  const inner = withoutCommands(showUnseen(oneLine(text)));
  return trust(`${/^\s/u.test(text) ? ' ' : ''}${inner}${inner !== '' && /\s$/u.test(text) ? ' ' : ''}`);
}

/** The same where spaces carry meaning, as in bars made of characters. */
export const terminalLine = (text: string): Terminal =>
  trust(withoutCommands(showUnseen(text.replace(/[\n\t]/gu, ' '))));
