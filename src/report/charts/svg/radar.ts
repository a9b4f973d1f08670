import { scaleLinear } from 'd3-scale';
import { lineRadial } from 'd3-shape';
import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Radar } from '../chart.js';
import { fitted } from './letters.js';
import { GRID, QUIET } from './palette.js';
import { MARGIN, picture, WIDTH, type Sign } from './picture.js';
import { colourOf, dashOf, markOf, seriesSigns } from './series.js';
import { SIZE, writeLine, writeLines } from './write.js';

/** Spokes from the middle, one polygon a series; where a value is unknown its line is broken and the spoke is dashed. */
export function radarOf(chart: Radar): Svg {
  const count = Math.max(1, chart.spokes.length);
  const unknown = chart.spokes.map((_, i) => chart.series.some(({ values }) => (values[i] ?? null) === null));
  const signs = [
    ...(chart.series.length > 1 ? seriesSigns(chart.series.map(({ label }) => label)) : []),
    ...unknownSpoke(chart, unknown),
  ];
  return picture(chart, signs, (above) => {
    const [cx, cy] = [WIDTH / 2, above + 40 + RADIUS];
    const radius = scaleLinear([chart.axis.from, chart.axis.to], [0, RADIUS]).clamp(true);
    const place = (spoke: number, r: number): Point => {
      const angle = (2 * Math.PI * spoke) / count;
      return [cx + r * Math.sin(angle), cy - r * Math.cos(angle)];
    };
    return {
      drawn: joinSvg([
        ...chart.axis.ticks.map(({ value }) => ring(cx, cy, radius(value), count)),
        ...chart.spokes.map((_, i) => spoke([cx, cy], place(i, RADIUS), nth(unknown, i))),
        ...chart.series.map(({ values }, i) =>
          polygon(
            Array.from(chart.spokes, (_, at) => values[at] ?? null),
            i,
            radius,
            cx,
            cy,
            place,
          ),
        ),
        ...chart.axis.ticks.map(({ value, label }) =>
          writeLine(cx + 4, cy - radius(value) - 6, label, 40, { size: SIZE - 2, fill: QUIET }),
        ),
        ...chart.spokes.map((label, i) => spokeLabel(label, place(i, RADIUS + 14), cx)),
        writeLine(cx, cy + RADIUS + 52, chart.axis.title, WIDTH - 2 * MARGIN, { anchor: 'middle', fill: QUIET }),
      ]),
      bottom: cy + RADIUS + 60,
    };
  });
}

type Point = readonly [x: number, y: number];
const RADIUS = 170;

/** A closed line through all spokes at one distance. */
const ring = (cx: number, cy: number, r: number, count: number): Svg =>
  element('path', {
    d: closed(Array.from({ length: count }, () => r)),
    transform: `translate(${String(cx)} ${String(cy)})`,
    fill: 'none',
    stroke: GRID,
  });

const spoke = ([x1, y1]: Point, [x2, y2]: Point, isUnknown: boolean): Svg =>
  element('line', {
    x1,
    y1,
    x2,
    y2,
    stroke: isUnknown ? QUIET : GRID,
    ...(isUnknown ? { 'stroke-dasharray': '3 4' } : {}),
  });

function polygon(
  values: readonly (number | null)[],
  series: number,
  radius: (value: number) => number,
  cx: number,
  cy: number,
  place: (spoke: number, r: number) => Point,
): Svg {
  const isWhole = values.length > 2 && values.every((value) => value !== null);
  const distances = values.map((value) => (value === null ? null : radius(value)));
  return joinSvg([
    element('path', {
      'd': closed(distances),
      'transform': `translate(${String(cx)} ${String(cy)})`,
      'fill': isWhole ? colourOf(series) : 'none',
      ...(isWhole ? { 'fill-opacity': 0.12 } : {}),
      'stroke': colourOf(series),
      'stroke-width': 2,
      'stroke-dasharray': dashOf(series),
    }),
    ...distances.flatMap((r, i) => (r === null ? [] : [markOf(series, ...place(i, r))])),
  ]);
}

/** The line through these distances and back to the first one, broken where one is unknown. */
function closed(distances: readonly (number | null)[]): string {
  const round = [...distances, ...distances.slice(0, 1)];
  const path = lineRadial<number | null>()
    .defined((distance) => distance !== null)
    .angle((_, i) => (2 * Math.PI * i) / Math.max(1, distances.length))
    .radius(Number) // asked of what is there alone
    .digits(2);
  return path(round) ?? ''; // null of nothing
}

function spokeLabel(label: string, [x, y]: Point, cx: number): Svg {
  const aside = x - cx;
  const anchor = Math.abs(aside) < 20 ? 'middle' : aside > 0 ? 'start' : 'end';
  const room = anchor === 'middle' ? 300 : anchor === 'start' ? WIDTH - MARGIN - x : x - MARGIN;
  return writeLines(x, y, fitted(label, room, SIZE, anchor === 'middle' ? 2 : 4), { anchor });
}

function unknownSpoke({ unknown: means }: Radar, unknown: readonly boolean[]): Sign[] {
  if (means === undefined || !unknown.includes(true)) return [];
  return [{ width: 26, draw: (x, middle) => spoke([x, middle], [x + 26, middle], true), means }];
}
