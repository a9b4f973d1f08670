import type { Severity } from '../../model/findings/index.js';

/** The styles that diagnostics use. */
export type Style = 'bad' | 'weak' | 'quiet' | 'strong' | 'code';

/** Colours a text, or leaves it as it is where there is no colour; handed in by whoever knows the terminal. */
export type Paint = (style: Style, text: string) => string;

/** No colour. */
export const PLAIN: Paint = (_, text) => text;

export const styleOf: Readonly<Record<Severity, Style>> = { error: 'bad', warning: 'weak', note: 'code' };
