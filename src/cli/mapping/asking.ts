import type { Unknown } from '../../app/mapping/unknown.js';
import type { Lang } from '../../model/lang.js';
import type { Messages } from '../../text/messages/index.js';
import type { Window } from '../../text/window.js';
import type { Prompter } from '../prompter.js';

/** Whom is asked, about which tables. */
export interface Asking {
  readonly prompter: Prompter;
  readonly lang: Lang;
  readonly t: Messages;
  readonly unknown: Unknown;
  /** Shows lines above the question, made for the window. */
  readonly show: (lines: (window: Window) => readonly string[]) => void;
}
