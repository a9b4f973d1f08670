import type { EntryKind } from '../../../model/edits.js';

/** What was added to a study, and what to do next. */
export const add = {
  kind: {
    source: 'source',
    session: 'session',
    evidence: 'evidence',
    rating: 'rating',
    factor: 'factor',
    proposal: 'proposal',
  } satisfies Record<EntryKind, string>,
  added: (place: string, kind: string, id: string) => `${place}  ${kind} ${id}`,
  next: {
    source: (study, id) => `Next: egov-assess add session ${study} --source ${id} --method interview --date 2000-01-31`,
    session: (study, id) => `Next: egov-assess add evidence ${study} --from ${id} --at "page 1" --finding "..."`,
    evidence: (study, id) => `Next: egov-assess add rating ${study} --node ... --level ... --evidence ${id}`,
    rating: (study) => `Next: egov-assess score ${study}`,
    factor: (study, id) => `Next: egov-assess add evidence ${study} --from ... --finding "..." --shows ${id}`,
    proposal: (study) => `Next: egov-assess report ${study} -o report.md`,
  } satisfies Record<EntryKind, (study: string, id: string) => string>,
};
