import { SPOKEN_METHODS, type Evidence, type Method, type PartialDate, type Study } from '../../model/study.js';

/** A session in which people spoke, with the accepted evidence coded from it. */
export interface Unit {
  readonly session: string | null;
  readonly source: string;
  readonly method: Method;
  readonly date: PartialDate | null;
  readonly items: readonly Evidence[];
}

/**
 * The sessions by date, those of one date in the order in which the file lists its sessions, those without a date last. Evidence
 * that comes straight from a source is one session with all that this source said by the same method on the same date, after the
 * sessions of that date _(convention)_. Sessions of which nothing was coded are left out: whether they brought anything is not known.
 */
export function unitsOf(study: Study): Unit[] {
  // Evidence is written down by topic as often as by meeting, so its order says nothing of which came first.
  const units = new Map<string, Unit & { readonly items: Evidence[] }>();
  for (const [session, { source, method, date }] of study.sessions) {
    units.set(session, { session, source, method, date, items: [] });
  }
  for (const item of study.evidence.values()) {
    const { session, source, method, date, state } = item;
    // The method was made for interviews; what was read or seen is no session in which somebody could say something new.
    if (state !== 'accepted' || !SPOKEN_METHODS.includes(method)) continue;
    const key = session ?? JSON.stringify([source, method, date]);
    const unit = units.get(key);
    if (unit) unit.items.push(item);
    else units.set(key, { session, source, method, date, items: [item] });
  }
  return [...units.values()].filter(({ items }) => items.length > 0).sort((a, b) => byDate(a.date, b.date));
}

/** A date that names no day or month stands before those that do. */
function byDate(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
