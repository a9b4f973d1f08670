import { relative } from 'node:path';
import type { NewFile } from '../../app/init/answers.js';
import { EDITOR, IGNORED, schemas } from '../../app/init/beside.js';
import { workflow } from '../../app/init/workflow.js';
import { repositoryAbove } from '../../files/repository.js';
import { DEFAULT_LIMITS } from '../../model/limits.js';
import { join } from '../../model/paths.js';
import type { Files } from '../../model/ports.js';
import type { Session } from '../session.js';

/** A file of the new study, its path as the user names it, and what becomes of one that is there already. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  readonly fate: 'new' | 'replaced' | 'stays';
}

export interface Plan {
  /** The study itself comes last: it is there once all else is. */
  readonly files: readonly PlannedFile[];
  /** Those of them that somebody fills in. */
  readonly texts: readonly string[];
  /** The file of checks, if one was asked for. */
  readonly workflow: string | null;
}

/** What is asked for besides the study. */
interface Wanted {
  readonly isForced: boolean;
  readonly isChecked: boolean;
}

/** What becomes of each file. What is a study's own is replaced if that is asked for, what others share never is. */
export function planOf(
  { files, io }: Session,
  folder: string,
  [main, ...sheets]: readonly [NewFile, ...NewFile[]],
  { isForced, isChecked }: Wanted,
): Plan {
  const here = (file: NewFile, replaces: boolean): PlannedFile => {
    const path = join(folder, file.path);
    return { path, text: file.text, fate: fateOf(files, path, file.text, replaces) };
  };
  const shared = isChecked ? [workflowFor(io.cwd, folder)] : [];
  const beside = [IGNORED, EDITOR, ...shared].map((file) => here(file, false));
  const own = [...schemas(), ...sheets, main].map((file) => here(file, isForced));
  return {
    files: [...beside, ...own],
    texts: [main, ...sheets].map((file) => join(folder, file.path)),
    workflow: isChecked ? (beside.at(-1)?.path ?? null) : null,
  };
}

function fateOf(files: Files, path: string, text: string, replaces: boolean): PlannedFile['fate'] {
  if (files.kind(path) === 'missing') return 'new';
  if (!replaces) return 'stays';
  const read = files.read(path, DEFAULT_LIMITS.fileBytes);
  return read.ok && new TextDecoder().decode(read.bytes) === text ? 'stays' : 'replaced';
}

/** At the root of the repository, where alone it is looked for; seen from the study's folder. */
function workflowFor(cwd: string, folder: string): NewFile {
  const at = join(cwd, folder);
  const root = repositoryAbove(at) ?? at;
  const { path, text } = workflow(relative(root, at).replaceAll('\\', '/'));
  return { path: join(relative(at, root).replaceAll('\\', '/'), path), text };
}
