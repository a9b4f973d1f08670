import { decimal, plain } from '../../../text/numbers.js';
import { capital } from '../../../text/words.js';
import { roundAxis } from '../../charts/ticks.js';
import type { Tornado } from '../../charts/chart.js';
import { agencyName, type Context } from '../../context.js';
import { lowerIsBetter } from '../../phrases/values.js';

/** How far each cause moves the score; null where that was not asked, or nothing moves it. */
export function tornadoChart(c: Context): Tornado | null {
  const { uncertainty, agency, result, framework } = c.assessment;
  const at = result.score;
  if (!uncertainty || at === null || uncertainty.tornado.length === 0) return null;
  const t = c.t.charts;
  const rows = uncertainty.tornado.map(({ cause, lowest, highest }) => ({
    label: capital(c.t.uncertainty.causes[cause]),
    low: lowest.score,
    high: highest.score,
    lowText: decimal(lowest.score, c.lang),
    highText: decimal(highest.score, c.lang),
  }));
  return {
    kind: 'tornado',
    id: 'tornado',
    title: t.tornado(agencyName(agency, c.lang)),
    description: t.tornadoSay,
    axis: roundAxis(t.score, [at, ...rows.flatMap(({ low, high }) => [low, high])], lowerIsBetter(framework), (value) =>
      plain(value, c.lang),
    ),
    at,
    atText: t.asItIs(decimal(at, c.lang)),
    sides: { left: t.worse, right: t.better },
    rows,
  };
}
