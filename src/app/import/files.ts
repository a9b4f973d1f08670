import { including, updated } from '../../edit/index.js';
import { loadStudy } from '../../load/index.js';
import { at } from '../../model/at.js';
import type { Update } from '../../model/edits.js';
import type { Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { firstFree, slug } from '../../model/ids.js';
import { fileName, join } from '../../model/paths.js';
import type { Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import { changedFile, textOf, workshopWith } from '../edit.js';
import type { Workshop } from '../study.js';

/** A file that an import makes or changes. */
export interface ImportedFile {
  readonly path: string;
  readonly text: string;
  /** What it held when it was read; null where it is new. */
  readonly was: Uint8Array | null;
}

/**
 * Names new parts `evidence/import-survey.yaml`, `evidence/import-survey-2.yaml`, ... where no file has that name, or one that holds just
 * this already: an import that was broken off has left it, and it is taken up.
 */
export function partNames(
  { ports: { files, limits } }: Workshop,
  folder: string,
  file: string,
): (text: string) => ImportedFile {
  const stem = slug(fileName(file).replace(/\.[^.]*$/u, ''));
  const name = join(folder, `evidence/import${stem === '' ? '' : `-${stem}`}`);
  const given = new Set<string>();
  return (text) => {
    let was: Uint8Array | null = null;
    const free = firstFree(name, (each) => {
      const path = `${each}.yaml`;
      if (given.has(each)) return true;
      if (files.kind(path) === 'missing') return false;
      const read = files.read(path, limits.fileBytes);
      was = read.ok && textOf(read.bytes) === text ? read.bytes : null;
      return was === null;
    });
    given.add(free);
    return { path: `${free}.yaml`, text, was };
  };
}

/** Files as an import is to write them, or why it cannot. */
export interface FilesMade<F> {
  readonly files: F;
  readonly findings: readonly Finding[];
}

/** The files in which items stand of which something is to be changed. */
export function updatedFiles(
  workshop: Workshop,
  path: StudyPath,
  study: Study,
  updates: readonly Update[],
): FilesMade<ImportedFile[]> {
  const byFile = grouped(updates.map((update) => [at(study.evidence, update.item).place.file, update] as const));
  const made = [...byFile].map(([name, here]) => {
    const file = join(path.folder, name);
    return changedFile(workshop, path, file, '', (text) => updated(text, file, here));
  });
  return {
    files: made.flatMap(({ changed }) => changed ?? []),
    findings: made.flatMap(({ findings }) => findings),
  };
}

/**
 * The study's main file with what else it has to include, unless it includes by a pattern what is new; null where nothing of it changes.
 * `made`: all that is made besides.
 */
export function mainFile(
  workshop: Workshop,
  path: StudyPath,
  made: readonly ImportedFile[],
  parts: readonly string[],
): FilesMade<ImportedFile | null> {
  const already = made.find((file) => file.path === path.file) ?? null;
  // Which names it reads is told without what will stand in them.
  const blank = made.map((file) => (parts.includes(file.path) ? { ...file, text: BLANK } : file));
  const { raw } = loadStudy(path.file, workshopWith(workshop, blank).ports);
  const missing = parts.map((part) => within(path.folder, part)).filter((part) => !raw.has(part));
  if (missing.length === 0) return { files: already, findings: [] };
  const include = (text: string) => including(text, path.file, missing);
  if (!already) {
    const { changed, findings } = changedFile(workshop, path, path.file, '', include);
    return { files: changed, findings };
  }
  const { text, findings } = include(already.text);
  return { files: text === null ? null : { ...already, text }, findings };
}

const BLANK = 'format: egov-study-part/1\n';

/** A path as the study's own files call it. */
const within = (folder: string, path: string): string => (folder === '.' ? path : path.slice(folder.length + 1));
