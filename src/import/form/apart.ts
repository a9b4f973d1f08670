import { finding } from '../../model/findings/index.js';
import { groupedBy } from '../../model/grouped.js';
import { append } from '../../model/lists.js';
import type { Study } from '../../model/study.js';
import type { FilledCell, TableRow } from '../tables.js';
import { isRead } from './admitted.js';
import type { FurtherRow, FurtherSheet } from './further.js';
import { itemsOf, type Joined } from './joined.js';
import { isLong, NOTHING, sessionOf, shortOf } from './known.js';
import type { FormRead, Known } from './shape.js';

/**
 * Further points whose submissions are not in the file, as ODK Central exports them: they go to what the study has of these submissions.
 * What it has nothing of is told, and counted.
 */
export function withoutForm(
  sheets: readonly FurtherSheet[],
  { left }: Joined,
  study: Study,
  known: ReadonlyMap<string, Known>,
): FormRead {
  const rows: TableRow[] = [];
  const isKnown = (name: string): boolean =>
    known.has(name) || (isLong(shortOf(name)) && study.sessions.has(sessionOf(shortOf(name))));
  for (const [sheet, here] of groupedBy(left(), (each) => each.sheet)) {
    const ofKnown = groupedBy(here, ({ names }) => names.find(isKnown) ?? null);
    for (const [key, further] of ofKnown)
      if (key !== null) append(rows, itemsIn(study, key, further, known.get(key) ?? NOTHING));
    const homeless = ofKnown.get(null) ?? [];
    const [first] = homeless;
    if (!first) continue;
    const place = sheet.grid.place(first.row, 0);
    sheet.findings.push(finding('FURTHER-UNATTACHED', { rows: homeless.length }, place));
  }
  return { rows, leftOut: [], findings: sheets.flatMap(({ findings }) => findings) };
}

function itemsIn(study: Study, key: string, here: readonly FurtherRow[], known: Known): TableRow[] {
  const short = shortOf(key);
  const session = known.session ?? sessionOf(short);
  const isOpen = mayQuote(study, session, known);
  return itemsOf(here, { uuid: key, short, session, known }, (place): FilledCell | null =>
    isOpen === null ? null : { value: isOpen ? 'open' : 'closed', place },
  );
}

/**
 * The consent of a meeting is asked once, and stands in the study with the words that were quoted from it: where all of these are open, so
 * is what comes besides. Where there are none, nobody is taken to have allowed it. null where nothing has to be said.
 */
function mayQuote({ sessions, evidence }: Study, session: string, { ids }: Known): boolean | null {
  if (isRead(sessions.get(session)?.method)) return null;
  const quotes = [...ids].flatMap(([part, id]) => (part.startsWith('+') ? [] : (evidence.get(id)?.quote ?? [])));
  return quotes.length > 0 && quotes.every(({ consent }) => consent === 'open');
}
