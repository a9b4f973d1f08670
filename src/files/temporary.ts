import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './errors.js';

/**
 * Lets `use` write to a temporary file in the folder of `path`, and removes what is left of it. Its name has one length, since
 * with the target's in it it could be longer than a name may be.
 */
export async function withTemporary<T>(path: string, use: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = join(dirname(path), `.egov-assess-${randomBytes(6).toString('hex')}.tmp`);
  return clearedAtEnd(
    () => remove(temporary),
    () => use(temporary),
  );
}

/** Clears up after `use`: where all goes well, where it does not, and where the run is interrupted meanwhile. */
export async function clearedAtEnd<T>(clear: () => void, use: () => Promise<T>): Promise<T> {
  try {
    return await interruptible(clear, use);
  } finally {
    clear();
  }
}

/** Acts where the run is interrupted while `use` is at work; the process then ends all the same. */
export async function interruptible<T>(act: () => void, use: () => Promise<T>): Promise<T> {
  const interrupted = (signal: NodeJS.Signals): void => {
    act();
    listen('off', interrupted);
    // With nobody listening any more the process ends as it would have without us: a shell sees 130 after an interrupt.
    process.kill(process.pid, signal);
  };
  listen('on', interrupted);
  try {
    return await use();
  } finally {
    listen('off', interrupted);
  }
}

/** Listened for only while there is something to do: a listener has to wait for work to pause, Node itself has not. */
function listen(how: 'on' | 'off', listener: (signal: NodeJS.Signals) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process[how](signal, listener);
}

/** Gone already where all went well. */
export function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    codeOf(error);
  }
}
