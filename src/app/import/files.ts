import { including, updated } from '../../edit/index.js';
import { loadStudy } from '../../load/index.js';
import { at } from '../../model/at.js';
import type { Update } from '../../model/edits.js';
import { finding, type Finding } from '../../model/findings/index.js';
import { grouped } from '../../model/grouped.js';
import { firstFree, slug } from '../../model/ids.js';
import { fileName, join } from '../../model/paths.js';
import type { Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import { textOf, workshopWith } from '../edit.js';
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

/** The files in which items stand of which something is to be changed. */
export function updatedFiles(
  { ports: { files, limits } }: Workshop,
  { folder }: StudyPath,
  study: Study,
  updates: readonly Update[],
): ImportedFile[] {
  const byFile = grouped(updates.map((update) => [at(study.evidence, update.item).place.file, update] as const));
  return [...byFile].flatMap(([file, here]) => {
    const path = join(folder, file);
    const read = files.read(path, limits.fileBytes);
    if (!read.ok) return [];
    const { text } = updated(textOf(read.bytes), file, here);
    return text === null ? [] : [{ path, text, was: read.bytes }];
  });
}

/** The study's main file with what else it has to include, unless it includes by a pattern what is new. `made`: all that is made besides. */
export function mainFile(
  workshop: Workshop,
  path: StudyPath,
  made: readonly ImportedFile[],
  parts: readonly string[],
): ImportedFile | null {
  const { files, limits } = workshop.ports;
  const already = made.find((file) => file.path === path.file) ?? null;
  // Which names it reads is told without what will stand in them.
  const blank = made.map((file) => (parts.includes(file.path) ? { ...file, text: BLANK } : file));
  const seen = loadStudy(path.file, workshopWith(workshop, blank).ports);
  const missing = parts.filter((part) => !seen.raw.has(within(path.folder, part)));
  if (missing.length === 0) return already;
  const read = files.read(path.file, limits.fileBytes);
  if (!read.ok) return already;
  const before = already?.text ?? textOf(read.bytes);
  const { text } = including(
    before,
    path.file,
    missing.map((part) => within(path.folder, part)),
  );
  return text === null ? already : { path: path.file, text, was: read.bytes };
}

/** Sheets that the study would not read, whatever their raters are called: nothing of them would count. */
export function sheetsNotIncluded(
  workshop: Workshop,
  { file, folder }: StudyPath,
  made: readonly ImportedFile[],
  sheets: readonly Pick<ImportedFile, 'path'>[],
): Finding[] {
  if (sheets.length === 0) return [];
  const { raw } = loadStudy(file, workshopWith(workshop, made).ports);
  return sheets
    .filter(({ path }) => !raw.has(within(folder, path)))
    .map(({ path }) => finding('PART-NOT-INCLUDED', { path, study: file }, null, 'error'));
}

const BLANK = 'format: egov-study-part/1\n';

/** A path as the study's own files call it. */
const within = (folder: string, path: string): string => (folder === '.' ? path : path.slice(folder.length + 1));
