import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from './errors.js';

/** A process of some machine, told apart from every other there was or will be, as far as its platform lets it. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  /** When it began, and under which start of the machine; null where the platform does not tell. */
  readonly started: string | null;
  /** Where its number counts: a container has numbers of its own. null where the platform knows no such thing. */
  readonly space: string | null;
  /** For whoever waits: since when. */
  readonly since: string;
  /** Different for every lock. */
  readonly mark: string;
}

/** This process, holding something from now on. */
export const ourselves = (mark: string): Holder => ({
  host: hostname(),
  pid: process.pid,
  started: startOf(process.pid),
  space: spaceOf(),
  since: new Date().toISOString(),
  mark,
});

/** Who wrote this; null where it is not whole. */
export function holderIn(content: string): Holder | null {
  try {
    const read: unknown = JSON.parse(content);
    return isHolder(read) ? read : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const { host, pid, started, space, since, mark }: Partial<Record<keyof Holder, unknown>> = value;
  const isTextOrNull = (each: unknown): boolean => typeof each === 'string' || each === null;
  return (
    typeof pid === 'number' &&
    [host, since, mark].every((each) => typeof each === 'string') &&
    [started, space].every(isTextOrNull)
  );
}

/** Whoever made a file at that time (in milliseconds) and has not said who it is. */
export const unknownHolder = (made: number): Holder => ({
  host: '',
  pid: 0,
  started: null,
  space: null,
  since: new Date(made).toISOString(),
  mark: `unknown ${String(made)}`,
});

/** It takes no longer than this to say who one is. */
const LONGEST_SILENCE = 60_000;

/**
 * Whether a process is certainly over. One of another machine, or in a container of its own, may be running unseen, so it
 * never is. Without start times (macOS, Windows) a number that was given to another process counts as the first one's.
 */
export function isOver({ host, pid, started, space, since }: Holder): boolean {
  if (host === '') return Date.now() - Date.parse(since) > LONGEST_SILENCE;
  if (host !== hostname() || space !== spaceOf()) return false;
  if (!isRunning(pid)) return true;
  const now = startOf(pid);
  return started !== null && now !== null && started !== now;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return stateOf(pid)?.isDead !== true;
  } catch (error) {
    return codeOf(error) === 'EPERM'; // somebody else's
  }
}

const startOf = (pid: number): string | null => {
  const boot = contentOf('/proc/sys/kernel/random/boot_id');
  const ticks = stateOf(pid)?.started;
  return boot !== null && ticks !== undefined ? `${boot.trim()} ${ticks}` : null;
};

/** From /proc (Linux): proc_pid_stat(5). The name may hold anything, so fields are counted from the last bracket. */
function stateOf(pid: number): { isDead: boolean; started: string } | null {
  const stat = contentOf(`/proc/${String(pid)}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields?.[0], fields?.[19]];
  return state === undefined || started === undefined ? null : { isDead: state === 'Z' || state === 'X', started };
}

function spaceOf(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch (error) {
    codeOf(error);
    return null;
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    codeOf(error);
    return null;
  }
}
