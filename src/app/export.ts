import { assess } from '../assess/index.js';
import type { Framework } from '../model/framework.js';
import { nth } from '../model/nth.js';
import type { Study } from '../model/study.js';
import type { SheetTable } from '../model/sheets.js';
import type { ExportedTable, Tables } from '../model/tables.js';
import { tablesOf } from '../report/tables/index.js';
import type { StudyPath } from './discover.js';
import type { Publishing } from './public.js';
import { unrated } from './scored.js';
import { openStudy, type Workshop } from './study.js';
import type { Diagnosed } from './texts.js';
import { TOOL } from './tool.js';

/** What is asked of an export. */
export interface ExportAsked {
  readonly tables: readonly ExportedTable[];
  /** In place of the frameworks that the study names. */
  readonly frameworks: readonly string[] | null;
  readonly publishing?: Publishing;
}

/** `made` is null where the study could not be used. */
export interface Export extends Diagnosed {
  readonly made: { readonly tables: readonly SheetTable[]; readonly document: Tables } | null;
}

/** Tables of a study: as sheets, and as one document. */
export function exportOf(
  workshop: Workshop,
  path: StudyPath,
  { tables: names, frameworks: instead, ...asked }: ExportAsked,
): Export {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, instead, asked);
  if (!study) return { made: null, findings, texts };
  const judged = names.some((name) => JUDGED.has(name));
  const told = judged ? unrated(study, frameworks, path) : [];
  const tables = tablesBy(study, frameworks, names);
  return { made: { tables, document: documentOf(study, frameworks, tables) }, findings: [...findings, ...told], texts };
}

/** Tables that frameworks make something of. */
const JUDGED: ReadonlySet<ExportedTable> = new Set(['nodes', 'factors', 'remedies']);

/** Tables of a study that fits these frameworks. */
export const tablesBy = (
  study: Study,
  frameworks: readonly Framework[],
  names: readonly ExportedTable[],
): SheetTable[] => {
  const judging = names.some((name) => JUDGED.has(name)) ? frameworks : [];
  return tablesOf(
    study,
    judging.map((framework) => assess(study, framework, TOOL)),
    names,
  );
};

/** The same as one document. */
export const documentOf = (study: Study, frameworks: readonly Framework[], tables: readonly SheetTable[]): Tables => ({
  format: 'egov-tables/1',
  tool: TOOL,
  options: { ...(study.public && { public: study.public }) },
  study: { id: study.id, title: study.title, digest: study.digest(), period: study.period },
  agency: study.agency,
  frameworks: frameworks.map(({ id, version, title, digest }) => ({ id, version, title, digest })),
  tables: Object.fromEntries(
    tables.map(({ name, columns, rows }) => [
      name,
      rows.map((row) => Object.fromEntries(columns.map((column, col) => [column, nth(row, col)]))),
    ]),
  ),
});
