import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import type { Watched } from '../files/asked.js';

/** Waits for what happens to files. */
export interface Watcher {
  /**
   * Fulfilled once something has happened since it was last called, and nothing more for a moment, or nobody told of anything for
   * long; fails as the system does.
   */
  readonly next: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Waits for what happens in folders from now on; `fs.watch` by itself loses files that are replaced.
 * `seldom`: after how many milliseconds it goes on although nobody told of anything.
 * A bundle of its own: import it when there is something to wait for.
 */
export async function watching({ folders, concerns }: Watched, seldom = SELDOM): Promise<Watcher> {
  const watcher = watch([...folders], {
    depth: 0,
    ignoreInitial: true,
    ignorePermissionErrors: true, // whoever reads a file that is closed is told so
    ignored: (path) => !concerns(path),
  });
  let events = 0;
  const failures: unknown[] = [];
  let wake = (): void => undefined;
  // From the beginning: of what comes shortly after another thing, nothing is told.
  watcher.on('all', () => {
    events += 1;
    wake();
  });
  let failed = (): void => undefined;
  watcher.on('error', (error) => {
    if (OF_ONE_PATH.has((error as NodeJS.ErrnoException).code)) return;
    failures.push(error);
    failed();
    wake();
  });
  const close = async (): Promise<void> => {
    await watcher.close();
    watcher.on('error', () => undefined); // of what was still on its way
  };
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
    failed = resolve;
  });
  if (failures.length > 0) await close();
  for (const failure of failures) throw failure;
  return {
    async next() {
      if (events + failures.length === 0) await happening((resolve) => (wake = resolve), seldom);
      await quiet(() => events);
      events = 0;
      for (const failure of failures) throw failure;
    },
    close,
  };
}

/** A link that leads to itself, or what is gone or closed: the others can be waited for, and whoever reads it is told. */
const OF_ONE_PATH: ReadonlySet<string | undefined> = new Set(['ELOOP', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/** Waits for a call, but not for ever: not every system tells of everything. */
async function happening(listen: (called: () => void) => void, seldom: number): Promise<void> {
  const waiting = new AbortController();
  const atLast = setTimeout(seldom, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([new Promise<void>(listen), atLast]);
  waiting.abort();
}

/** In milliseconds. */
const SELDOM = 2_000;

/** In milliseconds: an editor saves in several steps. */
const QUIET = 100;
/** Something may be written to all the time. */
const MOST_TIMES = 20;

async function quiet(count: () => number): Promise<void> {
  let before = -1;
  for (let times = 0; before !== count() && times < MOST_TIMES; times++) {
    before = count();
    await setTimeout(QUIET);
  }
}
