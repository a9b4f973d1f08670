import { SPOKEN_METHODS } from '../../../model/study.js';
import { period } from '../../../text/dates.js';
import { listed } from '../../../text/words.js';
import type { Context } from '../../context.js';
import { sourceName } from '../../phrases/links.js';
import { tally } from './sentences.js';

/** How many sessions there were, by method and date, what came of them, and who was met more than once. */
export function sessions(c: Context): string[] {
  const { reportMethod: t, nouns } = c.t;
  const { sessions: held, evidence } = c.assessment;
  if (held.length === 0) return [];
  const counts = tally(held.map(({ method }) => method)).map(([method, count]) => nouns.sessionsBy[method](count));
  const accepted = evidence.filter(({ state }) => state === 'accepted');
  const items = accepted.filter(({ session }) => session !== null).length;
  return [
    t.held(`${listed(counts, c.lang)}${dates(c)}`, held.length),
    ...(items === 0 ? [] : [items === accepted.length ? t.allFromSessions : t.fromSessions(nouns.items(items))]),
    ...metAgain(c),
  ];
}

/** `on 3 days, 3–12 August 2026`; how many bear a coarser date, or none. */
function dates(c: Context): string {
  const t = c.t.reportMethod;
  const told = c.assessment.sessions.flatMap(({ date }) => date ?? []);
  const days = told.filter((date) => date.length === DAY.length).sort();
  const [first] = days;
  const last = days.at(-1);
  const coarse = told.length - days.length;
  const undated = c.assessment.sessions.length - told.length;
  const parts = [
    ...(first === undefined || last === undefined ? [] : [t.days(new Set(days).size, period(first, last, c.lang))]),
    ...(coarse === 0 ? [] : [t.coarse(coarse)]),
    ...(undated === 0 ? [] : [t.undated(undated)]),
  ];
  return t.dated(parts.join('; '));
}

const DAY = '2026-01-31';

/** Who was met more than once, of those who were asked anything. */
function metAgain(c: Context): string[] {
  const met = c.assessment.sessions.filter(({ method }) => SPOKEN_METHODS.includes(method));
  if (met.length === 0) return [];
  const again = tally(met.map(({ source }) => source)).filter(([, count]) => count > 1);
  const names = again.map(([source, count]) => c.t.reportMethod.times(sourceName(source, c), count));
  return [names.length === 0 ? c.t.reportMethod.metOnce : c.t.reportMethod.metAgain(listed(names, c.lang))];
}
