import type { Column, Tone } from '../../tree.js';

export type Style = Tone | 'strong' | 'emphasis' | 'heading' | 'code';

/** What the command line lends: its colours, and how much room there is. */
export interface TerminalMeans {
  /** Gets text that is safe for a terminal. */
  readonly paint: (style: Style, text: string) => string;
  /** Columns to which paragraphs are wrapped. */
  readonly width: number;
  /** null: tables in plain characters, as wide as what is in them. */
  readonly ruled: Ruled | null;
}

/** Tables with a rule under their head. */
export interface Ruled {
  /** Columns that a table may take; Infinity for as many as it likes. */
  readonly room: number;
  /** Draws cells that are wrapped, safe and painted already: a cell is its lines. */
  readonly draw: (
    heads: readonly string[],
    rows: readonly (readonly string[])[],
    aligns: readonly Column['align'][],
  ) => string;
}

/** Without colours and rules: what a pipe or a file gets. */
export const PLAIN: TerminalMeans = { paint: (_, text) => text, width: 100, ruled: null };
