import { linkStudy } from '../load/index.js';
import { hasErrors, type Finding } from '../model/findings/index.js';
import type { Framework } from '../model/framework.js';
import type { Study } from '../model/study.js';
import { EXPORTED_TABLES, type ExportedTable, type Tables } from '../model/tables.js';
import { documentOf, tablesBy } from './export.js';

export interface TablesResult {
  /** null where the study does not fit the frameworks: the findings say how. */
  readonly tables: Tables | null;
  readonly findings: readonly Finding[];
}

/**
 * What a study holds and what these frameworks make of it, as tables of one row an observation: all of them, or those named.
 * Pure. Quotes whose speaker closed them are left out.
 */
export function tables(
  study: Study,
  frameworks: readonly Framework[],
  names: readonly ExportedTable[] = EXPORTED_TABLES,
): TablesResult {
  const { unknown, findings: unfit, frameworks: fitted } = linkStudy(study, frameworks);
  const findings = [...unknown, ...unfit];
  if (hasErrors(findings)) return { tables: null, findings };
  return { tables: documentOf(study, fitted, tablesBy(study, fitted, names)), findings };
}
