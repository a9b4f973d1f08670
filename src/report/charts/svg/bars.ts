import { nth } from '../../../model/nth.js';
import { element, joinSvg } from '../../../text/encode/svg.js';
import type { Bars } from '../chart.js';
import { defined, hatchOf, unknownSign } from './hatch.js';
import { INK, MAIN } from './palette.js';
import { picture } from './picture.js';
import { rowsField } from './rows.js';

/** A bar for each row; what is unknown could reach anywhere, so its stripes go all the way. */
export function barsOf(chart: Bars) {
  const hatch = hatchOf(chart);
  const isUnknown = chart.rows.some(({ value }) => value === null);
  return picture(chart, unknownSign(chart, isUnknown, hatch), (top) => {
    const { x, lanes, drawn, bottom } = rowsField(chart.rows, chart.axis, top);
    const [from, to] = [x(chart.axis.from), x(chart.axis.to)];
    const bars = chart.rows.map(({ value }, i) => {
      const y = nth(lanes, i).middle - THICK / 2;
      return value === null
        ? hatch.box(from, y + 2, to - from, THICK - 4)
        : element('rect', { x: from, y, width: x(value) - from, height: THICK, fill: MAIN });
    });
    const zero = lanes.map(({ middle, height }) =>
      element('line', { x1: from, y1: middle - height / 2, x2: from, y2: middle + height / 2, stroke: INK }),
    );
    return { drawn: joinSvg([defined(isUnknown, hatch), drawn, ...bars, ...zero]), bottom };
  });
}

const THICK = 12;
