import type { Lang } from '../model/lang.js';
import * as en from './messages/en/command-line.js';
import * as id from './messages/id/command-line.js';

/** What the program says of itself: help, and what is wrong with a command line. */
export type CommandLineTexts = typeof en;

/** Apart from the other messages, since a run that goes well shows nothing of it. */
export function commandLine(lang: Lang): CommandLineTexts {
  return ALL[lang];
}

/** Both languages have exactly the same texts, with the same arguments: the compiler checks it here. */
const ALL: Readonly<Record<Lang, CommandLineTexts>> = { en, id };
