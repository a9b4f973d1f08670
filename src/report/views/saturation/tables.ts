import type { Lang } from '../../../model/lang.js';
import type { Saturation, SaturationOutcome, SaturationSession } from '../../../model/saturation.js';
import { date as dateText } from '../../../text/dates.js';
import { messages, type Messages } from '../../../text/messages/index.js';
import { percent } from '../../../text/numbers.js';
import { cell, code, left, right, table, worded } from '../../compose.js';
import { DASH } from '../../phrases/values.js';
import type { Block, Cell } from '../../tree.js';

/** Session after session: what was new, and the run that ends there. */
export function sessionsTable({ sessions }: Saturation, lang: Lang): Block {
  const t = messages(lang).saturation;
  return table(
    [
      right(t.number),
      left(t.session),
      left(t.date),
      right(t.new),
      right(t.cumulative),
      right(t.newInRun),
      right(t.share),
    ],
    sessions.map((session, i) => [
      cell(String(i + 1)),
      nameCell(session, lang),
      cell(session.date === null ? DASH : dateText(session.date, lang)),
      cell(String(session.new.length)),
      cell(String(session.cumulative)),
      cell(session.run === null ? '' : String(session.run.new)),
      cell(session.run === null ? '' : shareText(session.run.share, lang)),
    ]),
  );
}

/** `Head of agency (head-0107)`. */
function nameCell({ session, source, name }: SaturationSession, lang: Lang): Cell {
  const id = session ?? source;
  return name === null ? cell(code(id)) : cell(worded(name, lang), ' (', code(id), ')');
}

const shareText = (share: number | null, lang: Lang): string => (share === null ? DASH : percent(share, lang));

/** What each combination of base, run and threshold finds, in this order and in others. */
export function combinationsTable({ combinations, runs, sessions }: Saturation, lang: Lang): Block {
  const t = messages(lang).saturation;
  const all = sessions.at(-1)?.cumulative ?? 0;
  return table(
    [
      right(t.base),
      right(t.run),
      right(t.threshold),
      right(t.baseThemes),
      left(t.at),
      right(t.knownThen),
      right(t.orders),
      right(t.median),
    ],
    combinations.map((outcome) => [
      cell(String(outcome.base)),
      cell(String(outcome.run)),
      cell(percent(outcome.threshold, lang)),
      cell(outcome.baseThemes === null ? DASH : String(outcome.baseThemes)),
      cell(pointText(outcome, t)),
      cell(outcome.known === null ? DASH : percent(outcome.known / all, lang)),
      cell(outcome.orders === null ? DASH : percent(outcome.orders.reached / runs, lang)),
      cell(medianText(outcome, t)),
    ]),
  );
}

/** `6+2`, or why there is no such point. */
function pointText({ reached, run, why }: SaturationOutcome, t: Messages['saturation']): string {
  if (reached !== null) return t.point(reached, run);
  if (why === 'too-few-sessions') return t.tooFew;
  return why === 'empty-base' ? t.emptyBase : t.notReached;
}

function medianText({ run, orders }: SaturationOutcome, t: Messages['saturation']): string {
  if (orders === null) return DASH;
  return orders.median === null ? t.notReached : t.point(orders.median, run);
}
