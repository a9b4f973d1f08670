import type { watching } from '../watching/index.js';
import type { Prompter } from './prompter.js';
import type { Checked, Share } from './shares.js';

/** What the command line needs of a process; a test hands in its own. */
export interface Io {
  readonly argv: readonly string[];
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The present day in UTC, as 2024-06-30: asked only by what holds dates against it. */
  readonly today: () => string;
  /** Where somebody can be asked; without it nobody is. */
  readonly terminal?: Terminal;
  /** Other processors to share work with; without them all is done here. */
  readonly threads?: Threads;
  /** Waits for changes to files, if not the one that is loaded for it: a test's. */
  readonly watching?: typeof watching;
  /** Told how many studies are to be read, before the first is: what is quickest for one is not for many. */
  readonly expect?: (studies: number) => void;
}

/** Threads of this process, each of which loads the program anew. */
export interface Threads {
  /** How many processors there are, this thread's among them. */
  readonly processors: () => number;
  /** Starts a thread for a share of studies; fails where none can be had or it dies. */
  readonly check: (share: Share) => Promise<Checked>;
}

/** A stream to write to. `isTTY`, `columns` and `rows` as Node has them. */
export interface Sink {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

export interface Terminal {
  /** Whether standard input is somebody's keyboard. */
  readonly isTyped: () => boolean;
  /** Called only where somebody is asked: standard input takes time to set up. */
  readonly streams: () => { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** Who asks, if not the one at these streams: a test's answers. */
  readonly prompter?: Prompter;
}
