import type { ComparedSet, Standing } from '../../../model/comparison/index.js';
import { largest } from '../../../model/lists.js';
import { percentOf } from '../../../model/scale.js';
import { decimal, plain, thousands } from '../../../text/numbers.js';
import { inWords } from '../../context.js';
import type { Axis, Chart, Dots, Heat, Tick } from '../../charts/chart.js';
import { ticksBetween } from '../../charts/ticks.js';
import { number, periodText, rankText, type Context } from './context.js';

/** Pictures of a set: ranks where they were drawn, else scores; and its dimensions in shades. `at`: the number of the set. */
export function charts(set: ComparedSet, at: number, c: Context): Chart[] {
  const ranked = set.standings.filter(({ rank }) => rank !== null);
  if (ranked.length < 2) return [];
  const dots = set.draws === null ? scores(set, ranked, at, c) : ranks(set, ranked, at, c);
  return [dots, heat(set, at, c)];
}

/** As many rows as a page of A4 has room for; a list of hundreds is for tables and the explorer (a convention of this program). */
const MOST = 40;

/** What a picture is of: which set it shows, and of how many the first ones. */
function titled(what: string, set: ComparedSet, all: number, c: Context): string {
  const t = c.t.charts;
  const frameworks = [...new Set(set.frameworks.map(({ title }) => inWords(title, c.lang)))].join('; ');
  const title = t.ofSet(what, c.t.comparison.setTitle(frameworks, periodText(set.period, c.lang)));
  return all > MOST ? t.firstOf(title, String(MOST), thousands(all, c.lang)) : title;
}

function ranks(set: ComparedSet, ranked: readonly Standing[], at: number, c: Context): Dots {
  const { comparison: t } = c.t;
  const shown = ranked.slice(0, MOST);
  const last = largest(shown.flatMap(({ rank, spread }) => [rank ?? 1, ...(spread?.interval ?? [])]));
  return {
    kind: 'dots',
    id: `ranks-${String(at)}`,
    title: titled(t.ranksChart, set, ranked.length, c),
    description: t.ranksChartSays(t.agencies(thousands(shown.length, c.lang))),
    axis: { title: t.rank, from: 1, to: last, ticks: rankTicks(last) },
    key: { point: t.rank, range: t.drawn },
    rows: shown.map((standing) => ({
      label: c.nameOf(standing.entry),
      value: standing.rank,
      range: standing.spread?.interval ?? null,
      text: rankText(standing, c),
      indent: 0,
    })),
  };
}

/** The first, the last, and round ones between. */
function rankTicks(last: number): Tick[] {
  const ends = [1, last].map((value) => ({ value, label: String(value) }));
  const between = ticksBetween(1, last, Math.min(6, last - 1), String).filter(
    ({ value }) => Number.isInteger(value) && value > 1 && value < last,
  );
  return [...ends.slice(0, 1), ...between, ...ends.slice(1)];
}

function scores(set: ComparedSet, ranked: readonly Standing[], at: number, c: Context): Dots {
  const { comparison: t } = c.t;
  const shown = ranked.slice(0, MOST);
  return {
    kind: 'dots',
    id: `scores-${String(at)}`,
    title: titled(t.scoresChart, set, ranked.length, c),
    description: t.scoresChartSays(t.agencies(thousands(shown.length, c.lang))),
    axis: axisOf(set.range, t.score, c),
    key: { point: c.t.charts.point, range: c.t.charts.range },
    rows: shown.map(({ entry, score, bounds }) => ({
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

function heat(set: ComparedSet, at: number, c: Context): Heat {
  const { comparison: t } = c.t;
  const { nodes, standings } = set;
  const dimensions = nodes.filter(({ parent }) => parent === null);
  return {
    kind: 'heat',
    id: `heat-${String(at)}`,
    title: titled(t.heatChart, set, standings.length, c),
    description: t.heatChartSays,
    unknown: c.t.charts.unknown,
    columns: dimensions.map(({ title }) => inWords(title, c.lang)),
    rows: standings.slice(0, MOST).map(({ entry }) => {
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
