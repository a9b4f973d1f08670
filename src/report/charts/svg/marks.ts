import { largest, smallest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Marks } from '../chart.js';
import { GRID, QUIET } from './palette.js';
import { picture } from './picture.js';
import { rowsField } from './rows.js';
import { markOf, seriesSigns } from './series.js';

/** The marks of several in each row, a little below each other so that those of one value are all seen, and how far apart they lie. */
export function marksOf(chart: Marks): Svg {
  return picture(chart, seriesSigns(chart.series), (top) => {
    const least = Math.max(22, chart.series.length * STEP + 10);
    const { x, lanes, drawn, bottom } = rowsField(chart.rows, chart.axis, top, { least, inset: 8 });
    const rows = chart.rows.map(({ values }, i) => {
      const middle = nth(lanes, i).middle;
      const height = nth(lanes, i).height;
      const marks = values.flatMap((value, series) =>
        value === null ? [] : [{ at: x(value), y: middle + (series - (values.length - 1) / 2) * STEP, series }],
      );
      const places = marks.map(({ at }) => at);
      return joinSvg([
        element('line', {
          x1: x(chart.axis.from),
          y1: middle + height / 2,
          x2: x(chart.axis.to),
          y2: middle + height / 2,
          stroke: GRID,
        }),
        ...(marks.length < 2 ? [] : [between(smallest(places), largest(places), middle)]),
        ...marks.map(({ at, y, series }) => markOf(series, at, y)),
      ]);
    });
    return { drawn: joinSvg([drawn, ...rows]), bottom };
  });
}

const between = (from: number, to: number, middle: number): Svg =>
  element('line', { 'x1': from, 'y1': middle, 'x2': to, 'y2': middle, 'stroke': QUIET, 'stroke-width': 1.5 });

const STEP = 9;
