import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Dots } from '../chart.js';
import { INK, MAIN, PAPER, QUIET } from './palette.js';
import { picture, type Sign } from './picture.js';
import { rowsField } from './rows.js';

/** A point a row, on the range in which it could lie. What is unknown has a hollow one, in the middle of its range. */
export function dotsOf(chart: Dots): Svg {
  return picture(chart, signsOf(chart), (top) => {
    const { x, lanes, drawn, bottom, left, right } = rowsField(chart.rows, chart.axis, top);
    const rows = chart.rows.map(({ value, range }, i) => {
      const middle = nth(lanes, i).middle;
      const guide = element('line', { x1: left, y1: middle, x2: right, y2: middle, stroke: '#ededed' });
      if (range === null) return joinSvg([guide, ...(value === null ? [] : [point(x(value), middle)])]);
      const [one, other] = [x(range[0]), x(range[1])];
      return joinSvg([
        guide,
        span(one, other, middle, value === null),
        ...(value === null ? [] : [point(x(value), middle)]),
      ]);
    });
    return { drawn: joinSvg([drawn, ...rows]), bottom };
  });
}

function signsOf({ key, unknown, rows }: Dots): Sign[] {
  const isUnknown = rows.some(({ value, range }) => value === null && range !== null);
  return [
    ...(key
      ? [
          { width: 12, draw: (x: number, middle: number) => point(x + 6, middle), means: key.point },
          { width: 30, draw: (x: number, middle: number) => span(x, x + 30, middle, false), means: key.range },
        ]
      : []),
    ...(isUnknown && unknown !== undefined
      ? [{ width: 30, draw: (x: number, middle: number) => span(x, x + 30, middle, true), means: unknown }]
      : []),
  ];
}

const point = (x: number, y: number): Svg =>
  element('circle', { 'cx': x, 'cy': y, 'r': 4, 'fill': INK, 'stroke': PAPER, 'stroke-width': 1.5 });

/** With a cap at each end, higher than the point: a range is seen in black and white, and one that lies behind its point as well. */
function span(from: number, to: number, middle: number, isHollow: boolean): Svg {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const colour = isHollow ? QUIET : MAIN;
  const cap = (x: number): Svg =>
    element('line', { 'x1': x, 'y1': middle - 8, 'x2': x, 'y2': middle + 8, 'stroke': colour, 'stroke-width': 2 });
  const line = { x1: left, y1: middle, x2: right, y2: middle, stroke: colour };
  return joinSvg([
    isHollow
      ? element('line', { ...line, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' })
      : element('line', { ...line, 'stroke-width': 4 }),
    cap(left),
    cap(right),
  ]);
}
