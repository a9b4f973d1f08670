import type { Column, Tone } from '../tree.js';
import { plainTable } from './plain-table.js';

export type Style = Tone | 'strong' | 'emphasis' | 'heading' | 'code';

/** What the command line lends: its colours and its tables. Both get text that is safe for a terminal. */
export interface TerminalMeans {
  readonly paint: (style: Style, text: string) => string;
  readonly table: (columns: readonly Column[], rows: readonly (readonly string[])[]) => string;
  /** Columns of the terminal; paragraphs are wrapped to it. */
  readonly width: number;
}

/** Without colours and rules: what a pipe or a file gets. */
export const PLAIN: TerminalMeans = { paint: (_, text) => text, table: plainTable, width: 100 };
