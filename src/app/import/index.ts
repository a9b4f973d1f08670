import { partTexts, planImport, recordsOf, sheetText, type PlannedRow, type Settings } from '../../import/index.js';
import { hasErrors, type Finding } from '../../model/findings/index.js';
import { fileName, join } from '../../model/paths.js';
import type { Mapping } from '../../model/mapping.js';
import type { Grid } from '../../model/sheets.js';
import type { StudyPath } from '../discover.js';
import { openStudy, type Workshop } from '../study.js';
import type { Diagnosed } from '../texts.js';
import { checkedWith, placesOf } from './checked.js';
import { mainFile, partNames, updatedFiles, type ImportedFile } from './files.js';
import { meantBy } from './meant.js';
import { tablesIn } from './tables.js';
import { concealed } from './concealed.js';

export type { ImportedFile, PlannedRow };

export interface Import extends Diagnosed {
  readonly rows: readonly PlannedRow[];
  /**
   * In the order in which they are to be written: what others refer to is read by the study before they are, so that it can be read at
   * every moment. None where there is an error.
   */
  readonly files: readonly ImportedFile[];
}

/** What an import is made from. */
export interface Imported {
  readonly grids: readonly Grid[];
  /** What is told of them already. */
  readonly findings: readonly Finding[];
  /** The file, as findings call it. */
  readonly file: string;
  readonly settings: Settings;
  /** How they are read; null where they are known by their headers. What the settings say goes before it. */
  readonly mapping: Mapping | null;
  /** A comment for the top of each new file. */
  readonly head: string;
}

/**
 * What the rows of a table add to a study. Everything is tried before anything is written: the study with the new files in place has
 * to load and to link; what is wrong with a row is told where the row stands.
 */
export function importInto(workshop: Workshop, path: StudyPath, given: Imported): Import {
  const opened = openStudy(workshop, path, null);
  const { study, frameworks } = opened;
  if (!study) return { rows: [], files: [], findings: opened.findings, texts: opened.texts };
  const { sha256, limits } = workshop.ports;
  const { mapping, settings } = given;
  const found = tablesIn(given.grids, { study, frameworks, limits, mapping });
  const { records, findings: ofCells } = recordsOf(found.rows, {
    decimal: settings.decimal ?? mapping?.decimal ?? null,
    dates: settings.dates ?? mapping?.dates ?? null,
  });
  const plan = planImport(study, records, { of: fileName(given.file), sha256 });
  const findings = [
    ...given.findings,
    ...found.findings,
    ...ofCells.map((each) => meantBy(each, frameworks)),
    ...plan.findings,
  ].map(concealed);
  const rows = [...found.leftOut, ...plan.rows];
  if (hasErrors(findings)) return { rows, files: [], findings, texts: NO_TEXTS };

  const named = partNames(workshop, path.folder, given.file);
  const parts = partTexts(plan.entries, given.head, limits).map(({ text }) => named(text));
  const sheets: ImportedFile[] = plan.sheets.map(({ rater, entries }) => ({
    path: join(path.folder, `ratings/${rater}.yaml`),
    text: sheetText(rater, entries, given.head),
    was: null,
  }));
  const changed = updatedFiles(workshop, path, study, plan.updates);
  const made = [...parts, ...sheets, ...changed.files];
  const main = mainFile(
    workshop,
    path,
    made,
    parts.map((part) => part.path),
  );
  const told = [...findings, ...changed.findings, ...main.findings];
  if (hasErrors(told) || made.length === 0) return { rows, files: [], findings: told, texts: NO_TEXTS };
  const others = changed.files.filter((file) => file.path !== path.file);
  const files = [...parts, ...(main.files ? [main.files] : []), ...sheets, ...others];
  const checked = checkedWith(workshop, path, files, opened, placesOf(plan.rows));
  const all = [...told, ...checked];
  return { rows, files: hasErrors(all) ? [] : files, findings: all, texts: NO_TEXTS };
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();
