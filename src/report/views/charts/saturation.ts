import { date } from '../../../text/dates.js';
import { plain } from '../../../text/numbers.js';
import { ticksBetween } from '../../charts/ticks.js';
import type { Steps } from '../../charts/chart.js';
import { agencyName, inWords, type Context } from '../../context.js';

/** What each session brought; null where that was not asked. */
export function saturationChart(c: Context): Steps | null {
  const { saturation, agency } = c.assessment;
  if (!saturation) return null;
  const t = c.t.charts;
  const { sessions } = saturation;
  const all = Math.max(1, sessions.at(-1)?.cumulative ?? 0);
  return {
    kind: 'steps',
    id: 'saturation',
    title: t.saturation(agencyName(agency, c.lang)),
    description: t.saturationSay,
    axis: { title: t.themes, from: 0, to: all, ticks: ticksBetween(0, all, Math.min(all, 6), (n) => plain(n, c.lang)) },
    added: t.newThemes,
    total: t.allThemes,
    rows: sessions.map(({ session, source, name, date: on, new: added, cumulative }, i) => ({
      label: `${String(i + 1)}. ${name === null ? (session ?? source) : inWords(name, c.lang)}, ${on === null ? t.undated : date(on, c.lang)}`,
      added: added.length,
      total: cumulative,
    })),
  };
}
