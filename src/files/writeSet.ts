import { existsSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOf } from './errors.js';
import { createFolder, replaceFile, writeNew, type WriteProblem } from './write.js';

/** A file to be written together with others. */
export interface SetFile {
  readonly path: string;
  readonly text: string;
  /** What it takes the place of: nothing, these bytes and no others, or whatever is there, of which a copy can be kept. */
  readonly was: Uint8Array | null | 'whatever' | 'copied';
}

/** A file that was replaced, and the copy of what it was. */
export interface Copy {
  readonly path: string;
  readonly copy: string;
}

export type SetWritten =
  | { readonly ok: true; readonly copies: readonly Copy[] }
  | { readonly ok: false; readonly path: string; readonly problem: WriteProblem };

/**
 * Writes all of these files, one after the other, or none: where one of them cannot be written, what was done before is
 * undone. Paths are seen from `folder`. Where a copy is kept, what somebody wrote is lost at no moment: it is copied first.
 */
export async function writeSet(folder: string, files: readonly SetFile[]): Promise<SetWritten> {
  const undo: (() => Promise<unknown>)[] = [];
  const copies: Copy[] = [];
  for (const file of files) {
    const problem = await place({ ...file, at: resolve(folder, file.path) }, undo, copies);
    if (!problem) continue;
    for (const step of undo.reverse()) await step();
    return { ok: false, path: file.path, problem };
  }
  return { ok: true, copies };
}

async function place(
  { path, at, text, ...file }: SetFile & { readonly at: string },
  undo: (() => Promise<unknown>)[],
  copies: Copy[],
): Promise<WriteProblem | null> {
  const made = missingFolders(dirname(at));
  const unmade = createFolder(dirname(at));
  undo.push(async () => {
    // Each by itself: of those that were to be made the deepest may not be there.
    for (const folder of made)
      await tidied(() => {
        rmdirSync(folder);
      });
  });
  // A file stands where a folder should: what is to be written itself is not there.
  if (unmade) return { problem: 'io', detail: unmade.detail };
  const was = typeof file.was === 'string' ? contentOf(at) : file.was;
  if (was !== null && 'problem' in was) return was;
  if (was === null) {
    const problem = await writeNew(at, text);
    if (!problem)
      undo.push(() =>
        tidied(() => {
          unlinkSync(at);
        }),
      );
    return problem;
  }
  const ending = file.was === 'copied' ? await copied(at, was) : '';
  if (typeof ending !== 'string') return ending;
  const problem = await replaceFile(at, text, was);
  // What somebody else has written meanwhile stays. A copy goes only where what it is of is back in its place.
  undo.push(async () => {
    const lost = problem ? null : await replaceFile(at, was, new TextEncoder().encode(text));
    if (ending !== '' && !lost)
      await tidied(() => {
        unlinkSync(`${at}${ending}`);
      });
  });
  if (!problem && ending !== '') copies.push({ path, copy: `${path}${ending}` });
  return problem;
}

/** Keeps a copy beside a file. Returns what its name has more: `.bak`, or `.bak-2` and so on where that is taken. */
async function copied(path: string, was: Uint8Array): Promise<string | WriteProblem> {
  for (let n = 1; ; n += 1) {
    const ending = n === 1 ? '.bak' : `.bak-${String(n)}`;
    const problem = await writeNew(`${path}${ending}`, was);
    if (problem?.problem !== 'exists') return problem ?? ending;
  }
}

/** null: nothing is there. */
function contentOf(path: string): Uint8Array | WriteProblem | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const detail = codeOf(error);
    return detail === 'ENOENT' ? null : { problem: 'io', detail };
  }
}

/** Those that are not there yet, the deepest first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) || dirname(folder) === folder ? [] : [folder, ...missingFolders(dirname(folder))];
}

/** What cannot be tidied up stays; it harms nobody. */
function tidied(step: () => void): Promise<void> {
  try {
    step();
  } catch (error) {
    codeOf(error);
  }
  return Promise.resolve();
}
