import type { TableName } from '../../../model/layouts.js';
import type { Outcome } from '../../../model/outcomes.js';

/** What an import would do, or has done. */
export const imported = {
  columns: { outcome: 'What becomes of it', table: 'Table', id: 'Id', place: 'Row', why: 'Why' },
  tables: { sources: 'source', sessions: 'session', evidence: 'evidence', ratings: 'rating' } satisfies Record<
    TableName,
    string
  >,
  outcomes: {
    'added': 'added',
    'same': 'as it is',
    'updated': 'updated',
    'edited': 'left as it is',
    'differs': 'left as it is',
    'refused': 'left out',
    'agreement-unknown': 'left out',
    'not-approved': 'left out',
    'left-out': 'left out',
    'no-key': 'left out',
  } satisfies Record<Outcome, string>,
  why: {
    'added': () => 'new',
    'same': () => 'the study says so already',
    'updated': (columns: string) => `changed in the table, not in the study: ${columns}`,
    'edited': (columns: string) => `changed in the table, and edited in the study since: ${columns}`,
    'differs': (columns: string) => `the study says something else: ${columns}`,
    'refused': () => 'the person did not agree to take part',
    'agreement-unknown': () => 'it is not known whether the person agreed to take part',
    'not-approved': () => 'not approved where it was collected',
    'left-out': () => 'the mapping leaves it out',
    'no-key': () => 'nothing stands in the column that tells rows apart',
  } satisfies Record<Outcome, (columns: string) => string>,
  more: (count: number) => `${String(count)} more; --list shows all of them`,
  counts: (added: number, updated: number, kept: number, same: number, left: number) =>
    `${String(added)} added, ${String(updated)} updated, ${String(kept)} left as they are though the table differs, ${String(same)} as they are already${left === 0 ? '' : `, ${String(left)} left out`}`,
  would: 'Nothing is written yet; --write does it:',
  nothing: 'There is nothing to write.',
  ratingKept: (command: string) => `An import changes no rating that the study has. To rate anew: ${command}`,
  refused: 'Nothing is imported.',
  next: (command: string) => `Next: ${command}`,
  head: (file: string, digest: string) => `Imported from ${file} (SHA-256 ${digest}).`,
};
