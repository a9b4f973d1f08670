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
  next: (command: string) => `Next: ${command}`,
};
