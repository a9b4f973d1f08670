import type { Io, Sink } from './io.js';

/** The choice made on the command line: false for `--no-color`. */
interface ColourChoice {
  readonly color: boolean;
}

/**
 * Whether a stream gets colour, decided once and here: chalk 5 by itself does not look at NO_COLOR.
 * FORCE_COLOR wins over what the stream is, `--no-color` and NO_COLOR over everything.
 */
export function wantsColour(io: Io, stream: Sink, choice: ColourChoice): boolean {
  const { NO_COLOR: never, FORCE_COLOR: force, TERM: term } = io.env as Partial<Record<string, string>>;
  if (!choice.color || (never !== undefined && never !== '')) return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stream.isTTY === true && term !== 'dumb';
}
