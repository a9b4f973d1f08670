import { scaleLinear } from 'd3-scale';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Plane } from '../chart.js';
import { fitted, widest } from './letters.js';
import { GRID, INK, MAIN, PAPER, QUIET } from './palette.js';
import { picture, WIDTH } from './picture.js';
import { leading, SIZE, writeLine, writeLines } from './write.js';

/** A square with two axes that cross in its middle, the corners by their names, and the points. */
export function planeOf(chart: Plane): Svg {
  return picture(chart, [], (above) => {
    const top = above + 24;
    const [left, right, bottom] = [(WIDTH - SIDE) / 2, (WIDTH + SIDE) / 2, top + SIDE];
    const x = scaleLinear([-chart.reach, chart.reach], [left, right]).clamp(true);
    const y = scaleLinear([-chart.reach, chart.reach], [bottom, top]).clamp(true);
    const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
    return {
      drawn: joinSvg([
        element('rect', { x: left, y: top, width: SIDE, height: SIDE, fill: PAPER, stroke: GRID }),
        axisLine(left, midY, right, midY),
        axisLine(midX, top, midX, bottom),
        ends(chart, left, right, top, bottom),
        ...corners(chart, left, right, top, bottom),
        ...chart.points.map((point) => pointOf(point.label, x(point.x), y(point.y), left, right)),
      ]),
      bottom: bottom + 24,
    };
  });
}

const SIDE = 400;
/** Beside the square. */
const ASIDE = (WIDTH - SIDE) / 2 - 20;

const axisLine = (x1: number, y1: number, x2: number, y2: number): Svg =>
  element('line', { x1, y1, x2, y2, 'stroke': INK, 'stroke-width': 1.5 });

/** What either end of each axis means, and what the axes are called. */
function ends({ x, y }: Plane, left: number, right: number, top: number, bottom: number): Svg {
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  const minus = [x.title, x.minus].filter((part) => part !== '').join(': ');
  const plus = [x.title, x.plus].filter((part) => part !== '').join(': ');
  const above = [y.title, y.plus].filter((part) => part !== '').join(': ');
  const below = [y.title, y.minus].filter((part) => part !== '').join(': ');
  return joinSvg([
    writeLines(left - 8, midY, fitted(minus, ASIDE, SIZE, 4), { anchor: 'end' }),
    writeLines(right + 8, midY, fitted(plus, ASIDE, SIZE, 4)),
    writeLine(midX, top - 12, above, WIDTH - 40, { anchor: 'middle' }),
    writeLine(midX, bottom + 12, below, WIDTH - 40, { anchor: 'middle' }),
  ]);
}

function corners({ corners: named }: Plane, left: number, right: number, top: number, bottom: number): Svg[] {
  const all = [
    { text: named.plusPlus, x: right - 10, y: top, down: 1, anchor: 'end' },
    { text: named.minusPlus, x: left + 10, y: top, down: 1, anchor: 'start' },
    { text: named.minusMinus, x: left + 10, y: bottom, down: -1, anchor: 'start' },
    { text: named.plusMinus, x: right - 10, y: bottom, down: -1, anchor: 'end' },
  ] as const;
  return all.map(({ text, x, y, down, anchor }) => {
    const shown = fitted(text, SIDE / 2 - 24, SIZE, 3);
    const middle = y + down * (10 + (shown.lines.length * leading(SIZE)) / 2);
    return writeLines(x, middle, shown, { anchor, fill: QUIET });
  });
}

/** A point with its name on paper of its own, beside it where there is more room. */
function pointOf(label: string, x: number, y: number, left: number, right: number): Svg {
  const isRight = x > (left + right) / 2;
  const shown = fitted(label, SIDE / 2, SIZE, 3);
  const [wide, high] = [widest(shown.lines, SIZE) + 6, shown.lines.length * leading(SIZE) + 2];
  const start = isRight ? x - 12 - wide : x + 12;
  return joinSvg([
    ...(high > 2
      ? [
          element('rect', {
            'x': start,
            'y': y - high / 2,
            'width': wide,
            'height': high,
            'fill': PAPER,
            'fill-opacity': 0.85,
          }),
        ]
      : []),
    element('circle', { 'cx': x, 'cy': y, 'r': 7, 'fill': MAIN, 'stroke': PAPER, 'stroke-width': 1.5 }),
    writeLines(isRight ? x - 14 : x + 14, y, shown, { anchor: isRight ? 'end' : 'start', bold: true }),
  ]);
}
