import { hasErrors, type Finding } from '../../model/findings/index.js';
import { fileName, folderOf } from '../../model/paths.js';
import type { Study } from '../../model/study.js';
import { append } from '../../model/lists.js';
import type { Ports } from '../ports.js';
import type { RatingsFile, StudyFile, StudyPartFile } from '../raw.js';
import { checkFormat } from '../schema/check.js';
import { RATINGS, STUDY, STUDY_PART } from '../schema/formats.js';
import type { SourceFile } from '../source.js';
import { withProvenance } from './digest.js';
import { openFolder } from './folder.js';
import { gatherStudy, type SheetFile } from './gather.js';
import { readIncluded, readSheets } from './include.js';
import type { Part } from './part.js';
import { rememberPlaces } from './remembered.js';
import { writtenIn, type WrittenText } from './written.js';

export interface LoadedStudy {
  /** null where a file could not be read or does not keep to its format. May be there although references in it dangle. */
  readonly study: Study | null;
  readonly findings: readonly Finding[];
  /** File, as places name it → its text for code frames, if anything of it may be shown. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every text of the files that could be read, worked out when asked for. */
  readonly written: () => readonly WrittenText[];
  /** The same, as they stand in the files. */
  readonly raw: ReadonlyMap<string, string>;
}

/**
 * Reads a study: its main file, what that includes, and the raters' sheets beside it. Never throws for what a user did;
 * places are relative to the main file's folder. References within the study are checked, those into frameworks are
 * `linkStudy`'s.
 */
export function loadStudy(path: string, ports: Ports): LoadedStudy {
  const at = folderOf(path);
  const folder = openFolder(at, ports);
  const { findings, texts, raw } = folder;
  const written = () => writtenIn(folder.sources);
  const source = folder.read(fileName(path), null, path);
  if (!source) return { study: null, findings, texts, written, raw };
  const checked = checkFormat(source, [STUDY]);
  append(findings, checked.findings);
  if (!checked.format) return { study: null, findings, texts, written, raw };

  const main = source.value as StudyFile; // the validator has just said so
  const included = [
    ...readIncluded(main, source.places, at, folder, ports.files),
    ...readSheets(fileName(path), at, folder, ports.files),
  ];
  const { parts, sheets } = sortOut(included, findings);
  // A file that cannot be used fails its study: half the evidence would make another score.
  if (hasErrors(findings)) return { study: null, findings, texts, written, raw };

  const allParts: Part[] = [{ raw: main, places: source.places }, ...parts];
  const study: Study = withProvenance(
    gatherStudy(main, source.places, allParts, sheets, findings),
    folder.sources,
    ports.sha256,
  );
  rememberPlaces(study, folder.sources);
  return { study, findings, texts, written, raw };
}

function sortOut(sources: readonly SourceFile[], findings: Finding[]): { parts: Part[]; sheets: SheetFile[] } {
  const parts: Part[] = [];
  const sheets: SheetFile[] = [];
  for (const source of sources) {
    const { format, findings: found } = checkFormat(source, [STUDY_PART, RATINGS]);
    append(findings, found);
    const { value, places } = source;
    if (format === STUDY_PART) parts.push({ raw: value as StudyPartFile, places });
    if (format === RATINGS) sheets.push({ raw: value as RatingsFile, places });
  }
  return { parts, sheets };
}
