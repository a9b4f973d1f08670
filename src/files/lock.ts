import { randomBytes } from 'node:crypto';
import { closeSync, linkSync, openSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf, WITHOUT_LINKS } from './errors.js';
import { holderIn, isOver, ourselves, unknownHolder, type Holder } from './holder.js';
import { sha256 } from './sha256.js';
import { targetOf } from './target.js';
import { clearedAtEnd, remove } from './temporary.js';

/** How long is waited, in milliseconds. */
interface Patience {
  /** For one and the same run: longer than any takes to change a file. */
  readonly forOne: number;
  /** In all, where one run after the other has its turn and this one has not. */
  readonly inAll: number;
}

const PATIENCE: Patience = { forOne: 10_000, inAll: 120_000 };

export type Locked<T> =
  | { readonly result: T }
  /** Somebody else has it. `lock`: the file that says so. */
  | { readonly held: Pick<Holder, 'host' | 'pid' | 'since'>; readonly lock: string }
  /** The system's error code. */
  | { readonly failed: string };

/**
 * Lets `use` read a file and write it again while no other run of this program does. A lock file beside it says whose turn it
 * is; the lock of a process that is over is taken over. Whoever does not ask for the lock is not held up by it.
 */
export async function withLock<T>(path: string, use: () => Promise<T>, patience = PATIENCE): Promise<Locked<T>> {
  let lock;
  try {
    lock = lockOf(targetOf(path).path);
  } catch (error) {
    return { failed: codeOf(error) };
  }
  const mark = randomBytes(6).toString('hex');
  return clearedAtEnd(
    () => {
      release(lock, mark);
    },
    async () => {
      try {
        const held = await waited(lock, mark, patience);
        if (held) return { held: { host: held.host, pid: held.pid, since: held.since }, lock };
      } catch (error) {
        return { failed: codeOf(error) };
      }
      return { result: await use() };
    },
  );
}

/** Who still has the lock when patience is at its end; null once it is ours. */
async function waited(lock: string, mark: string, { forOne, inAll }: Patience): Promise<Holder | null> {
  const end = performance.now() + inAll;
  let other = { mark: '', end };
  for (;;) {
    const holder = taken(lock, mark);
    if (holder === null) return null;
    const now = performance.now();
    if (holder.mark !== other.mark) other = { mark: holder.mark, end: now + forOne };
    if (now >= Math.min(end, other.end)) return holder;
    // Not all at the same moments, so that each has its turn.
    await setTimeout(5 + Math.random() * 20);
  }
}

/** Takes the lock if it is free, or left behind. null: it is ours. */
function taken(lock: string, mark: string): Holder | null {
  for (;;) {
    // Looking first: trying writes a file and removes it again, which many that wait would do all the time.
    const holder = holderOf(lock);
    if (holder === null) {
      if (wasFree(lock, mark)) return null;
      continue; // somebody was quicker
    }
    if (!isOver(holder)) return holder;
    const other = removed(lock, holder, mark);
    if (other) return other;
  }
}

/**
 * Removes a lock that was left behind. Several may want to, and one that is late must not remove the lock that another took
 * since; so a lock of this mark is removed only by who has the lock of that very name. null: it is gone.
 */
function removed(lock: string, { mark: left }: Holder, mark: string): Holder | null {
  const right = lockOf(`${lock} ${left}`);
  const other = taken(right, mark);
  if (other) return other;
  try {
    // Not by `remove`, which is content to fail: then this would be tried for ever.
    if (holderOf(lock)?.mark === left) unlinkSync(lock);
    return null;
  } finally {
    release(right, mark);
  }
}

/** The name has one length, since with the file's in it it could be longer than a name may be. */
const lockOf = (path: string): string =>
  join(dirname(path), `.egov-assess-${sha256([basename(path)]).slice(0, 12)}.lock`);

/** Makes the lock file, whole from the first moment: it is written under another name first. */
function wasFree(lock: string, mark: string): boolean {
  const claim = join(dirname(lock), `.egov-assess-${mark}.tmp`);
  const content = JSON.stringify(ourselves(mark));
  try {
    writeFileSync(claim, content, { flag: 'wx' });
    linkSync(claim, lock);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!WITHOUT_LINKS.has(code)) throw error;
    return wasFreeWithoutLinks(lock, content);
  } finally {
    remove(claim);
  }
}

/** There the lock is empty for a moment; see `holderOf`. */
function wasFreeWithoutLinks(lock: string, content: string): boolean {
  let descriptor;
  try {
    descriptor = openSync(lock, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, content);
    return true;
  } finally {
    closeSync(descriptor);
  }
}

/** Gives back the lock of this mark, if that is what it is. */
function release(lock: string, mark: string): void {
  try {
    if (holderOf(lock)?.mark === mark) remove(lock);
  } catch (error) {
    codeOf(error); // it cannot be read any more: whoever waits for it takes it over
  }
}

/** Who has a lock; null where there is none. */
function holderOf(lock: string): Holder | null {
  try {
    return holderIn(readFileSync(lock, 'utf8')) ?? unknownHolder(statSync(lock).mtimeMs);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
