import { proposal, type MappingWords } from '../../import/propose/index.js';
import { finding } from '../../model/findings/index.js';
import { firstFree } from '../../model/ids.js';
import { fileName } from '../../model/paths.js';
import { topOf } from '../../model/places.js';
import type { Grid } from '../../model/sheets.js';
import type { Study } from '../../model/study.js';
import type { StudyPath } from '../discover.js';
import { idFrom } from '../init/names.js';
import { openStudy, type Workshop } from '../study.js';
import type { Diagnosed } from '../texts.js';

/**
 * What a mapping of a file is called that has no name yet: `survey` of `data/Survey.xlsx`; `survey-2` where the study has rows or sources of a
 * `survey` already, since those of the next round would be taken for them.
 */
export function mappingId(file: string, { evidence, sources }: Known, isTaken = (_: string): boolean => false): string {
  const keys = [...evidence.values()].flatMap(({ imported }) => imported?.key ?? []);
  const begun = (id: string): boolean =>
    keys.some((key) => key.startsWith(`${id}/`) || key.startsWith(`${id}#`)) ||
    [...sources.keys()].some((source) => source.startsWith(`${id}-`));
  return firstFree(usualId(file), (id) => isTaken(id) || begun(id));
}

export const usualId = (file: string): string => idFrom(fileName(file).replace(/\.[^.]*$/u, ''), 'table');

type Known = Pick<Study, 'evidence' | 'sources'>;

/** A first mapping of a table, with what the frameworks of the study know; null where an error says why there is none. */
export function proposedMapping(
  workshop: Workshop,
  path: StudyPath,
  { file, grids }: { readonly file: string; readonly grids: readonly Grid[] },
  words: MappingWords,
): Diagnosed & { readonly text: string | null } {
  const { study, frameworks, findings, texts } = openStudy(workshop, path, null);
  if (!study) return { text: null, findings, texts };
  const text = proposal(grids, { id: mappingId(file, study), frameworks }, words);
  return { text, findings: text === null ? [finding('MAPPING-NO-TABLE', {}, topOf(file))] : [], texts };
}
