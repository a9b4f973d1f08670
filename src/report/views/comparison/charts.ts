import type { ComparedSet, Standing } from '../../../model/comparison/index.js';
import { percentOf } from '../../../model/scale.js';
import { decimal, plain, thousands } from '../../../text/numbers.js';
import { inWords } from '../../context.js';
import type { Axis, Chart, Dots, Heat, Tick } from '../../charts/chart.js';
import { ticksBetween } from '../../charts/ticks.js';
import { number, rankText, type Context } from './context.js';

/** Pictures of a set: ranks where they were drawn, else scores; and its dimensions in shades. `at`: the number of the set. */
export function charts(set: ComparedSet, at: number, c: Context): Chart[] {
  const ranked = set.standings.filter(({ rank }) => rank !== null);
  if (ranked.length < 2) return [];
  const dots = set.draws === null ? scores(set, ranked, at, c) : ranks(ranked, at, c);
  return [dots, heat(set, at, c)];
}

function ranks(ranked: readonly Standing[], at: number, c: Context): Dots {
  const { comparison: t } = c.t;
  const last = ranked.length;
  return {
    kind: 'dots',
    id: `ranks-${String(at)}`,
    title: t.ranksChart,
    description: t.ranksChartSays(t.agencies(thousands(last, c.lang))),
    axis: { title: t.rank, from: 1, to: last, ticks: rankTicks(last) },
    key: { point: t.rank, range: t.drawn },
    rows: ranked.map((standing) => ({
      label: c.nameOf(standing.entry),
      value: standing.rank,
      range: standing.spread?.interval ?? null,
      text: rankText(standing, c),
      indent: 0,
    })),
  };
}

/** The first, the last, and at most three between. */
function rankTicks(last: number): Tick[] {
  const steps = Math.min(4, last - 1);
  const values = Array.from({ length: steps + 1 }, (_, i) => Math.round(1 + ((last - 1) * i) / steps));
  return [...new Set(values)].map((value) => ({ value, label: String(value) }));
}

function scores({ range }: ComparedSet, ranked: readonly Standing[], at: number, c: Context): Dots {
  const { comparison: t } = c.t;
  return {
    kind: 'dots',
    id: `scores-${String(at)}`,
    title: t.scoresChart,
    description: t.scoresChartSays(t.agencies(thousands(ranked.length, c.lang))),
    axis: axisOf(range, t.score, c),
    key: { point: c.t.charts.point, range: c.t.charts.range },
    rows: ranked.map(({ entry, score, bounds }) => ({
      label: c.nameOf(entry),
      value: score,
      range: bounds,
      text: number(score, c),
      indent: 0,
    })),
  };
}

/** From the worst to the best. */
const axisOf = ([worst, best]: readonly [number, number], title: string, c: Context): Axis => ({
  title,
  from: worst,
  to: best,
  ticks: ticksBetween(worst, best, 5, (value) => plain(value, c.lang)),
});

function heat({ nodes, standings }: ComparedSet, at: number, c: Context): Heat {
  const { comparison: t } = c.t;
  const dimensions = nodes.filter(({ parent }) => parent === null);
  return {
    kind: 'heat',
    id: `heat-${String(at)}`,
    title: t.heatChart,
    description: t.heatChartSays,
    unknown: c.t.charts.unknown,
    columns: dimensions.map(({ title }) => inWords(title, c.lang)),
    rows: standings.map(({ entry }) => {
      const found = new Map(c.of(entry).nodes.map(({ id, score }) => [id, score]));
      return {
        label: c.nameOf(entry),
        cells: dimensions.map(({ id, range: [worst, best] }) => {
          const score = found.get(id) ?? null;
          const share = score === null ? null : Math.min(1, Math.max(0, percentOf({ worst, best }, score) / 100));
          return { text: score === null ? t.dash : decimal(score, c.lang), share };
        }),
      };
    }),
    ends: [t.worst, t.best],
  };
}
