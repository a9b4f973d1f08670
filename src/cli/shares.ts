import type { StudyPath } from '../app/discover.js';
import { checkStudy, type CheckedStudy } from '../app/validate.js';
import type { PackFolder } from '../app/packs.js';
import { nodeFiles, type NodeFiles } from '../files/node.js';
import { MOST_FINDINGS, type Limits } from '../model/limits.js';
import type { Session } from './session.js';
import type { ShelfRules } from '../app/shelf.js';
import { workshopIn } from './workshop.js';

/** Studies to be checked by another thread: plain data, which is all that can be handed over. */
export interface Share {
  readonly cwd: string;
  readonly limits: Limits;
  readonly folders: readonly PackFolder[];
  readonly rules: ShelfRules;
  readonly studies: readonly StudyPath[];
}

/** Threads at most, this one among them: each takes memory of its own. */
const MOST_THREADS = 4;
/** Below so many studies a thread costs more than it saves. */
const SMALLEST_SHARE = 100;

/**
 * Checks studies on all processors there are. What comes out, and in which order, is the same as if each was checked
 * after the other: shares are consecutive, and this thread has the first.
 */
export async function* checkShared(
  { io, files }: Pick<Session, 'io' | 'files'>,
  { limits, folders, rules }: Pick<Share, 'limits' | 'folders' | 'rules'>,
  studies: readonly StudyPath[],
): AsyncGenerator<CheckedStudy> {
  const { cwd, threads } = io;
  io.expect?.(studies.length);
  const most = Math.floor(studies.length / SMALLEST_SHARE);
  const count = threads && most > 1 ? Math.min(most, threads.processors(), MOST_THREADS) : 1;
  const size = Math.ceil(studies.length / count);
  const share = (i: number): Share => ({
    cwd,
    limits,
    folders,
    rules,
    studies: studies.slice(i * size, (i + 1) * size),
  });
  const others = Array.from({ length: count - 1 }, (_, i) => {
    const task = share(i + 1);
    // Where a thread cannot be had, or dies, its share is checked here, and here it fails aloud if it must.
    return { task, checked: threads?.check(task).catch(() => null) };
  });
  yield* checkAll(share(0), files);
  for (const { task, checked } of others) {
    const done = await checked;
    files.note(done?.read ?? []);
    yield* done?.checked ?? checkAll(task, files);
  }
}

/** What a thread found in its share, and the files that it read for that. */
export interface Checked {
  readonly checked: readonly CheckedStudy[];
  readonly read: readonly string[];
}

/** What another thread does with its share. */
export function checkShare(task: Share): Checked {
  const files = nodeFiles(task.cwd);
  const all: CheckedStudy[] = [];
  let found = 0;
  for (const { findings, texts, ...about } of checkAll(task, files)) {
    // Texts would pile up for nothing where nothing is found, or findings are only counted.
    const isShown = findings.length > 0 && found < MOST_FINDINGS;
    all.push({ findings, texts: isShown ? texts : new Map(), ...about });
    found += findings.length;
  }
  return { checked: all, read: files.identities() };
}

function* checkAll({ cwd, limits, folders, rules, studies }: Share, files: NodeFiles): Generator<CheckedStudy> {
  const workshop = workshopIn(files, cwd, limits, folders, rules);
  for (const study of studies) yield checkStudy(workshop, study);
}
