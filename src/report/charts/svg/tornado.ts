import { largest, smallest } from '../../../model/lists.js';
import { nth } from '../../../model/nth.js';
import { element, joinSvg, type Svg } from '../../../text/encode/svg.js';
import type { Tornado } from '../chart.js';
import { INK, MAIN, OTHER } from './palette.js';
import { picture } from './picture.js';
import { rowsField } from './rows.js';
import { SIZE, writeLine } from './write.js';

/** How far each cause reaches to either side of the figure as it is. */
export function tornadoOf(chart: Tornado): Svg {
  const signs = [
    {
      width: 12,
      draw: (x: number, middle: number) => standing(x + 6, middle - 8, middle + 8),
      means: chart.atText,
    },
    { width: 22, draw: (x: number, middle: number) => half(x + 22, x, middle), means: chart.sides.left },
    { width: 22, draw: (x: number, middle: number) => half(x, x + 22, middle), means: chart.sides.right },
  ];
  return picture(chart, signs, (top) => {
    const { x, lanes, drawn, bottom } = rowsField(chart.rows, chart.axis, top, { inset: ROOM + 6 });
    const at = x(chart.at);
    const rows = chart.rows.map(({ low, high, lowText, highText }, i) => {
      const middle = nth(lanes, i).middle;
      const ends = [
        { at: x(low), text: lowText },
        { at: x(high), text: highText },
      ].toSorted((a, b) => a.at - b.at);
      return joinSvg([
        ...ends.map((end) => half(at, end.at, middle)),
        ...ends.map((end, side) =>
          writeLine(end.at + (side === 0 ? -6 : 6), middle, end.text, ROOM, {
            size: SIZE - 1,
            anchor: side === 0 ? 'end' : 'start',
          }),
        ),
      ]);
    });
    const [first, last] = [
      smallest(lanes.map(({ middle, height }) => middle - height / 2)),
      largest(lanes.map(({ middle, height }) => middle + height / 2)),
    ];
    return { drawn: joinSvg([drawn, ...rows, ...(lanes.length === 0 ? [] : [standing(at, first, last)])]), bottom };
  });
}

/** What lies left of the figure is paler than what lies right, for who sees no colour. */
function half(from: number, to: number, middle: number): Svg {
  const isLeft = to < from;
  return element('rect', {
    x: Math.min(from, to),
    y: middle - 7,
    width: Math.abs(to - from),
    height: 14,
    fill: isLeft ? PALER : MAIN,
    stroke: isLeft ? OTHER : MAIN,
  });
}

const PALER = '#f6c9a8';
/** For the numbers at the ends of a bar. */
const ROOM = 60;

const standing = (x: number, top: number, bottom: number): Svg =>
  element('line', { 'x1': x, 'y1': top, 'x2': x, 'y2': bottom, 'stroke': INK, 'stroke-width': 2 });
