import type { Severity } from '../../../model/findings/index.js';
import { counted } from '../../words.js';

/** The words around findings where they are listed. */
export const verdict = {
  severity: { error: 'error', warning: 'warning', note: 'note' } satisfies Record<Severity, string>,
  fix: 'fix',
  first: 'first',
  more: (count: number) => `${counted(count, 'en', 'more finding', 'more findings')} not shown`,
  moreInLog: (count: number) =>
    `${counted(count, 'en', 'more finding', 'more findings')} not shown here; see the log of this step, or write all of them with -f line=FILE`,
  suppressed: (until: string, reason: string) => `suppressed until ${until}: ${reason}`,
  none: 'no findings',
  counts: {
    error: (count: number) => counted(count, 'en', 'error', 'errors'),
    warning: (count: number) => counted(count, 'en', 'warning', 'warnings'),
    note: (count: number) => counted(count, 'en', 'note', 'notes'),
  } satisfies Record<Severity, (count: number) => string>,
};
